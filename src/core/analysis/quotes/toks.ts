// The words of a frame: in an article's units and a span, out its words folded, stops left out.
import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { fold, tokens } from '../../text/words.ts';
import { type Unit, type Word, bySpelling, wordAt } from '../names/units.ts';
import { type Lex, lexOf } from './lex.ts';

/**
 * `low` is folded without a possessive's ending; `possessive` says it had one. `segment` indexes the runs where the token is one.
 * `sort` is its class, -1 until it is asked for.
 */
export type Tok = Span & {
  low: string;
  kind: 'word' | 'quote' | 'mark';
  cap: boolean;
  possessive: boolean;
  segment: number;
  lex: Lex;
  sort: number;
};

/** What the characters of a word tell. `behind`: a mark behind it makes it a possessive. `clitic` is the verb at its end: "’s" of "he’s". */
type Shape = {
  kind: 'word' | 'mark' | 'none';
  lex: Lex;
  cap: boolean;
  possessive: boolean;
  behind: boolean;
  clitic: Lex | null;
};

const CLITIC = /^(he|she|it|they|we|you|i|who|that|there|what|here)('(?:s|re|ve|d|ll|m))$/;
const LETTER = /[\p{L}\p{N}]/u;

function shaped(token: string): Shape {
  const first = token.charAt(0);
  let low = fold(token);
  const shape: Shape = { kind: 'word', lex: EMPTY, cap: false, possessive: false, behind: false, clitic: null };
  if (!LETTER.test(first)) {
    const none = /^(?:\.+|[…’'‘"“”«»*])$/.test(token);
    return none ? { ...shape, kind: 'none' } : { ...shape, kind: 'mark', lex: lexOf(low.startsWith('-') ? '-' : low) };
  }
  shape.cap = first !== first.toLowerCase();
  const clitic = CLITIC.exec(low);
  if (clitic) return { ...shape, lex: lexOf(clitic[1]!), clitic: lexOf(clitic[2]!) };
  if (low.endsWith("'s")) {
    low = low.slice(0, -2);
    shape.possessive = true;
  } else shape.behind = low.endsWith('s');
  shape.lex = lexOf(low);
  return shape;
}

const EMPTY = lexOf('');

/** By the ids of spellings. */
const known = bySpelling<Shape>();

function shapeOf({ text, id }: Word): Shape {
  let found = id < 0 ? undefined : known[id];
  if (found) return found;
  found = shaped(text);
  if (id >= 0) known[id] = found;
  return found;
}

const tok = (
  start: number,
  end: number,
  lex: Lex,
  kind: Tok['kind'],
  cap: boolean,
  possessive: boolean,
  segment: number,
): Tok => ({ start, end, low: lex.low, kind, cap, possessive, segment, lex, sort: -1 });

export const quoteTok = ({ start, end }: Span, segment: number): Tok =>
  tok(start, end, EMPTY, 'quote', false, false, segment);

function put(into: Tok[], text: string, word: Word): void {
  const { kind, lex, cap, possessive, behind, clitic } = shapeOf(word);
  if (kind === 'none') return;
  const { start, end } = word;
  if (clitic) {
    // "He’s claiming": a pronoun and its verb.
    const middle = end - clitic.low.length;
    into.push(tok(start, middle, lex, kind, cap, false, -1), tok(middle, end, clitic, kind, false, false, -1));
    return;
  }
  const owns = possessive || (behind && /['’]/.test(text.charAt(end)) && !LETTER.test(text.charAt(end + 1)));
  into.push(tok(start, end, lex, kind, cap, owns, -1));
}

const isHyphen = ({ text }: Word): boolean => text === '-' || text === '‐' || text === '‑';

export class Toks {
  private readonly text: string;
  private readonly article: Article;
  private readonly units: (Unit | undefined)[] = [];
  /** The unit and the word that were read last. */
  private sentence = -1;
  private at = 0;

  constructor(article: Article, parts: readonly Unit[]) {
    this.text = article.text;
    this.article = article;
    for (const unit of parts) if (unit.part === 'sentence') this.units[unit.number] = unit;
  }

  /** True for a sentence, by its index, that is known to have a word or a mark for a frame. */
  holds(sentence: number): boolean {
    const unit = this.units[this.article.sentences[sentence]?.number ?? -1];
    return unit !== undefined && unit.words.some((word) => shapeOf(word).kind !== 'none');
  }

  /** The words of a sentence, by its index. */
  of(sentence: number): Tok[] {
    const found: Tok[] = [];
    const { start, end } = this.article.sentences[sentence]!;
    this.sentence = -1;
    this.add(found, start, end, sentence);
    return found;
  }

  /** Adds the words from `start` to `end`, which are of the sentence at index `sentence` as far as is known. Spans come in text order. */
  add(into: Tok[], start: number, end: number, sentence: number): void {
    if (start >= end) return;
    if (!this.addKnown(into, start, end, sentence))
      for (const token of tokens(this.text, { start, end })) put(into, this.text, wordAt(this.text, token));
  }

  /** The words of a unit need no second look, but where the span cuts one or the unit took one apart: "US-China". */
  private addKnown(into: Tok[], start: number, end: number, sentence: number): boolean {
    const whole = this.article.sentences[sentence];
    const unit = whole && this.units[whole.number];
    if (!unit || start < whole.start || end > whole.end) return false;
    const { words } = unit;
    if (this.sentence !== sentence) {
      this.sentence = sentence;
      this.at = 0;
    }
    let from = this.at;
    while (from < words.length && words[from]!.start < start) from++;
    if (from > 0 && words[from - 1]!.end > start) return false;
    let to = from;
    for (; to < words.length && words[to]!.start < end; to++)
      if (isHyphen(words[to]!) && words[to - 1]?.end === words[to]!.start) return false;
    if (to > from && words[to - 1]!.end > end) return false;
    for (let i = from; i < to; i++) put(into, this.text, words[i]!);
    this.at = to;
    return true;
  }
}
