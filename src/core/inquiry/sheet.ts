// One article by sentence number: who is mentioned where, which quotes stand where, what must be shown together. Built once an inquiry.
import { isNamed, type Entity, type Mention, type Quote } from '../analysis/analysis.ts';
import { fold } from '../text/words.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Line, Read } from './line.ts';
import { isDistant, isUnsettled, type Mentioned } from './settled.ts';
import { lineOf, opensOnPronoun, sentenceAt, wholeLine } from './place.ts';

/** Of one sentence so many mentions and quotes are looked at: more are no sentence of a person, and every pair costs. */
const MOST = 60;
/** Sentences further apart than this are not shown together. */
const FURTHEST = 5;
/** How far into a sentence its opening pronoun may stand: "“However, he". */
const OPENING = 16;

const PERSONAL = new Set('he she they him her them his hers their theirs himself herself themselves'.split(' '));
const PLURAL = new Set('they them their theirs themselves'.split(' '));
const HE_OR_SHE = /\b(?:he|she)\b/gi;

export const isPlural = (mention: Mention): boolean => mention.kind === 'pronoun' && PLURAL.has(fold(mention.text));

export class Sheet {
  readonly read: Read;
  private readonly mentioned: Mentioned[][];
  private readonly quoted: Quote[][];
  private readonly entities: ReadonlyMap<string, Entity>;
  /** The sentences that a sentence's quotes need around them: all of the quote and who says it; null where that is too far. */
  private readonly needs: ([first: number, last: number] | null)[];

  constructor(read: Read) {
    this.read = read;
    const { sentences } = read.article;
    this.mentioned = sentences.map(() => []);
    this.quoted = sentences.map(() => []);
    this.needs = sentences.map(({ number }) => [number, number]);
    this.entities = new Map(read.analysis.entities.map((entity) => [entity.id, entity]));
    for (const entity of read.analysis.entities)
      for (const mention of entity.mentions) {
        const list = this.mentioned[(sentenceAt(read, mention.start)?.number ?? 0) - 1];
        if (list && list.length < MOST) list.push({ entity, mention });
      }
    for (const list of this.mentioned) list.sort((a, b) => a.mention.start - b.mention.start);
    for (const quote of read.analysis.quotes) this.place(quote);
    let first = 0;
    for (const [i, list] of this.mentioned.entries()) {
      const quotes = this.quoted[i] ?? [];
      if (sentences[i]!.paragraph !== sentences[first]!.paragraph) first = i;
      if (quotes.length > 0)
        this.mentioned[i] = list.filter(
          (_, at) => !isUnsettled(list, at, quotes) && !isDistant(this.mentioned, [i, at], quotes, first),
        );
    }
  }

  private place(quote: Quote): void {
    // Reported speech that is not sure is no answer's business.
    if (quote.kind === 'indirect' && !isNamed(quote)) return;
    const first = sentenceAt(this.read, quote.start)?.number ?? quote.sentence;
    const last = sentenceAt(this.read, Math.max(quote.start, quote.end - 1))?.number ?? first;
    const by = quote.speaker && isNamed(quote) ? sentenceAt(this.read, quote.speaker.start)?.number : undefined;
    const from = Math.min(first, by ?? first);
    const to = Math.max(last, by ?? last);
    for (let n = first; n <= last; n++) {
      const list = this.quoted[n - 1];
      if (!list || list.length >= MOST) continue;
      list.push(quote);
      if (quote.kind !== 'direct') continue;
      const need = this.needs[n - 1];
      this.needs[n - 1] = need && to - from < FURTHEST ? [Math.min(need[0], from), Math.max(need[1], to)] : null;
    }
  }

  entity(id: string | undefined): Entity | null {
    return (id === undefined ? undefined : this.entities.get(id)) ?? null;
  }
  /** Mentions of a sentence, in text order, without pronouns that are not settled. */
  mentions(number: number): readonly Mentioned[] {
    return this.mentioned[number - 1] ?? [];
  }
  /** Quotes that touch a sentence. */
  quotes(number: number): readonly Quote[] {
    return this.quoted[number - 1] ?? [];
  }
  sentence(number: number): Span {
    return this.read.article.sentences[number - 1] ?? { start: 0, end: 0 };
  }
  text(span: Span): string {
    return this.read.article.text.slice(span.start, span.end);
  }
  /** What must be shown so that the sentence's quotes keep their marks and their speaker; null where that is too much. */
  quoteNeeds(number: number): readonly [first: number, last: number] | null {
    return this.needs[number - 1] ?? null;
  }

  /**
   * True where the sentence leans on one before it: it opens on a pronoun, or has a he, she or they whom it does not name. `own` is the
   * answer's subject, for whom "he" needs no name; "they" at the head does.
   */
  leans(number: number, own?: Entity): boolean {
    const sentence = this.sentence(number);
    const pronouns = this.outside(number);
    const opening = pronouns.filter(({ mention }) => mention.start - sentence.start < OPENING);
    const opensOnQuote = this.direct(number).some((quote) => quote.start - sentence.start < 3);
    if (opensOnPronoun(this.text(sentence)) && !opensOnQuote) {
      const subject = opening.some(({ entity, mention }) => entity === own && !isPlural(mention));
      if (!subject) return true;
    }
    if (this.unnamed(number, this.named(number), own)) return true;
    // A he or she of whom the analysis says nothing.
    for (const match of this.text({
      start: sentence.start,
      end: Math.min(sentence.end, sentence.start + 2000),
    }).matchAll(HE_OR_SHE)) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (
        !this.direct(number).some((quote) => overlaps(span, quote)) &&
        !pronouns.some(({ mention }) => mention.start === start)
      )
        return true;
    }
    return false;
  }

  private direct(number: number): Quote[] {
    return this.quotes(number).filter((quote) => quote.kind === 'direct');
  }
  private named(number: number): Entity[] {
    return this.mentions(number).flatMap(({ entity, mention }) => (mention.kind === 'pronoun' ? [] : [entity]));
  }
  /** Pronouns that stand in no quotation. */
  private outside(number: number): Mentioned[] {
    const direct = this.direct(number);
    return this.mentions(number).filter(
      ({ mention }) => mention.kind === 'pronoun' && !direct.some((quote) => overlaps(mention, quote)),
    );
  }
  /** True where the sentence has a he, she or they that is neither `own` nor one of `named`. */
  private unnamed(number: number, named: readonly Entity[], own?: Entity): boolean {
    const pronouns = this.outside(number);
    return pronouns.some(({ entity, mention }) => {
      if (!PERSONAL.has(fold(mention.text)) || entity === own || named.includes(entity)) return false;
      return !pronouns.some((other) => other.entity === own && other.mention.start === mention.start);
    });
  }
  /** True where the first of the sentences leans, or a later one has a he, she or they whom none up to it names. */
  private isOpen(first: number, last: number, own?: Entity): boolean {
    if (this.leans(first, own)) return true;
    const named = this.named(first);
    for (let number = first + 1; number <= last; number++) {
      named.push(...this.named(number));
      if (this.unnamed(number, named, own)) return true;
    }
    return false;
  }

  /**
   * The whole sentence as a line, with those before or after it that it needs to read rightly; null where it cannot. `shown` is the line
   * before it in the same list: what that shows need not be shown again.
   */
  whole(number: number, own?: Entity, shown?: Line): Line | null {
    const need = this.quoteNeeds(number);
    if (!need) return null;
    let [first, last] = need;
    while (first > 1 && number - first < FURTHEST - 1 && this.isOpen(first, number, own)) first--;
    const before = this.sentence(number - 1);
    const onlyLeans = need[0] === number && first < number;
    if (
      onlyLeans &&
      shown &&
      shown.sentences[1] === number - 1 &&
      before.end - shown.end < 2 &&
      shown.sentences[0] <= first
    )
      return wholeLine(this.read, number, last);
    // What it leans on keeps its quotes whole too.
    for (let n = number - 1; n >= first; n--) {
      const also = this.quoteNeeds(n);
      if (!also) return null;
      first = Math.min(first, also[0]);
      last = Math.max(last, also[1]);
    }
    return last - first < FURTHEST ? wholeLine(this.read, first, last) : null;
  }

  line(span: Span): Line | null {
    return lineOf(this.read, span);
  }
}
