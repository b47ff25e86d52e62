// The shortest honest span of a sentence for a fact. Where anything could be lost (attribution, negation, hedge, condition, contrast)
// the whole sentence stands.
import type { Span } from '../text/span.ts';
import { within } from '../text/span.ts';
import type { Line } from './line.ts';
import { wholeLine } from './place.ts';
import type { Sheet } from './sheet.ts';

/** A sentence with one of these is never cut. */
const HELD = new RegExp(
  String.raw`\b(?:not|never|no|nor|neither|none|nobody|nothing|without|barely|hardly|if|unless|whether|provided|but|however|although|though|` +
    String.raw`despite|while|whereas|except|only|even|rather|instead|otherwise|may|might|could|would|should|must|can|perhaps|maybe|possibly|` +
    String.raw`probably|likely|unlikely|potential(?:ly)?|reported(?:ly)?|reports?|alleged(?:ly)?|allege[sd]?|apparent(?:ly)?|seem(?:s|ed)?|appear(?:s|ed)?|` +
    String.raw`believ\w+|think\w*|thought|suggest\w*|suspect\w*|suppos\w+|rumou?r\w*|accus\w+|claim\w*|expect\w*|plan(?:s|ned)?|hop(?:e[sd]?|ing)|` +
    String.raw`sought|seeks?|tr(?:y|ies|ied)|fail\w*|refus\w+|den(?:y|ies|ied)|declin\w+|said|says?|saying|told|tells?|added|warn\w*|according|` +
    String.raw`insist\w*|announc\w+|declar\w+|because|until|so that|cancel\w*|called off|postpon\w+)\b|n[’']t\b|\?`,
  'i',
);

/** Where a clause of time may be parted from its main clause. */
const PARTING = /,\s+(?:after|before|as)\s+(?=[A-Z]|the\b|a\b|an\b|his\b|her\b)/g;
/** A verb that makes words a clause: they stand alone with it, and are "the head of the delegation" without. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|met|meets?|held|holds?|began|left|went|came|took|gave|made|saw|flew|spoke|\p{L}\p{L}\p{L}+ed)\b/u;
/** Behind a person's name, at the end of a sentence: who that is besides. */
const RELATIVE = /^,? who [^,;:“”"‘’()]{1,200}[.!]$/;

/** The clauses of a sentence between partings of time; one where any of them would not stand alone. */
const clausesOf = (sheet: Sheet, sentence: Span): Span[] => {
  const words = sheet.text(sentence);
  const clauses: Span[] = [];
  let start = sentence.start;
  for (const match of words.matchAll(PARTING)) {
    clauses.push({ start, end: sentence.start + match.index });
    start = sentence.start + match.index + match[0].length;
  }
  clauses.push({ start, end: sentence.end });
  const stand = clauses.every((clause, i) => {
    const text = sheet.text(clause);
    return FINITE.test(text) && (i === 0 || !text.includes(','));
  });
  return stand ? clauses : [sentence];
};

/** Without a closing clause about someone else: "accompanied by Ann Roe who will travel to …". */
const withoutRelative = (sheet: Sheet, number: number, clause: Span, wanted: readonly Span[]): Span => {
  const last = sheet
    .mentions(number)
    .findLast(
      ({ mention }) => mention.kind === 'name' && RELATIVE.test(sheet.text({ start: mention.end, end: clause.end })),
    );
  if (!last || last.entity.kind !== 'person') return clause;
  const short = { start: clause.start, end: last.mention.end };
  const own = wanted.some((span) => span.start === last.mention.start);
  return !own && wanted.some((span) => within(span, short)) && FINITE.test(sheet.text(short)) ? short : clause;
};

/** The parts of a sentence that hold one of `wanted` and match `fact`; the whole sentence where none does alone. */
export const cut = (sheet: Sheet, number: number, wanted: readonly Span[], fact: RegExp): Line[] => {
  const sentence = sheet.sentence(number);
  const whole = [wholeLine(sheet.read, number)];
  if (HELD.test(sheet.text(sentence)) || sheet.quotes(number).length > 0) return whole;
  const lines = clausesOf(sheet, sentence)
    .filter((clause) => wanted.some((span) => within(span, clause)) && fact.test(sheet.text(clause)))
    .flatMap((clause) => sheet.line(withoutRelative(sheet, number, clause, wanted)) ?? []);
  return lines.length > 0 ? lines : whole;
};
