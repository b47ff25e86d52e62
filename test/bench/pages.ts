// How well pages are read: real news pages against the text that people took from them by hand, beside @mozilla/readability untouched in
// the same run; and the dates against those that were read off thirty of them by hand, before the reader was written.
import { Readability } from '@mozilla/readability';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { documentOf } from '../../src/sources/page/dom.ts';
import { markup } from '../../src/sources/page/markup.ts';
import { readPage } from '../../src/sources/page/page.ts';

export const OPTIONS = { web: 'DIR (a folder of pages/*.html.gz and pages/ground-truth.json)' };

/** The bars: F1 of mean precision and mean recall; dates right of thirty. */
const BAR = 0.96;
const DATES = 27;
/** Two instants this close are one. Milliseconds. */
const SAME = 60_000;
/** Words in a group. */
const GROUP = 4;

type Truth = { articleBody: string; url: string };
type Hand = { day: string; instant?: string };
type Score = { precision: number; recall: number };

/** The benchmark's measure: groups of four words (`\w+`), how often each. */
function groups(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - GROUP + 1); i++) {
    const group = words.slice(i, i + GROUP).join(' ');
    found.set(group, (found.get(group) ?? 0) + 1);
  }
  return found;
}

function score(wanted: string, given: string): Score {
  const [truth, read] = [groups(wanted), groups(given)];
  let [both, more, missed] = [0, 0, 0];
  for (const group of new Set([...truth.keys(), ...read.keys()])) {
    const [a, b] = [truth.get(group) ?? 0, read.get(group) ?? 0];
    both += Math.min(a, b);
    more += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  if (more === 0 && missed === 0) return { precision: 1, recall: 1 };
  return {
    precision: both + more === 0 ? 0 : both / (both + more),
    recall: both + missed === 0 ? 0 : both / (both + missed),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function line(name: string, scores: readonly Score[]): { text: string; f1: number } {
  const [precision, recall] = [mean(scores.map((one) => one.precision)), mean(scores.map((one) => one.recall))];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((value) => value.toFixed(3).padStart(9)).join(' ');
  return { text: `${name.padEnd(44)} ${String(scores.length).padStart(5)} ${figures}`, f1 };
}

const untouched = (html: string): string => new Readability(documentOf(html)).parse()?.textContent ?? '';

/** Right is the day that a reader sees, or the very instant. */
const isRight = (read: string | undefined, hand: Hand): boolean =>
  read !== undefined &&
  (read.includes('T') && hand.instant !== undefined
    ? Math.abs(Date.parse(read) - Date.parse(hand.instant)) < SAME
    : read.slice(0, 10) === hand.day);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const run = async ({ web }: { web?: string }): Promise<void> => {
  if (web === undefined) throw new Error(`Say where the pages are: npm run bench -- pages --web ${OPTIONS.web}.`);
  const folder = join(web, 'pages');
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, Truth>;
  const hands = JSON.parse(readFileSync(join(import.meta.dirname, 'page-dates.json'), 'utf8')) as Record<string, Hand>;
  const rows = Object.entries(truth)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { articleBody, url }]) => {
      const bytes = gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));
      const html = bytes.toString('utf8');
      const [start, library] = [performance.now(), score(articleBody, untouched(html))];
      const between = performance.now();
      const read = readPage(bytes, 'text/html', { address: url, now: Infinity });
      const end = performance.now();
      if ('error' in read) console.log(`refused: ${url}: ${read.error}`);
      return {
        id,
        read,
        library,
        ours: score(articleBody, 'error' in read ? '' : read.text),
        times: { library: between - start, ours: end - between },
        shape: markup(html),
      };
    });
  console.log(`${''.padEnd(44)} pages precision    recall        F1`);
  const halves: [string, typeof rows][] = [
    ['all', rows],
    ['rules chosen on (even places by id)', rows.filter((_, i) => i % 2 === 0)],
    // It gave 0.983 before anything in it was looked at; the rule on cards in a line (`prune.ts`) came from the look.
    ['looked at last (odd places)', rows.filter((_, i) => i % 2 === 1)],
  ];
  for (const [name, some] of halves) {
    const ours = line(
      `${name}: Dateline`,
      some.map((row) => row.ours),
    );
    console.log(`${ours.text}${name === 'all' && ours.f1 < BAR ? ` BELOW ${BAR}` : ''}`);
    console.log(
      line(
        `${name}: readability untouched`,
        some.map((row) => row.library),
      ).text,
    );
  }
  const dated = rows.flatMap((row) => {
    const hand = hands[row.id];
    return hand === undefined ? [] : [{ ...row, hand, date: 'error' in row.read ? undefined : row.read.published }];
  });
  const right = dated.filter(({ date, hand }) => isRight(date, hand)).length;
  for (const { id, date, hand } of dated)
    if (!isRight(date, hand))
      console.log(`date of ${id.slice(0, 12)}: read ${date ?? 'none'}, by hand ${hand.instant ?? hand.day}`);
  console.log(`dates right ${right} of ${dated.length} dated by hand (bar ${DATES})`);
  console.log(
    `a page, median ms: Dateline ${median(rows.map((row) => row.times.ours)).toFixed(1)}, readability untouched ${median(rows.map((row) => row.times.library)).toFixed(1)}`,
  );
  const shapes = rows.flatMap(({ shape }) => ('error' in shape ? [] : [shape]));
  const most = (of: 'deepest' | 'elements' | 'pieces' | 'attributes'): number =>
    Math.max(...shapes.map((shape) => shape[of]));
  console.log(
    `the pages at most: ${most('deepest')} elements deep, ${most('elements')} elements, ${most('pieces')} references and stray marks, ${most('attributes')} attributes of one element`,
  );
};
