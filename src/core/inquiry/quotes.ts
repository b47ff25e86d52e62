// Who said what, verbatim. In: articles; out: one line a speaker and sentence, in text order, with the speaker as the text gives it.
import { NAMED, type Quote, type Speaker } from '../analysis/analysis.ts';
import type { Span } from '../text/span.ts';
import { overlaps, within } from '../text/span.ts';
import type { Match, Quoted } from './answers.ts';
import type { Line, Read } from './line.ts';
import { entityOf, lineOf, sentenceAt, wholeLine } from './place.ts';

const MARKS = new Set('"“”„‟«»‹›‘’‚\'');
/** Before a cue these words change what the cue says: the line keeps the whole sentence. */
const CHANGES =
  /\b(?:not|never|no|nor|neither|without|if|unless|whether|may|might|could|would|should|denied|reportedly|allegedly|although|though)\b|n[’']t\b/i;
/** Between cue and quotation, where the quotation is a statement of its own: `said: “…`. */
const STATEMENT = /[,:]\s*$/;

/** The quote with its marks. */
const marked = (text: string, { start, end }: Span): Span => ({
  start: MARKS.has(text[start - 1] ?? '') ? start - 1 : start,
  end: MARKS.has(text[end] ?? '') ? end + 1 : end,
});

const isFragment = (text: string, quote: Quote): boolean => {
  if (!quote.cue || quote.cue.start > quote.start) return false;
  const before = text.slice(quote.cue.end, marked(text, quote).start);
  return !(STATEMENT.test(before) && /^[\p{Lu}\p{N}]/u.test(quote.text));
};

/** The quote as it is shown: a fragment from its cue on, all of the sentence where words before the cue change its sense. */
const shownSpan = (read: Read, quote: Quote): Span => {
  const { text, sentences } = read.article;
  const own = marked(text, quote);
  const sentence = sentences[quote.sentence - 1];
  if (!sentence || !isFragment(text, quote) || !within(quote.cue!, sentence)) return own;
  if (CHANGES.test(text.slice(sentence.start, quote.cue!.start))) return { ...sentence };
  return { start: quote.cue!.start, end: own.end };
};

/** The latest words before a pronoun that name or describe who it stands for. */
const antecedent = (read: Read, speaker: Speaker): Line | null => {
  const mentions = entityOf(read, speaker.entity)?.mentions ?? [];
  const named = mentions.filter((mention) => mention.kind !== 'pronoun');
  const before = named.filter((mention) => mention.end <= speaker.start).at(-1) ?? named[0];
  return before ? lineOf(read, before) : null;
};

const credited = (read: Read, { speaker, confidence }: Quote): Pick<Quoted, 'speaker' | 'follows'> => {
  if (!speaker || confidence < NAMED) return {};
  const line = lineOf(read, speaker);
  if (!line) return {};
  if (speaker.how === 'carried') return { follows: line };
  const as = speaker.how === 'pronoun' ? antecedent(read, speaker) : null;
  return { speaker: { line, how: speaker.how, ...(as ? { as } : {}) } };
};

/** A quote group with the quotes it is made of: what other inquiries ask about. */
export type Group = { quoted: Quoted; quotes: Quote[] };

const sameSpeaker = (a: Quote, b: Quote): boolean =>
  a.speaker?.how !== 'carried' &&
  b.speaker?.how !== 'carried' &&
  (a.speaker && b.speaker
    ? a.speaker.start === b.speaker.start || (a.speaker.entity !== undefined && a.speaker.entity === b.speaker.entity)
    : a.speaker === b.speaker);

const named = (quote: Quote): boolean => quote.speaker !== null && quote.confidence >= NAMED;

/** Direct quotes in text order; several of one speaker in one sentence are one line. */
export const quoteGroups = (read: Read): Group[] => {
  const { text } = read.article;
  const groups: { span: Span; quotes: Quote[] }[] = [];
  for (const quote of read.analysis.quotes) {
    if (quote.kind !== 'direct') continue;
    const span = shownSpan(read, quote);
    const last = groups.at(-1);
    const before = last?.quotes.at(-1);
    if (
      last &&
      before &&
      before.sentence === quote.sentence &&
      named(before) === named(quote) &&
      sameSpeaker(before, quote)
    ) {
      last.quotes.push(quote);
      last.span = { start: Math.min(last.span.start, span.start), end: Math.max(last.span.end, span.end) };
    } else groups.push({ span, quotes: [quote] });
  }
  return groups.flatMap(({ span, quotes }): Group[] => {
    const end = trimEnd(text, span);
    const line = lineOf(read, { start: span.start, end });
    const best = quotes.find(named) ?? quotes[0]!;
    return line ? [{ quoted: { line, ...credited(read, best) }, quotes }] : [];
  });
};

/** White space at the end is none of the quote. */
const trimEnd = (text: string, { start, end }: Span): number => {
  let at = end;
  while (at > start + 1 && /\s/.test(text[at - 1]!)) at -= 1;
  return at;
};

/** Entities asked for, by article. */
export const entityIds = (match: Match): Map<string, Set<string>> => {
  const ids = new Map<string, Set<string>>();
  for (const { article, entity } of match.entities) ids.set(article, (ids.get(article) ?? new Set()).add(entity));
  return ids;
};

/** `about`: folded words that the sentence must hold, or an entity that it names. */
export type Asked = { speaker?: Match; about?: Match };

export const quotes = (reads: readonly Read[], asked: Asked = {}): Quoted[] => {
  const by = asked.speaker && entityIds(asked.speaker);
  const about = asked.about && entityIds(asked.about);
  return reads.flatMap((read) => {
    const { id } = read.article;
    return quoteGroups(read)
      .filter(
        ({ quotes }) => !by || quotes.some((quote) => named(quote) && by.get(id)?.has(quote.speaker?.entity ?? '')),
      )
      .filter(({ quoted, quotes }) => {
        if (!about) return true;
        const spans = [quoted.line, ...quotes];
        return read.analysis.entities.some(
          (entity) =>
            about.get(id)?.has(entity.id) &&
            entity.mentions.some((mention) => spans.some((span) => overlaps(mention, span))),
        );
      })
      .map(({ quoted }) => quoted);
  });
};

/** Reported speech as a line: the whole of its sentences, so that attribution and content stay together. */
export const reportedLine = (read: Read, quote: Quote): Line | null => {
  const first = sentenceAt(read, quote.start);
  const last = sentenceAt(read, quote.end - 1);
  return first && last ? wholeLine(read, first.number, last.number) : null;
};
