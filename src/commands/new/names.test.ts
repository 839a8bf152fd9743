import { expect, it } from 'vitest';
import { toKebab, toTitle } from './names.ts';

it.each([
  ['Dose & level', 'dose-level'],
  ['Löscher', 'loscher'],
  ['Sørensen Łódź', 'sorensen-lodz'],
  ['P-gp', 'p-gp'],
  ['γ', ''],
])('makes “%s” into “%s”', (name, kebab) => expect(toKebab(name)).toBe(kebab));

it('makes a name into the beginning of a title', () =>
  expect(toTitle('dose-and-level')).toBe('Dose and level'));
