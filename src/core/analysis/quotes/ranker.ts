// The learned choice among a quote's candidates: in the quote, out the place of its speaker and how likely that is right.
import { Reader } from '../model/bytes.ts';
import { type Linear, linear } from '../model/linear.ts';
import { weights } from '../model/weights.ts';
import { type Candidate, WAY } from './candidates.ts';
import { commonOf } from './alike.ts';
import { Row, featuresOf } from './features.ts';
import { type Ask, samePerson } from './scene.ts';

/** `sure` is the share of right answers among those as sure in training. */
export type Choosing = { choice: number; sure: number };
export type Ranker = { choose: (ask: Ask) => Choosing };

/** A line through points: what the ranker gives its choice, and how often such choices are right; both ascending. */
export type Points = { given: Float32Array; right: Float32Array };

/** Lines for choices that the rules share surely, and for others. */
export type Lines = { shared: Points; own: Points };

const AS_GIVEN: Points = { given: Float32Array.of(0, 1), right: Float32Array.of(0, 1) };

/** How surely a transcript's label tells who speaks. */
const LABELLED = 0.95;
/** A verdict of the rules from which they are sure. */
const SURE = 0.85;

/** True where the rules surely give the quote to the same phrase. */
export const isShared = ({ verdict }: Ask, { use }: Candidate): boolean =>
  use !== null && use === verdict.use && verdict.confidence >= SURE;

function along({ given, right }: Points, value: number): number {
  const above = given.findIndex((each) => each >= value);
  if (above < 0) return right.at(-1) ?? value;
  if (above === 0) return right[0] ?? value;
  const from = given[above - 1]!;
  const part = (value - from) / (given[above]! - from || 1);
  return right[above - 1]! + part * (right[above]! - right[above - 1]!);
}

/** One person, or one phrase with and without its aside: "the clerk" of "the clerk, who …". */
function isSame(text: string, a: Candidate, b: Candidate): boolean {
  if (a.span.start !== b.span.start) return samePerson(a, b);
  return samePerson(a, b) || text.charAt(Math.min(a.span.end, b.span.end)) === ',';
}

export function rankerOf(model: Linear, lines: Lines = { shared: AS_GIVEN, own: AS_GIVEN }): Ranker {
  const row = new Row();
  const score = new Int32Array(1);
  const likely: number[] = [];
  return {
    choose: (ask) => {
      const { candidates } = ask;
      if (ask.verdict.nobody) return { choice: 0, sure: 1 };
      if (candidates[1]?.way === WAY.label) return { choice: 1, sure: LABELLED };
      const common = commonOf(ask);
      let most = -Infinity;
      for (let i = 0; i < candidates.length; i++) {
        featuresOf(row, ask, candidates[i]!, common);
        score[0] = 0;
        model.addAll(row.hashes, row.length, score, 0);
        likely[i] = score[0] * model.step;
        most = Math.max(most, likely[i]!);
      }
      let all = 0;
      for (let i = 0; i < candidates.length; i++) all += likely[i] = Math.exp(likely[i]! - most);
      let choice = 0;
      let best = -1;
      let given = 0;
      for (let i = 0; i < candidates.length; i++) {
        // Phrases for one person speak for each other; of them the likeliest is taken.
        let together = likely[i]!;
        if (candidates[i]!.way !== WAY.none)
          for (let j = 0; j < candidates.length; j++)
            if (j !== i && candidates[j]!.way !== WAY.none && isSame(ask.scene.text, candidates[i]!, candidates[j]!))
              together += likely[j]!;
        const worth = together + likely[i]! * 1e-3;
        if (worth <= best) continue;
        best = worth;
        choice = i;
        given = together / all;
      }
      const line = isShared(ask, candidates[choice]!) ? lines.shared : lines.own;
      return { choice, sure: along(line, Math.min(1, given)) };
    },
  };
}

let standing: { of: Uint8Array; ranker: Ranker } | undefined;

/** The ranker of the program's weights. */
export function ranker(): Ranker {
  const of = weights().section('speakers');
  if (standing?.of !== of) {
    const reader = new Reader(of);
    const points = (): Points => {
      const count = reader.int();
      return { given: reader.floats(count), right: reader.floats(count) };
    };
    const lines = { shared: points(), own: points() };
    standing = { of, ranker: rankerOf(linear(reader.rest()), lines) };
  }
  return standing.ranker;
}
