import { describe, expect, it } from 'vitest';
import { sliderPosition, sliderRange, sliderValue } from './slider.ts';

const linear = { min: 0, max: 10, step: 0.5 };
const log = { min: 1, max: 10_000, step: 1, scale: 'log' as const };

describe('slider', () => {
  it('is the value itself on a linear scale', () => {
    expect(sliderRange(linear)).toEqual(linear);
    expect(sliderPosition(2.5, linear)).toBe(2.5);
    expect(sliderValue(2.5, linear)).toBe(2.5);
  });
  it('spaces powers of ten evenly on a logarithmic one', () => {
    expect(sliderPosition(100, log)).toBe(200);
    expect(sliderValue(200, log)).toBe(100);
    expect(sliderValue(201, log)).toBe(102);
  });
  it('reaches both ends exactly', () => {
    const uneven = { ...log, min: 3, max: 12_345, integer: true };
    expect(sliderValue(0, uneven)).toBe(3);
    expect(sliderValue(400, uneven)).toBe(12_345);
  });
});
