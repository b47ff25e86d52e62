// How likely a tagged attribution is right: a logistic curve over what the tagger thinks of its parts. In a Tagged, out 0 to 1.
import type { Part, Tagged } from './decode.ts';
import type { Stance } from './stance.ts';

export const FACTORS = 8;
/** Likelihoods nearer to 0 or 1 tell no more. */
const EDGE = 0.002;
/** What is no statement, or stands in another's words, is not as sure as one, however plainly it stands there. */
const HELD = 0.5;

const logit = (p: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, p));
  return Math.log(inside / (1 - inside));
};

/** What the curve weighs: always one, the parts, what is missing, what the cue is. */
export function factorsOf({ cue, source, content }: Tagged, stance: Stance): number[] {
  const most = content.reduce((best: Part | null, part) => (!best || part.p > best.p ? part : best), null);
  return [
    1,
    logit(cue.p),
    source ? logit(source.p) : 0,
    most ? logit(most.p) : 0,
    source ? 0 : 1,
    most ? 0 : 1,
    stance === 'said' ? 1 : 0,
    content.length > 1 ? 1 : 0,
  ];
}

export function likelihood(factors: readonly number[], weights: ArrayLike<number>): number {
  let sum = 0;
  factors.forEach((factor, i) => (sum += factor * (weights[i] ?? 0)));
  return 1 / (1 + Math.exp(-sum));
}

/** How likely it is an attribution at all, and how sure that the source says so, to two places. */
export function sureness(
  tagged: Tagged,
  stance: Stance,
  within: boolean,
  weights: ArrayLike<number>,
): { likely: number; confidence: number } {
  const likely = likelihood(factorsOf(tagged, stance), weights);
  const own = stance === 'said' && !within ? 1 : HELD;
  return { likely, confidence: Math.round(likely * own * 100) / 100 };
}
