import { describe, expect, it } from 'vitest';
import type { Plot } from '../../../content/notes/lib/contract.ts';
import { drawPlot } from './plot.ts';

const upright: Plot = {
  title: 'Bars',
  x: { label: 'Drug', unit: '', scale: 'linear', categories: ['A', 'B'] },
  y: { label: 'Share', unit: '%', scale: 'linear' },
  series: [
    {
      kind: 'bar',
      name: 'One',
      role: 'main',
      points: [
        [0, 10],
        [1, 40],
      ],
    },
    {
      kind: 'bar',
      name: 'Two',
      role: 'compare',
      points: [
        [0, 20],
        [1, -5],
      ],
    },
  ],
};

/** Corners of the bars of a role: left, base, top, right. */
const bars = (plot: Plot, role: string): number[][] =>
  [...drawPlot(plot).matchAll(new RegExp(`class="r ${role}" d="M([^"]*)z"`, 'g'))]
    .map(([, d = '']) => d.split(/[ HVM]/).map(Number))
    .filter((corners) => corners.length === 5);

describe('bars', () => {
  it('stand on 0, and side by side at one place', () => {
    const [first, second] = [bars(upright, 'main')[0] ?? [], bars(upright, 'compare')[0] ?? []];
    expect(first[1]).toBe(second[1]);
    expect(first[3]).toBe(second[0]);
    expect(second[2]).toBeLessThan(first[2] ?? 0);
  });
  it('hang from 0 where they are negative', () => {
    const [, negative = []] = bars(upright, 'compare');
    expect(negative[2]).toBeGreaterThan(negative[1] ?? 0);
  });
  it('lie where the names stand at the left', () => {
    const lying: Plot = {
      ...upright,
      x: upright.y,
      y: upright.x,
      series: [
        {
          kind: 'bar',
          name: 'One',
          role: 'main',
          points: [
            [10, 0],
            [40, 1],
          ],
        },
      ],
    };
    const [short = [], long = []] = [...drawPlot(lying).matchAll(/class="r main" d="M([^"]*)z"/g)].map(
      ([, d = '']) => d.split(/[ HVM]/).map(Number),
    );
    expect(short[0]).toBe(long[0]);
    expect((long[2] ?? 0) - (long[0] ?? 0)).toBeCloseTo(4 * ((short[2] ?? 0) - (short[0] ?? 0)), 0);
  });
  it('of numbers reach from the axis where 0 has no place, and never write NaN', () => {
    const log: Plot = {
      ...upright,
      x: { label: 'Dose', unit: 'mg', scale: 'linear' },
      y: { ...upright.y, scale: 'log' },
      series: [
        {
          kind: 'bar',
          name: 'One',
          role: 'main',
          points: [
            [5, 1],
            [10, 100],
            [15, 0],
          ],
        },
      ],
    };
    expect(drawPlot(log)).not.toContain('NaN');
    expect(bars(log, 'main')).toHaveLength(2);
  });
});
