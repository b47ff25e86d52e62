// Logistic regression with a pull to zero, by Newton's method. In: rows of features with what is wanted, from 0 to 1; out: a weight a
// feature, the first for the constant.

/** Rows as they are added; `wanted` may be a share. */
export class Rows {
  readonly width: number;
  readonly features: number[] = [];
  readonly wanted: number[] = [];
  readonly weights: number[] = [];

  constructor(width: number) {
    this.width = width;
  }

  add(features: ArrayLike<number>, wanted: number, weight: number): void {
    for (let i = 0; i < this.width; i++) this.features.push(features[i]!);
    this.wanted.push(wanted);
    this.weights.push(weight);
  }
}

const ROUNDS = 8;
const FLAT = 1e-9;

/** Mean and spread of each column by the rows' weights; the constant's are 0 and 1. */
function spread({ width, features, weights }: Rows): { mean: Float64Array; deviation: Float64Array } {
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (let row = 0; row < weights.length; row++)
    for (let i = 0; i < width; i++) mean[i] = mean[i]! + (features[row * width + i]! * weights[row]!) / all;
  for (let row = 0; row < weights.length; row++)
    for (let i = 0; i < width; i++)
      deviation[i] = deviation[i]! + ((features[row * width + i]! - mean[i]!) ** 2 * weights[row]!) / all;
  for (let i = 0; i < width; i++) deviation[i] = deviation[i]! > FLAT ? Math.sqrt(deviation[i]!) : Infinity;
  mean[0] = 0;
  deviation[0] = 1;
  return { mean, deviation };
}

/** Solves a symmetric, positive system by Cholesky's decomposition; `matrix` and `right` are used up. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * n + k]! * matrix[j * n + k]!;
      matrix[i * n + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * n + j]!;
    }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) right[i] = right[i]! - matrix[i * n + k]! * right[k]!;
    right[i] = right[i]! / matrix[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) right[i] = right[i]! - matrix[k * n + i]! * right[k]!;
    right[i] = right[i]! / matrix[i * n + i]!;
  }
  return right;
}

/** `pull` is the weight of the squares, of features scaled to a spread of 1; what comes back is for the features as they are. */
export function logistic(rows: Rows, pull: number): Float64Array {
  const { width, features, wanted, weights } = rows;
  const { mean, deviation } = spread(rows);
  const values = new Float64Array(width);
  const x = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(width);
    const curve = new Float64Array(width * width);
    for (let row = 0; row < wanted.length; row++) {
      let sum = 0;
      for (let i = 0; i < width; i++) {
        x[i] = (features[row * width + i]! - mean[i]!) / deviation[i]!;
        sum += x[i]! * values[i]!;
      }
      const chance = 1 / (1 + Math.exp(-sum));
      const miss = (chance - wanted[row]!) * weights[row]!;
      const bend = chance * (1 - chance) * weights[row]!;
      for (let i = 0; i < width; i++) {
        slope[i] = slope[i]! + miss * x[i]!;
        for (let j = 0; j <= i; j++) curve[i * width + j] = curve[i * width + j]! + bend * x[i]! * x[j]!;
      }
    }
    for (let i = 0; i < width; i++) {
      // The constant is not pulled; a grain keeps a column that never varies solvable.
      const own = i === 0 ? FLAT : pull;
      slope[i] = slope[i]! + own * values[i]!;
      curve[i * width + i] = curve[i * width + i]! + own;
    }
    const step = solve(curve, slope);
    for (let i = 0; i < width; i++) values[i] = values[i]! - step[i]!;
  }
  let constant = values[0]!;
  for (let i = 1; i < width; i++) {
    values[i] = values[i]! / deviation[i]!;
    constant -= values[i]! * mean[i]!;
  }
  values[0] = constant;
  return values;
}
