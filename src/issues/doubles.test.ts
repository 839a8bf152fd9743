import { expect, it } from 'vitest';
import { findDoubles } from './doubles.ts';

const named = (...names: string[]) =>
  names.map((name, index) => ({ name, place: () => ({ file: 'f', line: index + 1, column: 3 }) }));

it('tells a name that stands twice, or differs in case alone, with both places', () => {
  expect(findDoubles('r', 'key', named('a', 'b', 'c'))).toEqual([]);
  expect(findDoubles('r', 'key', named('a', 'b', 'a', 'B'))).toMatchObject([
    { line: 3, problem: 'The key “a” stands twice: first at f:1:3.' },
    { line: 4, problem: 'The key “B” differs from “b” at f:2:3 in case alone.' },
  ]);
});
