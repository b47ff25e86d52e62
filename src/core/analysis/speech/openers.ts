// Words that may open a cue: all others are passed over unread. A table of hashes: kinds of words that do, and the words that differ from
// their kind.
import { Reader } from '../model/bytes.ts';
import { feature } from '../model/hash.ts';
import { readTable } from '../model/places.ts';
import { rowsOf } from '../model/rows.ts';
import type { Lex } from './words.ts';

/** True for a word that may open a cue. */
export type Openers = (lex: Lex) => boolean;

export const kindOf = ({ fine, tag, cue }: Lex): number => feature(200, fine, tag, cue > 0 ? 1 : 0);
export const always = ({ hash }: Lex): number => feature(201, hash);
export const never = ({ hash }: Lex): number => feature(202, hash);

export function openers(bytes: Uint8Array): Openers {
  const reader = new Reader(bytes);
  const { find } = rowsOf(readTable(reader));
  return (lex) => find(always(lex)) >= 0 || (find(kindOf(lex)) >= 0 && find(never(lex)) < 0);
}
