// Chooses by what is learnt: in the candidates of a pronoun with their features, out the best one's index.
import { type Linear, linear } from '../model/linear.ts';
import { type Weights, weights } from '../model/weights.ts';
import type { Judge } from './resolve.ts';

/** Taken from nobody's score: in the texts of training more pronouns stand for people without a name than in news. */
const NOBODY = 2;

export function judgeBy(model: Linear): Judge {
  const less = Math.round(NOBODY / model.step);
  let scores = new Int32Array(16);
  return ({ candidates, features, ends }) => {
    if (scores.length < candidates.length) scores = new Int32Array(candidates.length);
    scores.fill(0);
    scores[candidates.length - 1] = -less;
    let at = 0;
    let best = 0;
    for (let i = 0; i < candidates.length; i++) {
      for (; at < ends[i]!; at++) model.add(features[at]!, scores, i);
      if (scores[i]! > scores[best]!) best = i;
    }
    return best;
  };
}

let standing: { of: Weights; judge: Judge } | undefined;

/** By the weights of the program. */
export const learned: Judge = (choice, pronoun) => {
  const of = weights();
  if (standing?.of !== of) standing = { of, judge: judgeBy(linear(of.section('entities'))) };
  return standing.judge(choice, pronoun);
};
