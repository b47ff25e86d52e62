// What a chain of labels is expected to be: in the scores of its places and of neighbours, out the chance of each label at each place and
// of each pair, under what is allowed. Forward and backward.

/**
 * `scores` and `slopes` hold `labels` numbers a place; `powers` are the exponentials of the transitions, the last row for the start.
 * Adds `sign` times each chance to `slopes` and `edgeSlopes`.
 */
export type Lattice = (
  scores: Float64Array,
  powers: Float64Array,
  count: number,
  allowed: Uint16Array | null,
  sign: number,
  slopes: Float64Array,
  edgeSlopes: Float64Array,
) => void;

/** For chains of at most `longest` places. */
export function latticeOf(longest: number, labels: number): Lattice {
  const size = longest * labels;
  const nodes = new Float64Array(size);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  return (scores, powers, count, allowed, sign, slopes, edgeSlopes) => {
    for (let place = 0; place < count; place++) {
      const at = place * labels;
      const mask = allowed ? allowed[place]! : 0xffff;
      let most = -Infinity;
      for (let label = 0; label < labels; label++)
        if ((mask >> label) & 1 && scores[at + label]! > most) most = scores[at + label]!;
      let total = 0;
      for (let label = 0; label < labels; label++) {
        const node = (mask >> label) & 1 ? Math.exp(scores[at + label]! - most) : 0;
        let sum = 0;
        if (node !== 0) {
          if (place === 0) sum = powers[labels * labels + label]!;
          else
            for (let last = 0; last < labels; last++)
              sum += forward[at - labels + last]! * powers[last * labels + label]!;
        }
        nodes[at + label] = node;
        forward[at + label] = sum * node;
        total += sum * node;
      }
      for (let label = 0; label < labels; label++) forward[at + label]! /= total;
    }
    for (let place = count - 1; place >= 0; place--) {
      const at = place * labels;
      const behind = at + labels;
      const last = place === count - 1;
      let total = 0;
      for (let label = 0; label < labels; label++) {
        let sum = last ? 1 : 0;
        if (!last)
          for (let after = 0; after < labels; after++)
            sum += powers[label * labels + after]! * nodes[behind + after]! * backward[behind + after]!;
        backward[at + label] = sum;
        total += sum * forward[at + label]!;
      }
      for (let label = 0; label < labels; label++) {
        const before = forward[at + label]!;
        const chance = (before * backward[at + label]!) / total;
        slopes[at + label]! += sign * chance;
        if (place === 0) edgeSlopes[labels * labels + label]! += sign * chance;
        if (!last && before !== 0)
          for (let after = 0; after < labels; after++)
            edgeSlopes[label * labels + after]! +=
              (sign * before * powers[label * labels + after]! * nodes[behind + after]! * backward[behind + after]!) /
              total;
        backward[at + label]! /= total;
      }
    }
  };
}
