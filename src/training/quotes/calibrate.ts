// How likely a choice is right: in what the ranker gave its choices and whether each was right, out a rising line through a few points.
// @see Zadrozny and Elkan 2002, "Transforming Classifier Scores into Accurate Multiclass Probability Estimates"

export type Outcome = { given: number; right: boolean };
type Block = { given: number; right: number; count: number };

/** Choices that stand behind each point at the least: fewer say little. */
const LEAST = 100;

/** One more right and one more wrong than counted. */
const shareOf = ({ right, count }: Block): number => (right + 1) / (count + 2);

const joined = (a: Block, b: Block): Block => ({
  given: (a.given * a.count + b.given * b.count) / (a.count + b.count),
  right: a.right + b.right,
  count: a.count + b.count,
});

/** Blocks of `LEAST` choices and more, in order. */
function blocksOf(outcomes: readonly Outcome[]): Block[] {
  const blocks: Block[] = [];
  const whole = Math.max(1, Math.floor(outcomes.length / LEAST));
  for (let b = 0; b < whole; b++) {
    const from = Math.floor((b * outcomes.length) / whole);
    const own = outcomes.slice(from, Math.floor(((b + 1) * outcomes.length) / whole));
    const given = own.reduce((sum, one) => sum + one.given, 0) / Math.max(1, own.length);
    blocks.push({ given, right: own.filter((one) => one.right).length, count: own.length });
  }
  return blocks;
}

/** Neighbours whose shares of right ones fall are one block; both lists ascend. */
export function calibrate(outcomes: readonly Outcome[]): { given: number[]; right: number[] } {
  const rising: Block[] = [];
  for (let block of blocksOf(outcomes.toSorted((a, b) => a.given - b.given))) {
    for (let last = rising.at(-1); last && shareOf(last) >= shareOf(block); last = rising.at(-1)) {
      rising.pop();
      block = joined(last, block);
    }
    rising.push(block);
  }
  return { given: rising.map(({ given }) => given), right: rising.map(shareOf) };
}
