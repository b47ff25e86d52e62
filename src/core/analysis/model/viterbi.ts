// The best sequence of labels: in the scores of each place for each label and of each label after another, out one label a place.

/**
 * `scores` holds `count` rows of `labels`; `transitions` `labels + 1` rows of `labels`, the last for the start.
 * Cost is `count` times the square of `labels`.
 */
export function viterbi(
  scores: ArrayLike<number>,
  count: number,
  labels: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  const best = new Uint8Array(count);
  if (count === 0) return best;
  const back = new Uint8Array(count * labels);
  let before = new Float64Array(labels);
  let here = new Float64Array(labels);
  for (let label = 0; label < labels; label++) before[label] = transitions[labels * labels + label]! + scores[label]!;
  for (let place = 1; place < count; place++) {
    for (let label = 0; label < labels; label++) {
      let most = -Infinity;
      let from = 0;
      for (let last = 0; last < labels; last++) {
        const score = before[last]! + transitions[last * labels + label]!;
        if (score > most) {
          most = score;
          from = last;
        }
      }
      here[label] = most + scores[place * labels + label]!;
      back[place * labels + label] = from;
    }
    [before, here] = [here, before];
  }
  let label = 0;
  for (let other = 1; other < labels; other++) if (before[other]! > before[label]!) label = other;
  for (let place = count - 1; place >= 0; place--) {
    best[place] = label;
    label = back[place * labels + label]!;
  }
  return best;
}
