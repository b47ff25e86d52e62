// The promise itself: every point of every answer is a verbatim slice of its article, within the sentences that its citations open.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Message, Point } from '../../../src/core/chat/message.ts';
import { openAsker, type Asker } from '../../../src/verbs/ask.ts';
import { randomArticle } from '../../fakes/articles.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'grounded-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pointsOf = (message: Message): Point[] =>
  message.blocks.flatMap((block) => (block.kind === 'points' ? block.points : []));

/** Every run of words with citations: points, and the speakers' pieces. */
const citedOf = (message: Message) =>
  pointsOf(message).flatMap((point) => [
    { text: point.text, citations: [...point.citations] },
    ...(point.speaker ?? []).flatMap((piece) =>
      piece.citations ? [{ text: piece.text, citations: piece.citations }] : [],
    ),
  ]);

/** The sentence that a citation opens, as the receipt shows it. */
const opened = async (asker: Asker, { label, line }: { label: string; line: string }): Promise<string> => {
  const number = /\d+$/.exec(label)![0];
  const sentence = pointsOf(await asker.ask(line)).find((point) => point.citations[0].label === number);
  if (!sentence) throw new Error(`${line} opens no sentence ${number}`);
  return sentence.text;
};

const check = async (asker: Asker, texts: ReadonlyMap<string, string>, line: string): Promise<number> => {
  const cited = citedOf(await asker.ask(line));
  for (const { text, citations } of cited) {
    const sentences: string[] = [];
    for (const citation of citations) sentences.push(await opened(asker, citation));
    const home = [...texts.values()].find((article) => sentences.every((sentence) => article.includes(sentence)));
    expect(home, `${line}: an article holds ${JSON.stringify(sentences)}`).toBeDefined();
    const from = home!.indexOf(sentences[0]!);
    const to = home!.indexOf(sentences.at(-1)!, from) + sentences.at(-1)!.length;
    expect(home!.slice(from, to), line).toContain(text);
  }
  return cited.length;
};

/** Everything that can be asked of a folder, of everyone the articles name. */
const hunt = async (content: string): Promise<number> => {
  const texts = new Map(
    readdirSync(content)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, readFileSync(join(content, name), 'utf8')]),
  );
  const asker = await openAsker(content);
  const people = citedOf(await asker.ask('who Qqqqq')).map((point) => point.text);
  let points = 0;
  for (const line of [
    'brief',
    'brief length:long',
    'quotes',
    'who Qqqqq',
    ...people.flatMap((name) => [`who "${name}"`, `quotes "${name}"`]),
  ])
    points += await check(asker, texts, line);
  await asker.close();
  return points;
};

const one = (name: string, text: string): string => {
  const content = join(folder, name);
  mkdirSync(content);
  writeFileSync(join(content, `${name}.txt`), text);
  return content;
};

describe('grounded by construction', () => {
  it('the article in content/', async () => {
    expect(await hunt(join(ROOT, 'content'))).toBeGreaterThan(50);
  });
  const golden = join(ROOT, 'test', 'golden');
  it.each(readdirSync(golden).filter((name) => name.endsWith('.txt')))('golden %s', async (name) => {
    const content = one(name.slice(0, -4), readFileSync(join(golden, name), 'utf8'));
    expect(await hunt(content)).toBeGreaterThan(10);
  });
  it('forty generated articles, in fours', async () => {
    for (let seed = 0; seed < 40; seed += 4) {
      const content = join(folder, `generated-${seed}`);
      mkdirSync(content);
      for (let k = seed; k < seed + 4; k += 1) writeFileSync(join(content, `article-${k}.txt`), randomArticle(k));
      await hunt(content);
    }
  });
});
