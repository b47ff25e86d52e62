// Who said what, verbatim. In: articles; out: one line a speaker and sentence, in text order, with the speaker as the text gives it.
import { isNamed, type Quote, type Speaker } from '../analysis/analysis.ts';
import { fold } from '../text/words.ts';
import { overlaps, within } from '../text/span.ts';
import type { Match, Quoted } from './answers.ts';
import type { Line, Read } from './line.ts';
import { wholeLine } from './place.ts';
import { Sheet } from './sheet.ts';
import { shownSpan } from './shown.ts';

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its', 'him', 'them', 'i', 'we']);

/** A speaker's phrase that is longer names nobody jointly. */
const LONGEST_PHRASE = 200;

/** The latest words before a pronoun that name or describe who it stands for; a name rather than a description in the same place. */
const antecedent = (sheet: Sheet, speaker: Speaker): Line | null => {
  const mentions = sheet.entity(speaker.entity)?.mentions ?? [];
  // Mentions stand in text order: bisect to the speaker's place, then back to the last that is no pronoun.
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) <= speaker.start) low = middle + 1;
    else high = middle;
  }
  let described: Line | null = null;
  for (let i = low - 1; i >= 0 && i > low - 50; i--) {
    const mention = mentions[i];
    if (!mention || mention.kind === 'pronoun') continue;
    const line = sheet.line(mention);
    if (!line) continue;
    if (described && line.sentences[0] !== described.sentences[0]) break;
    if (mention.kind === 'name') return line;
    described ??= line;
  }
  if (described) return described;
  const named = mentions.find((mention) => mention.kind !== 'pronoun');
  return named ? sheet.line(named) : null;
};

const isPronoun = (speaker: Speaker): boolean => PRONOUNS.has(fold(speaker.text));

/**
 * True where the quote only continues an earlier one: its speaker is not named. One that a lead-in announces ("she wrote:", and the
 * words in paragraphs of their own) is the speaker's as if it stood in the same sentence.
 */
export const isCarried = (sheet: Sheet, { speaker }: Quote): boolean => {
  if (speaker?.how !== 'carried') return false;
  const sentence = sheet.line(speaker);
  return !sentence || !sheet.text(sheet.sentence(sentence.sentences[0])).endsWith(':');
};

/** How a quote is credited: only as far as the analysis is sure. */
export const credited = (sheet: Sheet, quote: Quote): Pick<Quoted, 'speaker' | 'follows'> => {
  const { speaker } = quote;
  if (!speaker || !isNamed(quote)) return {};
  const line = sheet.line(speaker);
  if (!line) return {};
  const as = isPronoun(speaker) ? antecedent(sheet, speaker) : null;
  if (isCarried(sheet, quote)) return { follows: as ?? line };
  const how = speaker.how === 'carried' ? (isPronoun(speaker) ? 'pronoun' : 'stated') : speaker.how;
  return { speaker: { line, how, ...(how === 'pronoun' && as ? { as } : {}) } };
};

/** Direct quotes that are shown as one line: at least one. */
export type Group = Quote[];

const named = (quote: Quote): boolean => quote.speaker !== null && isNamed(quote);

/** A joint speaker's phrase: "Mr Roe and Ms Doe". */
const JOINT = /^(?:[\p{L}.’'-]+\s+){0,3}$/u;

/** True where the quote's speaker, as far as it is sure, is one of the entities, alone or jointly; a carried speaker is not named. */
export const isBy = (sheet: Sheet, quote: Quote, ids: ReadonlySet<string>): boolean => {
  const { speaker } = quote;
  if (!speaker || !named(quote) || isCarried(sheet, quote)) return false;
  if (speaker.entity !== undefined && ids.has(speaker.entity)) return true;
  if (!/\sand\s/.test(speaker.text.slice(0, LONGEST_PHRASE))) return false;
  const number = sheet.line(speaker)?.sentences[0] ?? 0;
  return sheet.mentions(number).some(({ entity, mention }) => {
    if (!ids.has(entity.id) || mention.kind !== 'name' || !within(mention, speaker)) return false;
    const before =
      sheet
        .text({ start: speaker.start, end: mention.start })
        .split(/\band\s+|,\s+/)
        .at(-1) ?? '';
    const after = sheet.text({ start: mention.end, end: speaker.end });
    return JOINT.test(before) && /^(?:$|,|\s+and\s)/.test(after);
  });
};

const sameSpeaker = (a: Quote, b: Quote): boolean => {
  if (named(a) !== named(b)) return false;
  if (!named(a)) return true;
  if (!a.speaker || !b.speaker || (a.speaker.how === 'carried') !== (b.speaker.how === 'carried')) return false;
  return (
    a.speaker.start === b.speaker.start || (a.speaker.entity !== undefined && a.speaker.entity === b.speaker.entity)
  );
};

/** Direct quotes in text order; several of one speaker in one sentence are one group. */
export const quoteGroups = ({ read }: Sheet): Group[] => {
  const groups: Group[] = [];
  for (const quote of read.analysis.quotes) {
    if (quote.kind !== 'direct') continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && before.sentence === quote.sentence && sameSpeaker(before, quote)) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
};

/** A group as it is shown; null where it stands in no sentence. */
export const quotedOf = (sheet: Sheet, group: Group): Quoted | null => {
  const spans = group.map((quote) => shownSpan(sheet, quote));
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const line = sheet.line({ start, end });
  const best = group.find(named) ?? group[0];
  return line && best ? { line, ...credited(sheet, best) } : null;
};

/** Entities asked for, by article. */
export const entityIds = (match: Match): Map<string, Set<string>> => {
  const ids = new Map<string, Set<string>>();
  for (const { article, entity } of match.entities) ids.set(article, (ids.get(article) ?? new Set()).add(entity));
  return ids;
};

/** `speaker`: whose words they are; `about`: whom the words, or the line that shows them, name. */
export type Asked = { speaker?: Match; about?: Match };

export const quotes = (reads: readonly Read[], asked: Asked = {}): Quoted[] => {
  const by = asked.speaker && entityIds(asked.speaker);
  const about = asked.about && entityIds(asked.about);
  return reads.flatMap((read) => {
    const { id } = read.article;
    const sheet = new Sheet(read);
    const ids = by?.get(id) ?? new Set<string>();
    const says = (quote: Quote): boolean => isBy(sheet, quote, ids);
    const names = ({ line }: Quoted): boolean => {
      for (let n = line.sentences[0]; n <= line.sentences[1]; n++)
        if (sheet.mentions(n).some(({ entity, mention }) => about?.get(id)?.has(entity.id) && overlaps(mention, line)))
          return true;
      return false;
    };
    return quoteGroups(sheet)
      .filter((group) => !by || group.some(says))
      .flatMap((group) => quotedOf(sheet, group) ?? [])
      .filter((quoted) => !about || names(quoted));
  });
};

/** Reported speech as a line: the whole of its sentences, so that attribution and content stay together. */
export const reportedLine = (sheet: Sheet, quote: Quote): Line | null => {
  const line = sheet.line(quote);
  return line && wholeLine(sheet.read, ...line.sentences);
};
