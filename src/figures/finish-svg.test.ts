import * as Plot from '@observablehq/plot';
import { expect, it } from 'vitest';
import { drawPlot } from '../../content/figures/lib/plot.ts';
import { finishSvg } from './finish-svg.ts';
import { labelSvg } from './label-svg.ts';

const plot = drawPlot({
  width: 300,
  height: 100,
  marks: [
    Plot.dot([1, 2, 3], { x: (value: number) => value / 7, fill: 'var(--accent)' }),
    Plot.text(['<3 & more'], { x: 0.2, text: (word: string) => word }),
  ],
});

it('keeps what is drawn, and nothing of the library’s own', () => {
  const svg = finishSvg(plot);
  expect(svg).toMatch(/^<svg[^>]*viewBox="0 0 300 100"/);
  expect(svg).toContain('&lt;3 &amp; more');
  expect(svg).not.toMatch(/<style|aria-|class=|width="300"|font-family|\.\d\d/);
});

it('joins marks of one look', () => {
  expect(finishSvg(plot).match(/<path/g)).toHaveLength(1);
});

it('gives both drawings one text alternative', () => {
  const figure = {
    tag: 'QY82T',
    title: 'A < B',
    description: 'Bars & dots.',
    wide: '<svg><g/></svg>',
    narrow: '<svg/>',
  };
  const rest = {
    slug: '',
    caption: '',
    tables: [],
    notes: [],
    references: [],
    columns: [],
    rows: [],
    chapters: [],
  };
  const { wide, narrow } = labelSvg({ ...figure, ...rest });
  expect(wide).toBe(
    '<svg class="wide" role="img" aria-labelledby="t-QY82T d-QY82T"><title id="t-QY82T">A &lt; B</title><desc id="d-QY82T">Bars &amp; dots.</desc><g/></svg>',
  );
  expect(narrow).toBe('<svg class="narrow" role="img" aria-labelledby="t-QY82T d-QY82T"/>');
});
