// What the articles say of one person, institution or place, in separate lists: roles, said, staff, said of, met, also, beside.
// In: articles and who is meant; out: lines. A sentence stands in one list, the first that fits.
import { NAMED, type Entity, type Mention, type Quote } from '../analysis/analysis.ts';
import { fold } from '../text/words.ts';
import { overlaps, within, type Span } from '../text/span.ts';
import type { Match, Profile, Quoted } from './answers.ts';
import { cut } from './cut.ts';
import type { Line, Read } from './line.ts';
import { lineOf, opensOnPronoun, sentenceAt, wholeLine } from './place.ts';
import { entityIds, quoteGroups, reportedLine } from './quotes.ts';

const MEETING =
  /\b(?:met|meets?|meetings?|talks|summit|face-to-face|one-on-one|shook hands|dined with|lunch with|dinner with)\b/i;
/** Who speaks for someone without being that one. */
const STAFF =
  /\b(?:staff|staffers?|spokes(?:man|woman|person|people)|aides?|office|campaign|lawyers?|attorneys?|solicitors?|barristers?|agents?|advis[eo]rs?|team|camp|representatives?|press secretary|chief of staff|secretariat|publicist|deputy)\b/i;

type Lists = Omit<Profile, 'name' | 'pronoun'>;

const PRONOUNS: Record<string, NonNullable<Profile['pronoun']>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
};

/** he or she where the text uses it; they only where it uses nothing else. */
const pronounOf = (entities: readonly Entity[]): Profile['pronoun'] => {
  const used = new Set(
    entities.flatMap((entity) =>
      entity.mentions.filter((each) => each.kind === 'pronoun').map((each) => PRONOUNS[fold(each.text)]),
    ),
  );
  return used.has('he') && !used.has('she')
    ? 'he'
    : used.has('she') && !used.has('he')
      ? 'she'
      : used.has('they')
        ? 'they'
        : undefined;
};

const isPossessive = (text: string, mention: Mention): boolean =>
  /^[’']s?(?![\p{L}])/u.test(text.slice(mention.end, mention.end + 3));

/** Everything of one article that bears on the entity, gathered once. */
class Page {
  readonly read: Read;
  readonly entity: Entity;
  readonly used = new Set<number>();
  private readonly bySentence = new Map<number, Mention[]>();
  private readonly othersBySentence = new Map<number, Mention[]>();

  constructor(read: Read, entity: Entity) {
    this.read = read;
    this.entity = entity;
    const own = new Set(entity.mentions.map((mention) => `${mention.start}-${mention.end}`));
    for (const each of read.analysis.entities)
      for (const mention of each.mentions) {
        const number = sentenceAt(read, mention.start)?.number;
        if (number === undefined) continue;
        const map = each === entity ? this.bySentence : this.othersBySentence;
        // They of two people stands in both entities: it is the asked one's own.
        if (each !== entity && (each.kind !== 'person' || own.has(`${mention.start}-${mention.end}`))) continue;
        map.set(number, [...(map.get(number) ?? []), mention]);
      }
  }
  /** Sentences that mention the entity, in order. */
  get sentences(): number[] {
    return [...this.bySentence.keys()].sort((a, b) => a - b);
  }
  mentions(number: number): Mention[] {
    return this.bySentence.get(number) ?? [];
  }
  others(number: number): Mention[] {
    return this.othersBySentence.get(number) ?? [];
  }
  text(span: Span): string {
    return this.read.article.text.slice(span.start, span.end);
  }
  /** Whole sentence; with the one before it where it opens on a pronoun that is not the asked one's. */
  whole(number: number): Line {
    const sentence = this.read.article.sentences[number - 1]!;
    const opener = this.mentions(number).some(
      (mention) => mention.kind === 'pronoun' && mention.start - sentence.start < 16,
    );
    return opensOnPronoun(this.text(sentence)) && !opener && number > 1
      ? wholeLine(this.read, number - 1, number)
      : wholeLine(this.read, number);
  }
}

const speaks = (quote: Quote): boolean =>
  quote.speaker !== null && quote.speaker.how !== 'carried' && quote.confidence >= NAMED;

/** True where the speaker's phrase is someone who works for the entity: "X’s staff", "X spokesman N", "a spokesman for X". */
const isStaff = (page: Page, { speaker }: Quote): boolean => {
  if (!speaker || speaker.entity === page.entity.id) return false;
  const inside = page.entity.mentions.filter((mention) => within(mention, speaker));
  return inside.some((mention) => {
    const after = page.text({ start: mention.end, end: Math.min(speaker.end, mention.end + 40) });
    const before = page.text({ start: Math.max(speaker.start, mention.start - 40), end: mention.start });
    return STAFF.test(after) || (STAFF.test(before) && /\b(?:for|of|to)\s+(?:the\s+)?(?:\p{L}+\.?\s+)?$/u.test(before));
  });
};

const saidIn = (page: Page): Quoted[] => {
  const said: { quoted: Quoted; at: number }[] = [];
  for (const { quoted, quotes } of quoteGroups(page.read)) {
    if (!quotes.some((quote) => speaks(quote) && quote.speaker?.entity === page.entity.id)) continue;
    said.push({ quoted, at: quoted.line.start });
    for (let n = quoted.line.sentences[0]; n <= quoted.line.sentences[1]; n += 1) page.used.add(n);
  }
  for (const quote of page.read.analysis.quotes) {
    if (
      quote.kind !== 'indirect' ||
      !speaks(quote) ||
      quote.speaker?.entity !== page.entity.id ||
      page.used.has(quote.sentence)
    )
      continue;
    const line = reportedLine(page.read, quote);
    const speaker = lineOf(page.read, quote.speaker);
    if (!line || !speaker) continue;
    said.push({ quoted: { line, speaker: { line: speaker, how: quote.speaker.how } }, at: line.start });
    page.used.add(quote.sentence);
  }
  return said.sort((a, b) => a.at - b.at).map((each) => each.quoted);
};

/** Sentences in which another speaks; what of it touches the entity settles the list. */
const ofOthers = (page: Page, lists: Pick<Lists, 'staff' | 'of' | 'beside'>): void => {
  const { text } = page.read.article;
  const bySentence = new Map<number, Quote[]>();
  for (const quote of page.read.analysis.quotes)
    if (quote.speaker && quote.speaker.entity !== page.entity.id)
      bySentence.set(quote.sentence, [...(bySentence.get(quote.sentence) ?? []), quote]);
  for (const [number, quotes] of [...bySentence].sort(([a], [b]) => a - b)) {
    if (page.used.has(number)) continue;
    const mentions = page.mentions(number);
    if (quotes.some((quote) => isStaff(page, quote))) {
      lists.staff.push(page.whole(number));
      page.used.add(number);
      continue;
    }
    const spoken = mentions.filter(
      (mention) => !quotes.some((quote) => quote.speaker && within(mention, quote.speaker)),
    );
    if (mentions.length > 0 && spoken.length === 0) {
      // Only part of how another is described ("an official on X’s plane"): nothing is said of X.
      page.used.add(number);
      continue;
    }
    const told = spoken.filter((mention) =>
      quotes.some((quote) => {
        const start = quote.cue && quote.cue.start < quote.start ? quote.cue.end : quote.start;
        return overlaps(mention, { start, end: quote.end });
      }),
    );
    if (told.length > 0) {
      lists.of.push(page.whole(number));
      page.used.add(number);
      continue;
    }
    const sentence = page.read.article.sentences[number - 1]!;
    for (const quote of quotes) {
      const from = Math.min(quote.cue?.start ?? Infinity, quote.speaker?.start ?? Infinity);
      if (from < quote.end || !spoken.some((mention) => mention.start >= from)) continue;
      const line = lineOf(page.read, { start: from, end: closing(text, sentence) });
      if (!line) continue;
      lists.beside.push(line);
      page.used.add(number);
      break;
    }
  }
};

/** A sentence's end without its stop. */
const closing = (text: string, { start, end }: Span): number =>
  end - 1 > start && '.!?'.includes(text[end - 1]!) ? end - 1 : end;

const metIn = (page: Page): Line[] => {
  const met: Line[] = [];
  for (const number of page.sentences) {
    if (page.used.has(number)) continue;
    const mentions = page.mentions(number);
    const text = page.text(page.read.article.sentences[number - 1]!);
    if (!MEETING.test(text)) continue;
    const own = mentions.filter(
      (mention) => mention.kind === 'pronoun' || !isPossessive(page.read.article.text, mention),
    );
    const together = own.some((mention) => mention.kind === 'pronoun' && PRONOUNS[fold(mention.text)] === 'they');
    if (own.length === 0 || (page.others(number).length === 0 && !together)) continue;
    const lines = opensOnPronoun(text) ? [page.whole(number)] : cut(page.read, number, own, MEETING);
    met.push(...lines);
    page.used.add(number);
  }
  return met;
};

const alsoIn = (page: Page, named: number): Line[] =>
  page.sentences
    .filter((number) => !page.used.has(number))
    .filter((number) => number !== named || !page.read.analysis.quotes.some((quote) => quote.sentence === number))
    .map((number) => page.whole(number));

const rolesIn = (page: Page, known: Set<string>): Line[] =>
  page.entity.roles.flatMap((role) => {
    const key = fold(role.text);
    const line = known.has(key) ? null : lineOf(page.read, role);
    if (!line) return [];
    known.add(key);
    return [line];
  });

export const profile = (reads: readonly Read[], match: Match): Profile => {
  const ids = entityIds(match);
  const lists: Lists = { roles: [], said: [], staff: [], of: [], met: [], also: [], beside: [] };
  const entities: Entity[] = [];
  const roles = new Set<string>();
  for (const read of reads)
    for (const entity of read.analysis.entities) {
      if (!ids.get(read.article.id)?.has(entity.id)) continue;
      const page = new Page(read, entity);
      entities.push(entity);
      lists.roles.push(...rolesIn(page, roles));
      lists.said.push(...saidIn(page));
      ofOthers(page, lists);
      lists.met.push(...metIn(page));
      lists.also.push(...alsoIn(page, match.at.article === read.article.id ? match.at.sentences[0] : -1));
    }
  const pronoun = pronounOf(entities);
  return { name: match.at, ...(pronoun ? { pronoun } : {}), ...lists };
};
