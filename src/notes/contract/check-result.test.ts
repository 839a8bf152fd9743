import { describe, expect, it } from 'vitest';
import { whyNoOutputs, whyNoPlot, whyNoResult, whyNoSentence } from './check-result.ts';

const outputs = {
  rate: { label: 'Rate', unit: '', format: { fixed: 1 } },
  upper: { label: 'Upper limit', unit: '', format: { significant: 3 } },
};
const axis = { label: 'x', unit: '', scale: 'linear' };
const plot = {
  title: 'A plot',
  x: axis,
  y: axis,
  series: [{ kind: 'line', name: 'a', role: 'main', points: [[0, 1]] }],
};

describe('a result', () => {
  it.each([
    { rate: 1, upper: 2 },
    { rate: null, upper: 'Infinity' },
    { rate: 0, upper: true },
  ])('%j is one', (result) => expect(whyNoResult(result, outputs)).toBeUndefined());

  it.each([
    [undefined, 'compute must return an object with a value for each output.'],
    [[1], 'compute must return an object with a value for each output.'],
    [{ rate: 1 }, 'compute returned no value for “upper”.'],
    [{ rate: 1, upper: 2, more: 3 }, 'compute returned “more”, which is not among the outputs.'],
    [{ rate: 1, upper: 'NaN' }, 'compute returned NaN for “upper”: a number, true, false or null was due.'],
    [
      { rate: Number.NaN, upper: 1 },
      'compute returned NaN for “rate”: a number, true, false or null was due.',
    ],
    [
      { rate: 'high', upper: 1 },
      'compute returned the text “high” for “rate”: a number, true, false or null was due.',
    ],
    [{ rate: {}, upper: 1 }, 'compute returned an object for “rate”: a number, true, false or null was due.'],
  ])('%j is none', (result, why) => expect(whyNoResult(result, outputs)).toBe(why));
});

it('outputs need a label, a unit and a format', () => {
  expect(whyNoOutputs(outputs)).toBeUndefined();
  expect(whyNoOutputs({})).toBe('outputs must be an object.');
  expect(whyNoOutputs({ rate: { label: 'Rate', unit: '', format: { fixed: 99 } } })).toContain('“rate”');
});

it('a sentence is a text without NaN', () => {
  expect(whyNoSentence('All is well.')).toBeUndefined();
  expect(whyNoSentence('NaN events.')).toContain('NaN');
  expect(whyNoSentence(3)).toBe('say must return a sentence.');
});

describe('a plot', () => {
  it('of the contract is one', () => expect(whyNoPlot(plot)).toBeUndefined());
  it.each([
    [null, 'must return an object'],
    [{ ...plot, title: '' }, 'title'],
    [{ ...plot, y: { ...axis, scale: 'cubic' } }, '“y”'],
    [{ ...plot, y: { ...axis, domain: [1, 'Infinity'] } }, '“y”'],
    [{ ...plot, x: { ...axis, scale: 'log', domain: [0, 1] } }, '“x”'],
    [{ ...plot, series: [] }, 'series'],
    [{ ...plot, series: [{ ...plot.series[0], points: [[0]] }] }, 'Series 1'],
    [{ ...plot, series: [{ ...plot.series[0], points: [[0, Number.NaN]] }] }, 'Series 1'],
    [{ ...plot, series: [{ ...plot.series[0], points: Array(6000).fill([0, 1]) }] }, 'Series 1'],
  ])('%# is none', (value, why) => expect(whyNoPlot(value)).toContain(why));
});
