/**
 * Quantiles of the normal, gamma and beta distributions, for exact confidence limits.
 *
 * All three are one problem. Written in z (normal), ln(x / shape) (gamma) or ln(odds / (a/b)) (beta), the
 * density is log-concave, has its mode at 0 and is √(c/2π)·exp(k(y) − e): k the `logKernel`, c its `curvature`
 * at the mode, e the Stirling `excess` of the gamma functions in the constant. So no large numbers are ever
 * subtracted, and limits hold as well for 10⁹ events as for one.
 *
 * Error: relative 1e-13 or better for shapes from 1 to 10¹² and tails from 10⁻¹⁰⁰ to ½ (the tests compare
 * with 50-digit values up to 10⁹); some 0.03 ms each.
 * Sources: DLMF 5.11.1 (Stirling), 8.2.4 and 8.17.2 (incomplete gamma and beta);
 * Press et al., Numerical Recipes, 3rd ed., 4.5 (double exponential rule); Loader 2000 (Stirling excess).
 */

/** Which tail holds the probability: below the quantile, or above it. */
export type Side = 'lower' | 'upper';

interface LogConcave {
  logKernel(y: number): number;
  slope(y: number): number;
  curvature: number;
  excess: number;
}

/** z with probability `tail` above it. Range: 0 < tail < 1. Example: 0.025 gives 1.959963985. */
export function normalQuantile(tail: number): number {
  const normal: LogConcave = { logKernel: (z) => (-z * z) / 2, slope: (z) => -z, curvature: 1, excess: 0 };
  return quantile(normal, tail, 'upper');
}

/**
 * The x that leaves probability `tail` on the `side` of a gamma distribution of scale 1; twice it is the
 * chi-squared quantile with 2·shape degrees of freedom. Range: shape ≥ 1, 0 < tail < 1.
 */
export function gammaQuantile(shape: number, tail: number, side: Side): number {
  const logGamma: LogConcave = {
    logKernel: (y) => shape * (y - Math.expm1(y)),
    slope: (y) => -shape * Math.expm1(y),
    curvature: shape,
    excess: stirlingExcess(shape),
  };
  return shape * Math.exp(quantile(logGamma, tail, side));
}

/**
 * The odds p/(1 − p) that leave probability `tail` on the `side` of a beta distribution of p. Odds, since
 * 1 − p would lose digits near p = 1; p itself is odds/(1 + odds). Range: a ≥ 1, b ≥ 1, 0 < tail < 1.
 */
export function betaOddsQuantile(a: number, b: number, tail: number, side: Side): number {
  // With a ≤ b neither term of the kernel exceeds the order of a·y, so their difference keeps its digits.
  if (a > b) return 1 / betaOddsQuantile(b, a, tail, opposite(side));
  const mean = a / (a + b);
  const logOdds: LogConcave = {
    logKernel: (y) => a * y - (a + b) * Math.log1p(mean * Math.expm1(y)),
    slope: (y) => (-a * Math.expm1(y) * (1 - mean)) / (1 + mean * Math.expm1(y)),
    curvature: a * (1 - mean),
    excess: stirlingExcess(a) + stirlingExcess(b) - stirlingExcess(a + b),
  };
  return (a / b) * Math.exp(quantile(logOdds, tail, side));
}

/**
 * Newton's method on the logarithm of the tail, from a bound for the normal distribution. The logarithm is
 * concave, so that after one step every further one nears the root from the outer side: no bracket is
 * needed. Steps square the error; after one below 1e-8 standard deviations the next would change nothing.
 * Some five to thirty steps are taken; the cap only makes sure of an end.
 */
function quantile(density: LogConcave, tail: number, side: Side): number {
  if (tail > 0.5) return quantile(density, 1 - tail, opposite(side));
  const outward = side === 'lower' ? -1 : 1;
  const deviation = 1 / Math.sqrt(density.curvature);
  let y = outward * deviation * Math.sqrt(-2 * Math.log(2 * tail));
  for (let round = 0; round < 100; round++) {
    const { logTail, hazard } = tailAt(density, y, outward);
    const step = (outward * (logTail - Math.log(tail))) / hazard;
    y += step;
    if (Math.abs(step) < 1e-8 * deviation) break;
  }
  return y;
}

/** Logarithm of the probability beyond y, and the density at y as a share of it. */
function tailAt(density: LogConcave, y: number, outward: number): { logTail: number; hazard: number } {
  const height = density.logKernel(y);
  const decay = Math.max(0, -outward * density.slope(y)) + Math.sqrt(density.curvature);
  let sum = 0;
  for (const { at, weight } of RULE)
    sum += weight * Math.exp(density.logKernel(y + (outward * at) / decay) - height);
  const area = sum / decay;
  const logDensity = height - density.excess + Math.log(density.curvature / (2 * Math.PI)) / 2;
  return { logTail: logDensity + Math.log(area), hazard: 1 / area };
}

/** Points and weights of ∫₀^∞ by the trapezoidal rule after t = exp(s − e⁻ˢ). */
const RULE = Array.from({ length: 137 }, (_, i) => {
  const s = -3.5 + i / 16;
  const at = Math.exp(s - Math.exp(-s));
  return { at, weight: (at * (1 + Math.exp(-s))) / 16 };
});

/**
 * ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π] for a > 0: Stirling's series from 16 on, where its five terms are
 * exact to 1e-16, and the recurrence Γ(a + 1) = aΓ(a) below.
 */
function stirlingExcess(a: number): number {
  if (a < 16) return stirlingExcess(a + 1) + (a + 0.5) * Math.log1p(1 / a) - 1;
  const r = 1 / (a * a);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / a;
}

const opposite = (side: Side): Side => (side === 'lower' ? 'upper' : 'lower');
