// Probabilities of labels along a sequence: forward and backward sums over a linear chain. In scores as `viterbi` takes them, in natural
// units; out how likely each label is at each place.

export type Probabilities = {
  /** `count` rows of `labels`. */
  marginals: Float64Array;
  /** Expected numbers of each label after another, laid out as transitions; empty unless asked for. */
  pairs: Float64Array;
};

export type Chain = (
  scores: ArrayLike<number>,
  count: number,
  transitions: ArrayLike<number>,
  wantsPairs: boolean,
  unit?: number,
) => Probabilities;

/** Powers kept, of whole numbers from 0 down. */
const TABLED = 512;
const NO_PAIRS = new Float64Array(0);

/** The arrays a reader of one number of labels needs; cost is `count` times the square of `labels`. `unit` is what a score of 1 is worth. */
export function chain(labels: number): Chain {
  let ahead = new Float64Array(0);
  let behind = new Float64Array(0);
  let powers = new Float64Array(0);
  const steps = new Float64Array((labels + 1) * labels);
  const known = new Float64Array(TABLED);
  let standing: { transitions: ArrayLike<number>; unit: number } | undefined;
  return (scores, count, transitions, wantsPairs, unit = 1) => {
    const length = count * labels;
    if (ahead.length < length) {
      ahead = new Float64Array(length * 2);
      behind = new Float64Array(length * 2);
      powers = new Float64Array(length * 2);
    }
    // A model's whole numbers stay as they are; a learner's move.
    const whole = scores instanceof Int32Array && transitions instanceof Int32Array;
    if (!whole || standing?.transitions !== transitions || standing.unit !== unit) {
      for (let at = 0; at < steps.length; at++) steps[at] = Math.exp(transitions[at]! * unit);
      if (whole) for (let less = 0; less < TABLED; less++) known[less] = Math.exp(-less * unit);
      standing = { transitions, unit };
    }
    const marginals = new Float64Array(length);
    const pairs = wantsPairs ? new Float64Array(steps.length) : NO_PAIRS;
    // Each place is scaled so that its forward row sums to one: the scales cancel out.
    for (let place = 0; place < count; place++) {
      const row = place * labels;
      const end = row + labels;
      let most = -Infinity;
      for (let at = row; at < end; at++) if (scores[at]! > most) most = scores[at]!;
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        const at = row + label;
        const less = most - scores[at]!;
        const power = whole && less < TABLED ? known[less]! : Math.exp(-less * unit);
        powers[at] = power;
        let before = 0;
        if (place === 0) before = steps[labels * labels + label]!;
        else
          for (let last = row - labels, step = label; last < row; last++, step += labels)
            before += ahead[last]! * steps[step]!;
        const own = before * power;
        ahead[at] = own;
        sum += own;
      }
      const share = 1 / sum;
      for (let at = row; at < end; at++) ahead[at]! *= share;
    }
    for (let place = count - 1; place >= 0; place--) {
      const row = place * labels;
      const end = row + labels;
      let sum = 0;
      for (let at = row, step = 0; at < end; at++) {
        let after = 0;
        if (place === count - 1) after = 1;
        else for (let to = end; to < end + labels; to++, step++) after += steps[step]! * powers[to]! * behind[to]!;
        behind[at] = after;
        sum += after;
      }
      const share = 1 / sum;
      let all = 0;
      for (let at = row; at < end; at++) {
        const own = behind[at]! * share;
        behind[at] = own;
        const here = ahead[at]! * own;
        marginals[at] = here;
        all += here;
      }
      const each = 1 / all;
      for (let at = row; at < end; at++) marginals[at]! *= each;
    }
    if (wantsPairs && count > 0) {
      for (let label = 0; label < labels; label++) pairs[labels * labels + label] = marginals[label]!;
      const step = new Float64Array(labels * labels);
      for (let place = 1; place < count; place++) {
        let sum = 0;
        for (let last = 0; last < labels; last++)
          for (let label = 0; label < labels; label++) {
            const at = place * labels + label;
            sum += step[last * labels + label] =
              ahead[(place - 1) * labels + last]! * steps[last * labels + label]! * powers[at]! * behind[at]!;
          }
        for (let at = 0; at < step.length; at++) pairs[at]! += step[at]! / sum;
      }
    }
    return { marginals, pairs };
  };
}
