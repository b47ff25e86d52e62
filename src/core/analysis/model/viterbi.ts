// The best sequence of labels: in the scores of each place for each label and of each label after another, out one label a place.

/** Of a model's transitions: the labels that may well stand before each, and how much less likely all others are. */
type Near = { transitions: Int32Array; labels: number; ends: Uint16Array; before: Uint8Array; far: Int32Array };

let standing: Near | undefined;

function nearOf(transitions: Int32Array, labels: number): Near {
  if (standing?.transitions === transitions && standing.labels === labels) return standing;
  let least = 0;
  for (const score of transitions) least = Math.min(least, score);
  const ends = new Uint16Array(labels);
  const before: number[] = [];
  const far = new Int32Array(labels).fill(2 * least - 1);
  for (let label = 0; label < labels; label++) {
    for (let last = 0; last < labels; last++) {
      const score = transitions[last * labels + label]!;
      if (score > least / 2 || least === 0) before.push(last);
      else far[label] = Math.max(far[label]!, score);
    }
    ends[label] = before.length;
  }
  return (standing = { transitions, labels, ends, before: Uint8Array.from(before), far });
}

/**
 * `scores` holds `count` rows of `labels`; `transitions` `labels + 1` rows of `labels`, the last for the start; a model's do not change.
 * Cost is `count` times the square of `labels`.
 */
export function viterbi(
  scores: ArrayLike<number>,
  count: number,
  labels: number,
  transitions: ArrayLike<number>,
): Uint8Array {
  if (count === 0) return new Uint8Array(0);
  if (scores instanceof Int32Array && transitions instanceof Int32Array)
    return bestOf(scores, count, labels, transitions);
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
  return along(before, back, count, labels);
}

/** The labels on the way back from the best last one. */
function along(last: ArrayLike<number>, back: Uint8Array, count: number, labels: number): Uint8Array {
  const best = new Uint8Array(count);
  let label = 0;
  for (let other = 1; other < labels; other++) if (last[other]! > last[label]!) label = other;
  for (let place = count - 1; place >= 0; place--) {
    best[place] = label;
    label = back[place * labels + label]!;
  }
  return best;
}

// Written over by the next sequence.
let standingBack = new Uint8Array(0);
const rows = [new Int32Array(256), new Int32Array(256)] as const;

/** The same in a model's whole numbers. */
function bestOf(scores: Int32Array, count: number, labels: number, transitions: Int32Array): Uint8Array {
  const { ends, before: near, far } = nearOf(transitions, labels);
  if (standingBack.length < count * labels) standingBack = new Uint8Array(count * labels * 2);
  const back = standingBack;
  let [before, here] = labels <= 256 ? rows : [new Int32Array(labels), new Int32Array(labels)];
  for (let label = 0; label < labels; label++) before[label] = transitions[labels * labels + label]! + scores[label]!;
  for (let place = 1; place < count; place++) {
    let highest = before[0]!;
    for (let last = 1; last < labels; last++) if (before[last]! > highest) highest = before[last]!;
    for (let label = 0, at = 0; label < labels; label++) {
      const end = ends[label]!;
      let most = highest + far[label]!;
      let from = -1;
      for (; at < end; at++) {
        const last = near[at]!;
        const score = before[last]! + transitions[last * labels + label]!;
        if (score > most) {
          most = score;
          from = last;
        }
      }
      // None of them is sure to be better than those left out.
      if (from < 0) {
        from = 0;
        for (let last = 1; last < labels; last++)
          if (before[last]! + transitions[last * labels + label]! > before[from]! + transitions[from * labels + label]!)
            from = last;
        most = before[from]! + transitions[from * labels + label]!;
      }
      here[label] = most + scores[place * labels + label]!;
      back[place * labels + label] = from;
    }
    const free = before;
    before = here;
    here = free;
  }
  return along(before, back, count, labels);
}
