import { expect, it } from 'vitest';
import { z } from 'zod';
import { schemaIssues } from './schema-issues.ts';
import { parseYaml } from './yaml-source.ts';

const name = z.union([z.strictObject({ family: z.string() }), z.strictObject({ literal: z.string() })]);
const option = z.strictObject({ word: z.string(), shape: z.enum(['full', 'half']).optional() });
const entry = z.strictObject({
  volume: z.string().optional().describe('The volume, as a text.'),
  author: z.array(name).optional(),
  kind: z.enum(['finding', 'figure', 'mechanism']).optional(),
  options: z.record(z.string(), option).optional().describe('Values by their keys.'),
  order: z.int().positive().optional(),
  points: z.array(z.string().min(1)).min(2).optional(),
  pair: z.tuple([z.string(), z.string()]).optional(),
  doi: z.string().startsWith('10.').optional().describe('The bare DOI.'),
  url: z.url().optional(),
  sha: z.string().length(4).optional(),
  aim: z.union([z.strictObject({ aim: z.string() }), z.string()]).optional(),
});

const tell = (text: string, schema: z.ZodType = entry, file = 'f.yaml') => {
  const source = parseYaml(text, file);
  const { error } = schema.safeParse(source.value);
  return (
    error &&
    schemaIssues('r', source, error, [], schema).map(
      (issue) => `${issue.line} ${issue.problem} ${issue.mend}`,
    )
  );
};

it('names the field that was meant, of the schema’s own', () => {
  expect(tell('volume: a\n')).toBeUndefined();
  expect(tell('author: []\nvolum: a\n')).toEqual([
    '2 volum: there is no field “volum”. Did you mean “volume”?',
  ]);
  // One slip, one message: what stands there under a misspelt name is not missing as well.
  expect(tell('titel: a\n', z.strictObject({ title: z.string(), part: z.string().optional() }))).toEqual([
    '1 titel: there is no field “titel”. Did you mean “title”?',
  ]);
  expect(tell('zzzzzz: a\n', z.strictObject({ title: z.string().optional() }))?.join()).toContain(
    'Take it out, or write one of title.',
  );
});

it('says what the nearest of several forms finds wrong', () => {
  expect(tell('author:\n  - famly: x\n')).toEqual([
    '2 author.0.famly: there is no field “famly”. Did you mean “family”?',
  ]);
  expect(tell('author:\n  - litral: x\n')).toEqual([
    '2 author.0.litral: there is no field “litral”. Did you mean “literal”?',
  ]);
  expect(tell('aim: 7')).toEqual(['1 aim must be an object or a text, not 7. Write aim: "…".']);
});

it.each([
  [
    'options: [a]',
    'options must be an object, not a list. Write options: { name: { word: "…", shape: "full" } }. Values by their keys.',
  ],
  ['options: { a: {} }', 'options.a.word is missing. Write word: "…".'],
  ['volume: 12', 'volume must be a text, not 12. Put it in quotes: "12".'],
  ['volume:', 'volume must be a text, not nothing (null). Write volume: "…". The volume, as a text.'],
  [
    'kind: fact',
    'kind must be one of figure, finding, mechanism, not the text “fact”. Write "finding", or another of them.',
  ],
  [
    'kind: figur',
    'kind must be one of figure, finding, mechanism, not the text “figur”. Did you mean “figure”?',
  ],
  ['order: 0', 'order must be above 0, not 0. Write order: 1.'],
  ['order: 1.5', 'order must be a whole number, not 1.5. Write order: 1.'],
  ['points: [a]', 'points must hold at least 2 items, and holds 1. Write points: ["…", "…"].'],
  ['points: a', 'points must be a list, not the text “a”. Write points: ["…", "…"].'],
  ['points: ["", b]', 'points.0 must not be empty. Write "…".'],
  ['pair: [a]', 'pair must hold at least 2 items, and holds 1. Write pair: ["…", "…"].'],
  [
    'doi: https://doi.org/10.1',
    'doi must begin with “10.”, not the text “https://doi.org/10.1”. The bare DOI.',
  ],
  ['url: x', 'url must be an address, as in https://example.org/, not the text “x”.'],
  ['sha: abc', 'sha must have 4 characters, not 3.'],
  ['- 1', 'What the file holds must be an object, not a list.'],
])('says of %s what is due, in our own words', (text, said) => {
  const told = tell(text)?.join() ?? '';
  expect(told).toContain(said);
  expect(told).not.toMatch(/Invalid|Too (small|big)|expected|received|Unrecognized/);
});

it('calls an entry of a list by its own name', () => {
  const list = z.array(z.strictObject({ id: z.string(), volume: z.string().optional() }));
  expect(tell('- { id: a }\n- { id: owen2001, volum: x }\n', list)).toEqual([
    '2 owen2001.volum: there is no field “volum”. Did you mean “volume”?',
  ]);
  expect(tell('- { id: 7 }\n', list)?.join()).toContain('0.id must be a text');
});

it('writes a sample for JSON as JSON', () => {
  expect(tell('{"options": []}', entry, 'f.json')?.join()).toContain(
    'Write "options": { "name": { "word": "…", "shape": "full" } }.',
  );
});
