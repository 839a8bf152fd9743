/**
 * Confidence limits of a proportion x/n. A tail is the probability left outside one limit: (1 − confidence)/2.
 * Range: whole numbers 0 ≤ x ≤ n, n ≥ 1, up to 10¹²; 0 < tail < ½.
 */
import { betaOddsQuantile, normalQuantile, type Side } from './distributions.ts';

export interface Limits {
  lower: number;
  upper: number;
}

/**
 * Score limits (Wilson 1927): the p for which |x/n − p| = z√(p(1 − p)/n), the roots of
 * (n + z²)p² − (2x + z²)p + x²/n = 0. The larger root adds; the smaller follows from the product of the two,
 * so that neither loses digits near 0.
 */
export function wilsonLimits(x: number, n: number, tail: number): Limits {
  const z = normalQuantile(tail);
  const upper = (2 * x + z * z + z * Math.sqrt(z * z + (4 * x * (n - x)) / n)) / (2 * (n + z * z));
  const lower = (x * x) / (n * (n + z * z) * upper);
  return { lower, upper: x === n ? 1 : upper };
}

/** Exact limits (Clopper and Pearson 1934): the p at which so many or more, or so few or fewer, have the tail. */
export function exactLimits(x: number, n: number, tail: number): Limits {
  return {
    lower: x === 0 ? 0 : share(x, n - x + 1, tail, 'lower'),
    upper: x === n ? 1 : share(x + 1, n - x, tail, 'upper'),
  };
}

/** The quantile of a beta distribution, from its odds. */
function share(a: number, b: number, tail: number, side: Side): number {
  return 1 / (1 + 1 / betaOddsQuantile(a, b, tail, side));
}
