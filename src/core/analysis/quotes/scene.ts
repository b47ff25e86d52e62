// A quote among its candidates: walks an article's quotes in text order, and for each lays out who may have said it. What is chosen
// is handed back and known to the quotes that follow.
import type { Article } from '../../article/article.ts';
import type { Entity } from '../analysis.ts';
import { label } from './alone.ts';
import { type Candidate, type Place, WAY, beyond, nearby } from './candidates.ts';
import { type Facts, factsOf } from './classes.ts';
import type { Verdict } from './govern.ts';
import { type Offers, offersOf } from './offers.ts';
import { type Reading, subjectSpan } from './reading.ts';
import type { Segment } from './segments.ts';
import { type Index, entityOf, index } from './speaker.ts';

/** A choice made before: the candidate, and the quote it was made for. */
export type Choice = { candidate: Candidate; segment: Segment; at: number; q: number };

/** One quote and its candidates; the first of them is nobody. `q` is its place in the frame of `readings[at]`. */
export type Ask = {
  scene: Scene;
  segment: Segment;
  index: number;
  at: number;
  q: number;
  reading: Reading;
  verdict: Verdict;
  candidates: Candidate[];
  /** The choice for the quote before it, nobody included. */
  before: Choice | null;
  /** The last choice of somebody. */
  last: Choice | null;
};

export type Scene = {
  text: string;
  segments: readonly Segment[];
  readings: readonly Reading[];
  found: Index;
  facts: (at: number) => Facts;
  offers: (at: number) => Offers;
  entity: ReadonlyMap<string, Entity>;
};

const NOBODY: Candidate = {
  way: WAY.none,
  frame: -1,
  from: 0,
  to: 0,
  use: null,
  clean: 1,
  order: 0,
  span: { start: 0, end: 0 },
  entity: undefined,
  mention: null,
};

function once<T>(count: number, make: (at: number) => T): (at: number) => T {
  const made: (T | undefined)[] = Array.from({ length: count }, () => undefined);
  return (at) => (made[at] ??= make(at));
}

export function sceneOf(
  article: Article,
  segments: readonly Segment[],
  readings: readonly Reading[],
  entities: readonly Entity[],
): Scene {
  const found = index(entities);
  const facts = once(readings.length, (at) => factsOf(readings[at]!.frame));
  return {
    text: article.text,
    segments,
    readings,
    found,
    facts,
    offers: once(readings.length, (at) => offersOf(readings[at]!, facts(at), found)),
    entity: new Map(entities.map((one) => [one.id, one])),
  };
}

/** True where the list, nobody aside, has a candidate of the same words. */
function has(list: readonly Candidate[], one: Candidate): boolean {
  for (const known of list) if (known.way !== WAY.none && sameSpan(known, one)) return true;
  return false;
}

const sameSpan = (a: Candidate, b: Candidate): boolean => a.span.start === b.span.start && a.span.end === b.span.end;
export const samePerson = (a: Candidate, b: Candidate): boolean =>
  a.entity === undefined || b.entity === undefined ? sameSpan(a, b) : a.entity === b.entity;

/** Asks `decide` for the place of the speaker among the candidates of each quote, in text order. */
export function walk(scene: Scene, decide: (ask: Ask) => number): void {
  const { text, segments, readings, found } = scene;
  let before: Choice | null = null;
  let last: Choice | null = null;
  let other: Choice | null = null;
  for (const [at, reading] of readings.entries()) {
    if (reading.verdicts.size === 0) continue;
    for (const [index, verdict] of reading.verdicts) {
      const segment = segments[index];
      if (!segment) continue;
      const q = verdict.at;
      const candidates = [NOBODY];
      const add = (list: readonly Candidate[]): void => {
        for (const one of list)
          if (!candidates.some((known) => known.way !== 0 && sameSpan(known, one) && known.use === one.use))
            candidates.push(one);
      };
      const named = label(text, segment);
      const loose = (way: number, span: Candidate['span']): Candidate => ({
        ...NOBODY,
        way,
        span,
        entity: entityOf(text, span, found),
      });
      if (named) add([loose(WAY.label, named)]);
      const place: Place = { text, readings, at, q, offers: scene.offers, found };
      add(nearby(place));
      if (verdict.use?.subject && !candidates.some(({ use }) => use === verdict.use)) {
        const { use } = verdict;
        const { from, to, clean } = verdict.use.subject;
        const span = subjectSpan(text, reading.frame, { from, to, clean });
        // An agent or a signature: the phrase is known, here is what it does.
        const known = candidates.findIndex(
          (one) =>
            one.way !== WAY.none && one.use === null && one.span.start === span.start && one.span.end === span.end,
        );
        const one = { ...(candidates[known] ?? loose(WAY.rule, span)), way: WAY.rule, frame: at, from, to, use, clean };
        if (known > 0) candidates[known] = one;
        else candidates.push(one);
      }
      const carried = (choice: Choice, way: number): Candidate => ({ ...choice.candidate, way, use: null, order: 0 });
      if (last && !has(candidates, last.candidate)) candidates.push(carried(last, WAY.last));
      if (other && !has(candidates, other.candidate)) candidates.push(carried(other, WAY.other));
      const far: Candidate[] = [];
      if (at > 0) far.push(...beyond(place, at - 1, false));
      if (at > 1 && readings[at - 2]!.frame.paragraph === reading.frame.paragraph)
        far.push(...beyond(place, at - 2, false));
      const next = readings[at + 1]?.frame.paragraph;
      if (next === reading.frame.paragraph || (reading.bare && next === reading.frame.paragraph + 1))
        far.push(...beyond(place, at + 1, true));
      for (const one of far) if (!has(candidates, one)) candidates.push(one);
      const choice = decide({ scene, segment, index, at, q, reading, verdict, candidates, before, last });
      const candidate = candidates[choice] ?? NOBODY;
      before = { candidate, segment, at, q };
      if (candidate.way === WAY.none) continue;
      if (last && !samePerson(last.candidate, candidate)) other = last;
      last = before;
    }
  }
}
