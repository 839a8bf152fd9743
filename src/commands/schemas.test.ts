import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSchemas } from './schemas.ts';

const VSCODE = resolve(import.meta.dirname, '../../.vscode');
const read = (name: string): string => readFileSync(join(VSCODE, name), 'utf8');

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
}

/** Fields without a description, by their path. A list is described where it stands. */
function findBare({ properties = {}, items }: Described, path: string): string[] {
  const inside = Object.entries(properties).flatMap(([key, field]) => [
    ...(field.description ? [] : [`${path}.${key}`]),
    ...findBare(field, `${path}.${key}`),
  ]);
  return items ? [...inside, ...findBare(items, `${path}[]`)] : inside;
}

describe('the schemas for editors', () => {
  it.each([...writeSchemas()])('%s is as the check has it: else run npm run schemas', (name, text) => {
    expect(read(join('schemas', name))).toBe(text);
  });
  it('are all there are', () => {
    expect(readdirSync(join(VSCODE, 'schemas')).sort()).toEqual([...writeSchemas().keys()].sort());
  });
  it.each(['chapter', 'table', 'glossary', 'excused'])('explain every field of %s', (name) => {
    expect(findBare(JSON.parse(writeSchemas().get(`${name}.json`) ?? ''), name)).toEqual([]);
  });
  it('are each named by the editor’s settings, for files that are there', () => {
    const settings = JSON.parse(read('settings.json'));
    const yaml: [string, string | string[]][] = Object.entries(settings['yaml.schemas']);
    const json: { fileMatch: string[]; url: string }[] = settings['json.schemas'];
    const named = [...yaml.map(([path]) => path), ...json.map(({ url }) => url)];
    expect(named.map((path) => path.replace('./.vscode/schemas/', '')).sort()).toEqual(
      // A chapter is MDX, where each file names its schema.
      [...writeSchemas().keys()].filter((name) => name !== 'chapter.json').sort(),
    );
    const files = [...yaml.flatMap(([, globs]) => globs), ...json.flatMap(({ fileMatch }) => fileMatch)];
    for (const file of files)
      expect(existsSync(join(VSCODE, '..', file.replace(/^\//, '').replace(/\/\*.*$/, '')))).toBe(true);
  });
});
