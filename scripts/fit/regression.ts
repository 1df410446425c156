/** One possible cue, and whether it is one. */
export interface Case {
  readonly article: string;
  /** What stands in its place, by number. */
  readonly columns: readonly number[];
  /** What is known of it before: the logarithm of its odds by its rate alone. */
  readonly known: number;
  readonly isCue: boolean;
}

/** Keeps a weight of few cases near 0: as if some cases had told against it. */
const PENALTY = 3;
/** Newton's method has settled long before. */
const ROUNDS = 25;

/** The weights of a logistic regression, by Newton's method. */
export function fit(cases: readonly Case[], columns: number): Float64Array {
  const weights = new Float64Array(columns);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight) => PENALTY * weight);
    const hessian = Array.from({ length: columns }, (_, i) => {
      const row = new Float64Array(columns);
      row[i] = PENALTY;
      return row;
    });
    for (const each of cases) {
      const likely = likelihoodOf(each, weights);
      for (const i of each.columns) {
        gradient[i] += likely - Number(each.isCue);
        for (const j of each.columns) hessian[i][j] += likely * (1 - likely);
      }
    }
    const step = solve(hessian, gradient);
    step.forEach((change, i) => (weights[i] -= change));
    if (step.every((change) => Math.abs(change) < 1e-4)) break;
  }
  return weights;
}

/** How likely a case is a cue by these weights. */
export function likelihoodOf({ columns, known }: Case, weights: Float64Array): number {
  const odds = columns.reduce((all, i) => all + weights[i], known);
  return 1 / (1 + Math.exp(-odds));
}

/** Solves a system of linear equations, positive definite, by Gauss and Jordan's method. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]]));
  rows.forEach((row, i) => {
    const pivot = row[i];
    row.forEach((value, k) => (row[k] = value / pivot));
    rows.forEach((other, j) => {
      const factor = j === i ? 0 : other[i];
      if (factor !== 0) row.forEach((value, k) => (other[k] -= factor * value));
    });
  });
  return Float64Array.from(rows, (row) => row[row.length - 1]);
}
