// Which sentences of an article can stand in a summary, and with which others. In: a sheet; out: blocks of sentences.
import { NAMED } from '../analysis/analysis.ts';
import type { Sentence } from '../article/article.ts';
import type { Block } from './choose.ts';
import { opensOnPronoun } from './place.ts';
import type { Sheet } from './sheet.ts';

/** How far the sentences of a block may reach. */
const REACH = 5;

/** A heading, or a lead-in to what follows, is no line of a summary. */
const isWhole = (text: string): boolean => /[.!?…]["”’')\]]*$/.test(text);

/** With fewer words of its own a sentence is somebody's and no report of what was said. */
const OWN_WORDS = 2;
const WORD = /[\p{L}\p{N}]+/gu;

/** Whether it is little but words of somebody, and nobody knows whose. */
function isNobodys(sheet: Sheet, sentence: Sentence): boolean {
  const direct = sheet.quotes(sentence.number).filter(({ kind }) => kind === 'direct');
  if (direct.every(({ speaker, confidence }) => speaker && confidence >= NAMED)) return false;
  let at = sentence.start;
  let own = 0;
  for (const { start, end } of [...direct, { start: sentence.end, end: sentence.end }]) {
    if (start > at) own += sheet.text({ start: at, end: start }).match(WORD)?.length ?? 0;
    at = Math.max(at, end);
  }
  return own < OWN_WORDS;
}

/** A block for each sentence that can stand, by its last sentence's place; none that reads wrongly without others. */
export function blocks(sheet: Sheet): Block[] {
  const { sentences } = sheet.read.article;
  const needs = sentences.map(({ number }) => sheet.quoteNeeds(number));
  const stands = sentences.map(
    (sentence, at) => needs[at] !== null && isWhole(sheet.text(sentence)) && !isNobodys(sheet, sentence),
  );
  // Before the first there is nothing to lean on: "A man who lost his keys".
  const leans = sentences.map((sentence, at) =>
    at === 0 ? opensOnPronoun(sheet.text(sentence)) : sheet.leans(sentence.number),
  );
  return sentences.flatMap((_, index) => {
    let [from, to] = [index, index];
    for (let at = index; at >= from; at--) {
      const [first, last] = needs[at] ?? [at + 1, at + 1];
      from = Math.min(from, first - 1, leans[at] ? at - 1 : at);
      to = Math.max(to, last - 1);
      if (from < 0 || to - from >= REACH) return [];
    }
    const block = Array.from({ length: to - from + 1 }, (__, i) => from + i);
    return block.every((at) => stands[at]) ? [block] : [];
  });
}
