import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../content/notes/lib/contract.ts';
import { formulaMath, symbolMath } from './symbols.ts';

const number = (symbol: string) => ({
  label: symbol,
  symbol,
  unit: '',
  min: 0,
  max: 1,
  step: 0.1,
  default: 0,
  origin: { illustrative: 'A test.' },
});
const inputs: Inputs = {
  vmax: number(String.raw`V_{\max}`),
  v: number('V'),
  level: number(String.raw`1-\alpha`),
  drug: {
    kind: 'choice',
    label: 'Drug',
    options: { a: 'A', b: 'B' },
    default: 'a',
    origin: { illustrative: '' },
  },
};
const names = (tex: string): string[] =>
  [...formulaMath([tex], inputs).matchAll(/data-symbol="(\w+)"/g)].map(([, name = '']) => name);

describe('symbols in a formula', () => {
  it('are found wherever they stand, the longer before the shorter', () => {
    expect(names(String.raw`V = V_{\max} / (V + V_{\max})`)).toEqual(['v', 'vmax', 'v', 'vmax']);
  });
  it('are not found as the base of another symbol', () => expect(names('V_b')).toEqual([]));
  it('are found by their letters where the formula writes them otherwise', () => {
    expect(names(String.raw`1-\alpha`)).toEqual(['level']);
    expect(names(String.raw`\alpha/2`)).toEqual(['level']);
  });
  it('are not sought by their letters in a second formula where the first holds them', () => {
    const rates = { off: number('k_{of}'), f: number('f') };
    expect(formulaMath(['k_{of}', '1/f'], rates)).toContain('<mrow data-symbol="f"><mi>f</mi></mrow>');
  });
  it('leave the formula as it was but for the marks', () => {
    const tex = String.raw`\frac{V}{V_{\max}}`;
    const bare = formulaMath([tex], {});
    expect(
      formulaMath([tex], inputs).replace(/<mrow data-symbol="\w+">(.*?)<\/mrow>(?=<)/g, '$1'),
    ).toHaveLength(bare.length);
  });
});

it('a symbol is MathML without its source', () => {
  expect(symbolMath('x')).toContain('<mi>x</mi>');
  expect(symbolMath('x')).not.toContain('annotation');
});
