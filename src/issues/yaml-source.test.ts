import { expect, it } from 'vitest';
import { findNearest, suggest } from './nearest.ts';
import { parseYaml } from './yaml-source.ts';

it('finds the place of keys and items, in YAML and in JSON', () => {
  const yaml = parseYaml('a:\n  - x: 1\n  - y: 2\n', 'f.yaml');
  expect(yaml.value).toEqual({ a: [{ x: 1 }, { y: 2 }] });
  expect(yaml.at(['a', 1, 'y'])).toEqual({ line: 3, column: 5 });
  expect(yaml.at(['a', 1, 'none'])).toEqual({ line: 3, column: 5 });
  expect(parseYaml('[\n {"id": "x"}\n]', 'f.json').at([0, 'id'])).toEqual({ line: 2, column: 3 });
});

it('counts lines from where the text starts in its file', () => {
  expect(parseYaml('a: 1\nb: 2', 'f.mdx', 5).at(['b'])).toEqual({ line: 6, column: 1 });
});

it('says where YAML and JSON are malformed', () => {
  expect(parseYaml('a: [1', 'f.yaml')).toMatchObject({
    value: undefined,
    issues: [{ rule: 'yaml-parses', line: 1 }],
  });
  expect(parseYaml('{"a": 1,\n "b": }', 'f.json').issues.every(({ line }) => line >= 1)).toBe(true);
  expect(parseYaml('a: 1\na: 2', 'f.yaml').issues[0]?.problem).toContain(
    '“a” stands twice: first at f.yaml:1:1',
  );
});

it('suggests only a name that is like the one written', () => {
  expect(findNearest('owen2010', ['owen2001', 'tishler1995'])).toBe('owen2001');
  expect(findNearest('xyz', ['owen2001'])).toBeUndefined();
  expect(suggest('xyz', [], 'Add it.')).toBe('Add it.');
});
