import { expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

it.each([
  ['[{"a": 1 "b": 2}]', 8, 'A comma is missing here. Write a comma between this and what follows.'],
  ['[{"a":1}\n {"b":2}]', 8, 'A comma is missing here.'],
  ['{"a": [1 true]}', 8, 'A comma is missing here.'],
  ['{"a": 1,}', 7, 'Nothing follows the , before “}”. Take it out'],
  ['{"a": }', 4, 'Nothing follows the : before “}”.'],
  ['{"a" 1}', 4, 'A colon is missing after the name. Write "name": value.'],
  ['{"a": "x\n}', 6, 'The text that begins here does not end in its line. Put a " at its end'],
  ['{"a": "C:\\x"}', 6, 'In this text stands a \\ that means nothing in JSON. Write \\\\'],
  ["{'a': 1}", 1, '“\'a\'” stands outside of quotes. Put names and texts in "double quotes"'],
  ['{"a": "x, "b": 1}', 11, '“b"” stands outside of quotes.'],
  ['{"a": 01}', 6, '“01” stands outside of quotes.'],
  ['[1,, 2]', 3, 'There is one “,” too many.'],
  ['{"a": [1}', 8, '“}” stands where “]” is due. Write ] before it'],
  [
    '{"a": [1, "b": 2}',
    10,
    'A name stands in a list. Open an object before it with {, or close the list with ].',
  ],
  ['[1]]', 3, 'There is one “]” too many. Take it out.'],
  ['[1] [2]', 4, 'The list ended before this.'],
  [
    '[\n{"a": 1',
    9,
    'The file ends before “{” of line 2 is closed. Restore what is lost, or close it with }.',
  ],
  [' \n', 0, 'The file is empty.'],
])('says of %j where the slip is, and the mend', (text, at, said) => {
  expect(() => JSON.parse(text)).toThrow();
  const fault = findJsonFault(text);
  expect(`${fault.problem} ${fault.mend}`).toContain(said);
  expect(fault.at).toBe(at);
});
