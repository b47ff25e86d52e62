// Whether a quoted segment of three words and more is given to the right speaker: quotes.dev, and the nominal speakers of both halves.
import { type Span, overlaps, slice } from '../../core/text/span.ts';
import { fold } from '../../core/text/words.ts';
import { NAMED } from '../../core/analysis/analysis.ts';
import type { Attribution, QuotesDocument } from '../corpora.ts';
import { bareText } from './bare.ts';
import { balance, type Counts, share } from './counts.ts';
import type { Row } from './row.ts';
import type { Said } from './system.ts';

/** Shorter runs in marks are scare quotes too often to be counted. */
const WORDS = 3;

const name = (text: string): string => fold(bareText(text));

/** The speaker's span overlaps the gold's source, or one of the speaker's names is the name in it or the gold's automatic name. */
export function isRight(attribution: Attribution, said: Said): boolean {
  const { speaker } = said;
  if (!speaker) return false;
  if (attribution.source.some(([start, end]) => overlaps({ start, end }, speaker))) return true;
  const names = new Set(said.names.map(name));
  if (attribution.silverEntity && names.has(name(attribution.silverEntity))) return true;
  if (attribution.sourceKind !== 'name') return false;
  const source = name(attribution.sourceText);
  // "Kremlin spokesman Dmitry Peskov": behind its role stands the whole name.
  return [...names].some((each) => each === source || (each.includes(' ') && source.endsWith(` ${each}`)));
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The quote that has most of each segment. */
function matched(segments: readonly Span[], said: readonly Said[]): (Said | null)[] {
  return segments.map((segment) => {
    let best: Said | null = null;
    for (const each of said) {
      const much = shared(segment, each);
      if (much > 0 && (!best || much > shared(segment, best))) best = each;
    }
    return best;
  });
}

/**
 * `gold`: segments with a speaker; `found`: segments, and quotes where the gold has no speech at all, that the system gives a
 * speaker; `right`. The same of `nominal ` speakers, and `named …` of what is as sure as an answer that names the speaker.
 */
export function countSpeakers(document: QuotesDocument, said: readonly Said[]): Counts {
  const attributions = new Map(document.attributions.map((each) => [each.id, each]));
  const counts: Counts = { gold: 0, found: 0, right: 0 };
  const add = (key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);
  const found = (each: Said, right: boolean, spoken: boolean): void => {
    add('found');
    if (right) add('right');
    if (each.confidence < NAMED) return;
    add('named found');
    if (right) add('named right');
    if (spoken) add('named gold');
  };
  const segments = document.quotedSegments;
  for (const [i, each] of matched(segments, said).entries()) {
    const { words, attribution: id } = segments[i]!;
    if (words < WORDS) continue;
    const attribution = attributions.get(id ?? '');
    const spoken = attribution !== undefined && attribution.source.length > 0 && attribution.sourceKind !== 'none';
    const right = spoken && each !== null && isRight(attribution, each);
    if (spoken) add('gold');
    if (spoken && attribution.sourceKind === 'nominal') {
      add('nominal gold');
      if (right) add('nominal right');
    }
    if (each?.speaker) found(each, right, spoken);
  }
  // Where two straight single marks stand for a double one the gold lists no segment: what is reported speech there counts neither way.
  const known = [
    ...segments,
    ...document.attributions.flatMap(({ content }) => content.map(([start, end]) => ({ start, end }))),
  ];
  for (const each of said) {
    const words = slice(document.text, each).split(/\s+/).length;
    if (each.speaker && words >= WORDS && !known.some((span) => overlaps(span, each))) found(each, false, false);
  }
  return counts;
}

const accuracy = (total: Counts): number => share(total['right'], total['gold']);

export const SPEAKERS: Row = {
  name: 'speakers',
  what: 'quoted segment (3+ words) to speaker, quotes.dev',
  figures: [
    { name: 'accuracy', of: accuracy, least: 93.5, goal: 95.5 },
    { name: 'F1', of: (total) => balance(accuracy(total), share(total['right'], total['found'])), least: 92, goal: 94 },
  ],
  count: (corpora, { said }) =>
    said ? corpora.quotes('dev').map((document) => countSpeakers(document, said(document.text))) : null,
};

export const NAMED_SPEAKERS: Row = {
  name: 'named',
  what: 'the same, at the confidence where answers name a speaker, quotes.dev',
  figures: [
    { name: 'precision', of: (total) => share(total['named right'], total['named found']), least: 96.5, goal: 98 },
    { name: 'share named', of: (total) => share(total['named gold'], total['gold']), least: 85, goal: 92 },
    { name: 'precision where the gold has a speaker', of: (total) => share(total['named right'], total['named gold']) },
  ],
  count: SPEAKERS.count,
};

/** Of `countSpeakers`, over documents of both halves. */
export const NOMINAL_FIGURES: Row['figures'] = [
  {
    name: 'accuracy',
    of: (total) => share(total['nominal right'], total['nominal gold']),
    least: 76,
    goal: 86,
  },
];
