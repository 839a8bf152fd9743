/**
 * Thresholds as a reader reckons them, in decimals: 3 × 4.7 is 14.1, though the computer's binary numbers make it a
 * little more.
 */

/** What the computer's arithmetic may add to or take from a result of a few steps, as a share of it. */
const SLACK = 1e-9;

/** Whether `value` is at least `threshold`, equal values included whatever steps led to them. */
export const reaches = (value: number, threshold: number): boolean =>
  value >= threshold - SLACK * Math.max(Math.abs(value), Math.abs(threshold));

/** Whether `value` is more than `threshold`, and not equal to it as decimals. */
export const exceeds = (value: number, threshold: number): boolean => !reaches(threshold, value);
