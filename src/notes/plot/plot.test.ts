import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plot } from '../../../content/notes/lib/contract.ts';
import { drawPlot } from './plot.ts';
import { plotCsv } from './plot-csv.ts';

const plot: Plot = {
  title: 'Ratio against <pump> capacity',
  x: { label: 'pump', unit: '× baseline', scale: 'linear' },
  y: { label: 'ratio', unit: '', scale: 'linear' },
  series: [
    {
      kind: 'line',
      name: 'no inhibitor',
      role: 'main',
      points: [
        [0, 1],
        [1, 0.5],
        [2, 0.25],
      ],
    },
    { kind: 'band', name: '95 % limits', role: 'compare', points: [[0, 0.9, 1.1]] },
    { kind: 'point', name: 'you, "here"', role: 'main', points: [[1, 0.5]] },
  ],
};

describe('drawPlot', () => {
  const svg = drawPlot(plot);
  it('has a text alternative, escaped', () => {
    expect(svg).toContain('role="img"><title>Ratio against &lt;pump&gt; capacity</title>');
  });
  it('names both axes with units, and every series', () => {
    for (const text of ['pump (× baseline)', 'ratio', 'no inhibitor', '95 % limits', 'you, &quot;here&quot;'])
      expect(svg).toContain(`>${text}</text>`);
  });
  it('labels round values', () => {
    for (const tick of ['0.5', '1', '2']) expect(svg).toContain(`>${tick}</text>`);
  });
  it('shows categories by name and lays intervals along the numbers', () => {
    const forest = drawPlot({
      ...plot,
      y: { label: 'group', unit: '', scale: 'linear', categories: ['poor', 'rich'] },
      series: [{ kind: 'interval', name: 'rate', role: 'main', points: [[139, 0, 130, 150]] }],
    });
    expect(forest).toContain('>poor</text>');
    expect(forest).toMatch(/class="i main" d="M[\d.]+ [\d.]+H[\d.]+"/);
  });
  it('writes large ticks short', () => {
    const large = drawPlot({
      ...plot,
      series: [
        {
          kind: 'point',
          name: 'n',
          role: 'main',
          points: [
            [0, 0],
            [8e9, 4e6],
          ],
        },
      ],
    });
    expect(large).toContain('>8 bn</text>');
    expect(large).toContain('>4 M</text>');
  });
  it('never writes NaN, Infinity or undefined, on either scale', () => {
    const number = fc.oneof(
      fc.double(),
      fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -1, 5e-324, 1e-155, 1e150, 1 + 2e-16),
    );
    const scale = fc.constantFrom('linear' as const, 'log' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number, number)), scale, scale, (points, x, y) => {
        const axes = { x: { ...plot.x, scale: x }, y: { ...plot.y, scale: y } };
        const drawn = drawPlot({
          ...plot,
          ...axes,
          series: [
            { kind: 'interval', name: 'a', role: 'main', points },
            { kind: 'line', name: 'b', role: 'compare', points: points.map(([a, b]) => [a, b]) },
            { kind: 'band', name: 'c', role: 'reference', points: points.map(([a, b, c]) => [a, b, c]) },
          ],
        });
        expect(drawn).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });
});

describe('plotCsv', () => {
  it('gives every point with units in the header', () => {
    expect(plotCsv(plot).split('\r\n')).toEqual([
      'series,pump (× baseline),ratio,lower,upper',
      'no inhibitor,0,1,,',
      'no inhibitor,1,0.5,,',
      'no inhibitor,2,0.25,,',
      '95 % limits,0,,0.9,1.1',
      '"you, ""here""",1,0.5,,',
      '',
    ]);
  });
  it('gives no spreadsheet a formula to run', () => {
    const series: Plot['series'] = [{ kind: 'point', name: '=1+1, "x"', role: 'main', points: [[-1, -2]] }];
    expect(plotCsv({ ...plot, series }).split('\r\n')[1]).toBe(`"'=1+1, ""x""",-1,-2,,`);
  });
});
