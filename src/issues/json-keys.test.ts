import { expect, it } from 'vitest';
import { findKeyTwins } from './json-keys.ts';

it('finds keys that stand twice in one object, or differ in case alone, and no others', () => {
  const sound = '{"a": {"a": 1}, "b": [{"a": "\\"a\\": {"}, {"a": ":"}]}';
  expect(JSON.parse(sound)).toBeDefined();
  expect(findKeyTwins(sound)).toEqual([]);
  expect(findKeyTwins('{"a": [1, {"c": 1}], "b": 2, "A": 3, "a": 4}')).toEqual([
    { key: 'A', at: 29, twin: 'a', first: 1 },
    { key: 'a', at: 37, twin: 'a', first: 1 },
  ]);
});
