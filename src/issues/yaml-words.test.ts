import { expect, it } from 'vitest';
import { parseYaml } from './yaml-source.ts';

it.each([
  ["title: 'What's a rate'", '1:14 A text or list ends before this. Put the whole text in "double quotes"'],
  ['\ttitle: x', '1:1 A tab stands at the head of the line. Write blanks'],
  [
    'title: What: a rate',
    '1:8 A second “key: value” stands where the text of one is. Put the whole text in "double quotes"',
  ],
  ['title: "open', '1:13 A text begins with " and does not end with it.'],
  ["title: 'open", "1:13 A text begins with ' and does not end with it."],
  ['a: [1, 2', '1:9 A ] is missing before this.'],
  ['a: {b: 1', '1:9 A } is missing before this.'],
  ['a\nb: 1', '1:1 This line has no “key: value”.'],
  ['a: b\nc', '2:1 This line has no “key: value”.'],
  ['a:\n  - b\n c: 1', '3:1 The line does not begin at the column of its neighbours.'],
  ['a: @x', '1:4 A text begins with @, which means something in YAML.'],
  [
    'rows:\n  - { a: b: c }',
    '2:10 A second colon stands in one entry of { }. Write a comma before the next key.',
  ],
  ['a: "\\q"', '1:5 A \\ stands in "double quotes"'],
  ['a: [b]]', '1:7 There is one ] too many.'],
  ['a: - b', '1:4 A list begins in the line of its key.'],
  ['a: |x\n b', '1:5 A text begins with | or >'],
  ['a: 1\n---\nb: 2', '2:1 A line --- ends the data'],
])('says of %j what the slip is, in our own words', (text, said) => {
  const { issues } = parseYaml(text, 'f.yaml');
  expect(issues).toHaveLength(1);
  expect(
    issues.map(({ line, column, problem, mend }) => `${line}:${column} ${problem} ${mend}`).join(),
  ).toContain(said);
});
