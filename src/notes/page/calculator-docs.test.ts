import { expect, it } from 'vitest';
import { calculatorDocs } from './calculator-docs.ts';

it('takes the comment that stands before the function, and none that stands further off', () => {
  const source = `/** Of the file. */
import { x } from './lib/x.ts';
/** Rate per year. */
export function rate() {}
/**
 * The gap
 * between two rates.
 */
export const gap = () => 1;
export function bare() {}`;
  expect(calculatorDocs(source, ['rate', 'gap', 'bare'])).toEqual([
    { name: 'rate', about: 'Rate per year.' },
    { name: 'gap', about: 'The gap between two rates.' },
    { name: 'bare', about: '' },
  ]);
});
