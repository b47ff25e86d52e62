// Which sentences together say most of what a summary would: a beam search over sets of sentences. In: the article's words with their
// chances, the sentences with what each needs beside it, the room there is; out: indices of sentences in document order.
import { type Bag, type Salience, TIMES } from './salience.ts';

/** A sentence with all that it cannot stand without, in order. */
export type Block = readonly number[];

export type Room = {
  /** At most so many sentences, and so many words at white space. */
  sentences: number;
  words: number;
  /** About how many words a summary of this kind has. */
  aim: number;
  /** Up to so many sentences, and so many words, a larger set goes before a better one. */
  least: { sentences: number; words: number };
  /** A block that is in whatever it is worth, where it fits. */
  with?: Block;
};

/** Sets kept at each step. */
const BEAM = 12;
/** Blocks weighed against each other: keeps the cost linear in the article. */
const WEIGHED = 50;
/** Cosine of counts from which a sentence says what another has said. */
const SAME = 0.6;

type Chosen = {
  members: readonly number[];
  counts: Int32Array;
  words: number;
  length: number;
  hits: number;
  value: number;
};

function same(a: Bag, b: Bag, stops: Uint8Array): boolean {
  const counts = new Map<number, number>();
  const square = ({ ids, counts: own }: Bag): number =>
    ids.reduce((sum, id, i) => (stops[id] ? sum : sum + own[i]! ** 2), 0);
  for (const [i, id] of a.ids.entries()) if (!stops[id]) counts.set(id, a.counts[i]!);
  let dot = 0;
  for (const [i, id] of b.ids.entries()) dot += b.counts[i]! * (counts.get(id) ?? 0);
  return dot > 0 && dot >= SAME * Math.sqrt(square(a) * square(b));
}

/** Sets of sentences that grow by blocks. */
class Search {
  private readonly bags: readonly Bag[];
  private readonly stops: Uint8Array;
  private readonly chances: Float64Array;
  private readonly alike = new Map<number, boolean>();
  private readonly sizes: readonly number[];
  private readonly room: Room;
  readonly empty: Chosen;

  constructor({ lexicon, chances }: Salience, sizes: readonly number[], room: Room) {
    this.bags = lexicon.bags;
    this.stops = lexicon.stops;
    this.chances = chances;
    this.sizes = sizes;
    this.room = room;
    this.empty = { members: [], counts: new Int32Array(lexicon.words.length), words: 0, length: 0, hits: 0, value: 0 };
  }

  private isAlike(a: number, b: number): boolean {
    const key = Math.min(a, b) * this.bags.length + Math.max(a, b);
    let known = this.alike.get(key);
    if (known === undefined) this.alike.set(key, (known = same(this.bags[a]!, this.bags[b]!, this.stops)));
    return known;
  }

  /** What the sentences add to the words that a summary is likely to have; the counts grow by theirs. */
  private add(counts: Int32Array, more: readonly number[]): number {
    let hits = 0;
    for (const at of more) {
      const { ids, counts: own } = this.bags[at]!;
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const from = counts[id]!;
        const to = from + own[i]!;
        counts[id] = to;
        for (let n = from; n < to && n < TIMES; n++) hits += this.chances[id * TIMES + n]!;
      }
    }
    return hits;
  }

  private remove(counts: Int32Array, more: readonly number[]): void {
    for (const at of more) {
      const { ids, counts: own } = this.bags[at]!;
      for (let i = 0; i < ids.length; i++) counts[ids[i]!] = counts[ids[i]!]! - own[i]!;
    }
  }

  /** The set with the block, its counts still those of the set before it; null where there is no room or it repeats. */
  grown(set: Chosen, block: Block): Chosen | null {
    const more = block.filter((at) => !set.members.includes(at));
    if (more.length === 0 || set.members.length + more.length > this.room.sentences) return null;
    let { words, length } = set;
    for (const at of more) {
      words += this.sizes[at]!;
      length += this.bags[at]!.length;
      if (words > this.room.words || set.members.some((other) => this.isAlike(at, other))) return null;
    }
    const hits = set.hits + this.add(set.counts, more);
    this.remove(set.counts, more);
    const members = [...set.members, ...more].sort((a, b) => a - b);
    return { members, counts: set.counts, words, length, hits, value: (2 * hits) / (length + this.room.aim) };
  }

  /** The same set with counts of its own. */
  settled(set: Chosen): Chosen {
    const counts = new Int32Array(this.empty.counts.length);
    this.add(counts, set.members);
    return { ...set, counts };
  }
}

function better(a: Chosen, b: Chosen, { least }: Room): boolean {
  const sentences = Math.min(a.members.length, least.sentences) - Math.min(b.members.length, least.sentences);
  const words = Math.min(a.words, least.words) - Math.min(b.words, least.words);
  return (sentences || words || a.value - b.value) > 0;
}

/** The set with the best F of the words it is likely to share with a summary; empty where no block fits. */
export function choose(
  salience: Salience,
  blocks: readonly Block[],
  sizes: readonly number[],
  room: Room,
): readonly number[] {
  const search = new Search(salience, sizes, room);
  const alone = blocks
    .flatMap((block) => {
      const set = search.grown(search.empty, block);
      return set ? [{ block, set }] : [];
    })
    .sort((a, b) => b.set.value - a.set.value || a.block[0]! - b.block[0]!);
  const pool = alone.slice(0, WEIGHED);
  const must = alone.find(({ block }) => block === room.with);
  let sets = (must ? [must] : pool).slice(0, BEAM).map(({ set }) => search.settled(set));
  let best = sets[0];
  while (sets.length > 0) {
    const grown = new Map<string, Chosen>();
    for (const set of sets)
      for (const { block } of pool) {
        const larger = search.grown(set, block);
        if (larger) grown.set(larger.members.join(), larger);
      }
    sets = [...grown.values()]
      .sort((a, b) => b.value - a.value)
      .slice(0, BEAM)
      .map((set) => search.settled(set));
    for (const set of sets) if (!best || better(set, best, room)) best = set;
  }
  return best?.members ?? [];
}
