import { expect, it } from 'vitest';
import { z } from 'zod';
import { schemaIssues } from './schema-issues.ts';
import { parseYaml } from './yaml-source.ts';

const name = z.union([z.strictObject({ family: z.string() }), z.strictObject({ literal: z.string() })]);
const entry = z.strictObject({ volume: z.string().optional(), author: z.array(name).optional() });

const tell = (text: string) => {
  const source = parseYaml(text, 'f.yaml');
  const { error } = entry.safeParse(source.value);
  return (
    error &&
    schemaIssues('r', source, error, [], entry).map((issue) => `${issue.line} ${issue.problem} ${issue.mend}`)
  );
};

it('names the field that was meant, of the schema’s own', () => {
  expect(tell('volume: a\n')).toBeUndefined();
  expect(tell('author: []\nvolum: a\n')).toEqual([
    '2 volum: there is no field “volum”. Did you mean “volume”?',
  ]);
});

it('says what the nearest of several forms finds wrong', () => {
  expect(tell('author:\n  - famly: x\n')?.join()).toContain('author.0');
});
