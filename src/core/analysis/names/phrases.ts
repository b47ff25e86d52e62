// Names of several words that the closed tables hold: in a unit's marked words, out for each word whether one of them runs over it.
import { feature, hashOf } from '../model/hash.ts';
import { tokens } from '../../text/words.ts';
import type { Marked } from './marked.ts';
import { KNOWN_ORG } from './organizations.ts';
import { PLACES } from './places.ts';

const LONGEST = 6;
const JOIN = 200;

const join = (before: number, hash: number): number => feature(JOIN, before, hash) | 0;

const kinds = new Map<number, number>();
for (const [names, kind] of [
  [PLACES, 1],
  [KNOWN_ORG, 2],
] as const)
  for (const name of names) {
    const words = tokens(name);
    if (words.length < 2) continue;
    kinds.set(
      words.reduce((hash, { text }) => join(hash, hashOf(text)), 0),
      kind,
    );
  }

let standing = new Uint8Array(0);

/** 0 outside; else the kind, and whether the word opens, goes on with or closes the name. Until the next unit's are asked for. */
export function phraseMarks({ hashes, live, caps }: Marked): Uint8Array {
  if (standing.length < hashes.length) standing = new Uint8Array(hashes.length * 2);
  const found = standing;
  found.fill(0, 0, hashes.length);
  for (let span = 0; span < live.length; span += 2)
    for (let i = live[span]!; i < live[span + 1]!; i++) {
      if (caps[i] === 0) continue;
      let hash = join(0, hashes[i]!);
      let end = 0;
      let kind = 0;
      for (let at = i + 1; at < Math.min(live[span + 1]!, i + LONGEST); at++) {
        hash = join(hash, hashes[at]!);
        const known = kinds.get(hash);
        if (known !== undefined) {
          end = at;
          kind = known;
        }
      }
      if (kind === 0) continue;
      for (let at = i; at <= end; at++) found[at] = kind * 4 + (at === i ? 1 : at === end ? 2 : 3);
      i = end;
    }
  return found;
}
