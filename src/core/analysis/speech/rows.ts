// Rows: sentences as the speech tagger reads them, each quoted run one token. In an article's words, its runs and its names, out rows.
import type { Article } from '../../article/article.ts';
import type { EntityKind } from '../analysis.ts';
import type { Name } from '../names/names.ts';
import { bySpelling, type Unit, type Word } from '../names/units.ts';
import type { Segment } from '../quotes/segments.ts';
import { type Lex, TAG, lexOf } from './words.ts';

/**
 * `bare` is the end without a possessive ending; `name` is 0 outside a name, else twice the number of its kind (person 1, organization 2,
 * place 3, other 4), plus one where the name goes on; `shape` 0 small, 1 capital, 2 all capitals, 3 no word; `segment` indexes the runs, -1 for a word.
 */
export type Tok = { start: number; end: number; bare: number; lex: Lex; shape: number; name: number; segment: number };

/** `first` is true for the first row of a paragraph. */
export type Row = { toks: Tok[]; sentence: number; paragraph: number; first: boolean };

/** A row of more tokens than this is cut: no sentence is that long. */
export const LONGEST = 240;

const KINDS: Readonly<Record<EntityKind, number>> = { person: 1, organization: 2, place: 3, other: 4 };
const CLITIC = /^(he|she|it|they|we|you|i|who|that|there|what|here)(['’](?:s|re|ve|d|ll|m))$/;

const quoteLex = (article: Article, { inner, words, closed }: Segment): Lex => {
  const last = article.text.charAt(inner.end - 1);
  const ending = last === ',' ? 1 : '.?!…'.includes(last) ? 2 : /[-–—]/.test(last) ? 3 : 0;
  const size = Math.min(words, 4);
  const first = article.text.charAt(inner.start);
  const big = first === first.toLowerCase() ? 0 : 1;
  const hash = 1000 + ending * 100 + size * 10 + big * 2 + (closed ? 1 : 0);
  return { hash, fine: 2000 + size * 4 + ending, coarse: 1000 + ending, end2: 0, end3: size, tag: TAG.quote, cue: 0 };
};

function shaped(text: string, cap: boolean): number {
  const first = text.charCodeAt(0);
  const plain = first < 128 ? (first | 32) >= 97 && (first | 32) <= 122 : /^\p{L}/u.test(text);
  if (!plain) return 3;
  return cap ? (text.length > 1 && text === text.toUpperCase() ? 2 : 1) : 0;
}

/** By the ids of spellings: the shape, `SPLIT` for a word that may hold another's short form. */
const known = bySpelling<number>();
const SPLIT = 4;

function shapeOf({ text, bare, cap, id }: Word): number {
  let shape = id < 0 ? undefined : known[id];
  if (shape !== undefined) return shape;
  shape = text.length < 9 && CLITIC.test(text.toLowerCase()) ? SPLIT : shaped(bare, cap);
  if (id >= 0) known[id] = shape;
  return shape;
}

/** In text order. Linear in the article's length. */
export function rows(
  article: Article,
  parts: readonly Unit[],
  runs: readonly Segment[],
  names: readonly Name[],
): Row[] {
  const found: Row[] = [];
  let run = 0;
  let place = 0;
  let row: Row | undefined;
  let paragraph = -1;
  for (const unit of parts) {
    if (unit.part !== 'sentence') continue;
    const sentence = article.sentences[unit.number - 1];
    if (!sentence) continue;
    const open = row && runs[run - 1] && (runs[run - 1]?.end ?? 0) > sentence.start;
    if (!row || !open || row.toks.length >= LONGEST) {
      row = {
        toks: [],
        sentence: unit.number,
        paragraph: sentence.paragraph,
        first: sentence.paragraph !== paragraph,
      };
      found.push(row);
      paragraph = sentence.paragraph;
    }
    for (const word of unit.words) {
      if (row.toks.length >= LONGEST) {
        row = { toks: [], sentence: unit.number, paragraph: sentence.paragraph, first: false };
        found.push(row);
      }
      while (run < runs.length && (runs[run]?.start ?? 0) <= word.start) {
        const segment = runs[run]!;
        if (segment.end > word.start) {
          const { start, end } = segment;
          row.toks.push({
            start,
            end,
            bare: end,
            lex: quoteLex(article, segment),
            shape: 3,
            name: 0,
            segment: run,
          });
        }
        run++;
      }
      const within = runs[run - 1];
      if (within && word.start < within.end) continue;
      while (place < names.length && (names[place]?.end ?? 0) <= word.start) place++;
      const at = names[place];
      const name =
        at && at.start <= word.start + 1 && at.end > word.start
          ? KINDS[at.kind] * 2 + (at.start < word.start ? 1 : 0)
          : 0;
      const shape = shapeOf(word);
      const clitic = shape === SPLIT ? CLITIC.exec(word.text.toLowerCase()) : null;
      if (clitic) {
        const middle = word.end - (clitic[2]?.length ?? 0);
        row.toks.push({
          start: word.start,
          end: middle,
          bare: middle,
          lex: lexOf(clitic[1] ?? ''),
          shape: word.cap ? 1 : 0,
          name: 0,
          segment: -1,
        });
        row.toks.push({
          start: middle,
          end: word.end,
          bare: word.end,
          lex: lexOf(clitic[2] ?? ''),
          shape: 0,
          name: 0,
          segment: -1,
        });
        continue;
      }
      row.toks.push({
        start: word.start,
        end: word.end,
        bare: word.start + word.bare.length,
        lex: lexOf(word.low, word.id),
        shape,
        name,
        segment: -1,
      });
    }
  }
  return found.filter(({ toks }) => toks.length > 0);
}
