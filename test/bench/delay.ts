// How much later `/who` is answered while 1,000 articles come in, and while the pages of 60 summaries are read, a large one among them: the bot over a SQLite file, its
// threads reading, a site on this machine, questions at a steady pace. Each answer is timed from when it was due to be asked, so that what
// holds the program up counts in full.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { analysts } from '../../src/analyst.ts';
import { assemble } from '../../src/assemble.ts';
import type { Entry } from '../../src/core/article/source.ts';
import { EVERYONE } from '../../src/core/desk/library.ts';
import { reach } from '../../src/reach.ts';
import { openStore } from '../../src/stores/index.ts';
import { randomArticle } from '../fakes/articles.ts';
import { page, paragraphs } from '../fakes/pages.ts';
import { type Answer, openWeb } from '../fakes/web.ts';

const ARTICLES = 1_000;
/** Summaries whose pages are read. */
const PAGES = 60;
/** A page beside them that is as large as the way out lets in; it is read, and its article not taken in. */
const LARGE_BYTES = 4_500_000;
/** Links that stand around a page's article: they make it 200 kB, as many are. */
const LINKS = 2_500;
/** On the desk before. */
const BEFORE = 200;
/** Between two questions, milliseconds. */
const PACE = 40;
const QUESTIONS = 400;
/** The bar: how much later the slowest in a hundred may be. Milliseconds. */
const BAR = 50;
const FEED = 'https://site.example/feed';
const SUMMARIES = 'https://site.example/summaries';
const WORKSPACE = 'console:bench';
const PEOPLE = ['Okonkwo', 'Brandt', 'Castellan', 'Ruiz', 'Kim'];

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

const links = `<nav>${Array.from({ length: LINKS }, (_, number) => `<li><a href="/section/article-${number}.html">Another headline, number ${number}</a></li>`).join('')}</nav>`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const pageOf = (seed: number, body: readonly string[]): Answer => ({
  headers: HTML,
  body: page({ title: `Title ${seed}`, after: links, body: paragraphs(body) }),
});

const told = (name: string, times: readonly number[]): string =>
  `${name}: ${times.length} questions, p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms, longest ${at(times, 1).toFixed(1)} ms`;

export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-delay-'));
  const store = await openStore(join(folder, 'desk.db'), { exclusive: true });
  const threads = analysts();
  const web = await openWeb();
  const way = reach({ allow: ['127.0.0.1'], clock: Date.now, read: threads });
  const { bot, desk, reader } = assemble({
    store,
    key: 'bench',
    clock: Date.now,
    zone: 'UTC',
    platform: () => null,
    log: { info: () => {}, warn: () => {}, error: (fact, message) => console.error(message, fact) },
    read: threads.item,
    reach: way,
  });
  const ask = async (number: number): Promise<void> => {
    await bot.host.answer({
      line: `/who ${PEOPLE[number % PEOPLE.length]}`,
      workspace: WORKSPACE,
      channel: `${WORKSPACE}:c`,
      person: 'p',
      manager: true,
    });
  };
  /** Asks at the pace until it is told to end. */
  const questions = async (ended: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    const asked: Promise<void>[] = [];
    const begun = performance.now();
    for (let number = 0; !ended(); number++) {
      const due = begun + number * PACE;
      await pause(Math.max(0, due - performance.now()));
      asked.push(ask(number).then(() => void times.push(performance.now() - due)));
    }
    await Promise.all(asked);
    return times;
  };
  try {
    await store.catalogue.follow({ id: FEED, address: FEED, kind: 'feed', full: false }, 0);
    await store.catalogue.follow({ id: SUMMARIES, address: SUMMARIES, kind: 'feed', full: true }, 0);
    for (const source of [FEED, SUMMARIES]) await desk.list(source, EVERYONE);
    for (let seed = 0; seed < BEFORE; seed++)
      await desk.take({ id: `before${seed}`, text: randomArticle(seed) }, Date.now, FEED);
    // The code is warm before anything is timed.
    let warm = 0;
    await questions(() => warm++ > 50);
    let count = 0;
    const alone = await questions(() => count++ >= QUESTIONS);
    /** Lets items of a source wait, asks while they are read, and says how much later the answers are. */
    const during = async (source: string, what: string, count: number, of: (index: number) => Entry): Promise<void> => {
      const items = Array.from({ length: count }, (_, index) => {
        const key = `k${index}`;
        const entry = { ...of(index), key, title: `Title ${index}` };
        return { source, key, print: key, stage: 'waiting' as const, tries: 0, seen: index, last: 0, entry };
      });
      await store.catalogue.looked(source, { due: 0 }, { at: 0, items, still: [] });
      let read = false;
      const begun = performance.now();
      const reading = reader.read().finally(() => (read = true));
      const meanwhile = await questions(() => read);
      await reading;
      const seconds = (performance.now() - begun) / 1000;
      const taken = (await store.catalogue.newest(source, count)).filter(({ stage }) => stage === 'taken').length;
      const later = at(meanwhile, 0.99) - at(alone, 0.99);
      console.log(
        `${taken} of ${count} ${what} taken in in ${seconds.toFixed(1)} s by ${Math.max(1, availableParallelism() - 1)} thread(s)`,
      );
      console.log(told('while they come in', meanwhile));
      console.log(`p99 later by ${later.toFixed(1)} ms (under ${BAR})`);
      if (!(later < BAR) || taken < count) process.exitCode = 1;
    };
    console.log(`${BEFORE} articles on the desk before`);
    console.log(told('nothing else going on', alone));
    await during(FEED, 'articles', ARTICLES, (index) => ({
      key: '',
      text: randomArticle(BEFORE + index),
      url: `https://site.example/${index}`,
      brief: false,
    }));
    const paragraph = randomArticle(0);
    web.at('/large', pageOf(0, Array<string>(Math.floor(LARGE_BYTES / Buffer.byteLength(paragraph))).fill(paragraph)));
    const large = way.poll('page', `${web.origin}/large`, {});
    await during(SUMMARIES, 'pages', PAGES, (index) => {
      const seed = BEFORE + ARTICLES + index;
      web.at(`/${index}`, pageOf(seed, randomArticle(seed).split('\n\n')));
      return { key: '', text: '', url: `${web.origin}/${index}`, brief: true };
    });
    const polled = await large;
    console.log(`the large page: ${polled.became === 'failed' ? polled.error : polled.became}`);
    if (polled.became !== 'read') process.exitCode = 1;
  } finally {
    await way.close();
    await threads.close();
    await web.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
};
