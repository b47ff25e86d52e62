// Counts which words open a cue. In lessons, out the table that `core/analysis/speech/openers.ts` reads.
import { always, kindOf, never } from '../../core/analysis/speech/openers.ts';
import type { Lex } from '../../core/analysis/speech/words.ts';
import { packTable } from '../learn/seats.ts';
import type { Lesson } from './gold.ts';

/** A word that opens a cue less often than this is passed over. */
const LEAST = 0.004;
/** What is held of a kind or a word before it is seen. */
const BEFORE = 0.02;
const KIND_SEEN = 20;
const WORD_SEEN = 5;

type Count = { lex: Lex; opens: number; all: number };

export function learnOpeners(lessons: readonly Lesson[]): Buffer {
  const kinds = new Map<number, Count>();
  const words = new Map<number, Count>();
  const count = (table: Map<number, Count>, key: number, lex: Lex, opens: boolean): void => {
    const known = table.get(key) ?? { lex, opens: 0, all: 0 };
    table.set(key, { lex, opens: known.opens + (opens ? 1 : 0), all: known.all + 1 });
  };
  for (const { rows, told } of lessons)
    rows.forEach(({ toks }, r) => {
      const first = new Set(told[r]!.map(({ cue }) => cue.from));
      toks.forEach(({ lex }, i) => {
        count(kinds, kindOf(lex), lex, first.has(i));
        count(words, lex.hash, lex, first.has(i));
      });
    });
  const rate = ({ opens, all }: Count): number => (opens + BEFORE * KIND_SEEN) / (all + KIND_SEEN);
  const found: number[] = [];
  for (const [key, kind] of kinds) if (rate(kind) > LEAST) found.push(key);
  for (const { lex, opens, all } of words.values()) {
    const kind = rate(kinds.get(kindOf(lex))!);
    const own = (opens + kind * WORD_SEEN) / (all + WORD_SEEN);
    if (own > LEAST && kind <= LEAST) found.push(always(lex));
    if (own <= LEAST && kind > LEAST) found.push(never(lex));
  }
  return packTable(Uint32Array.from(found).sort());
}
