// Which sentences of an article can stand in a summary, and with which others. In: a sheet; out: blocks of sentences.
import { NAMED } from '../analysis/analysis.ts';
import type { Block } from './choose.ts';
import { opensOnPronoun } from './place.ts';
import type { Sheet } from './sheet.ts';

/** How far the sentences of a block may reach. */
const REACH = 5;

/** A heading, or a lead-in to what follows, is no line of a summary. */
const isWhole = (text: string): boolean => /[.!?…]["”’')\]]*$/.test(text);

/** Whether somebody's words stand in it without saying whose. */
const isNobodys = (sheet: Sheet, number: number): boolean =>
  sheet.quotes(number).some(({ kind, speaker, confidence }) => kind === 'direct' && (!speaker || confidence < NAMED));

/** A block for each sentence that can stand, by its last sentence's place; none that reads wrongly without others. */
export function blocks(sheet: Sheet): Block[] {
  const { sentences } = sheet.read.article;
  const needs = sentences.map(({ number }) => sheet.quoteNeeds(number));
  const stands = sentences.map(
    (sentence, at) => needs[at] !== null && isWhole(sheet.text(sentence)) && !isNobodys(sheet, sentence.number),
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
