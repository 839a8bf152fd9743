import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const CASES = 'notes/reference/double.json';

it('accepts a note with a test and values of another tool', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it.each([
  [
    CASES,
    'content/notes/double.ts:1:1 note-is-checked: Nothing holds the note against an independent tool. Put values',
  ],
  [
    'notes/double.test.ts',
    'content/notes/double.ts:1:1 note-is-checked: The note has no test content/notes/double.test.ts. Copy',
  ],
])('stops without %s', async (name, message) => {
  const fixture = new Fixture();
  rmSync(join(fixture.contentRoot, name));
  expect((await fixture.check()).join()).toContain(message);
});

it.each([
  [
    '"compute"',
    '"compote"',
    `content/${CASES}:4:3 note-is-checked: The case d1 is of “compote”, which is no calculator of the note. Did you mean “compute”?`,
  ],
  ['"tool": "By hand",', '', `content/${CASES}:2:2 note-is-checked: 0.tool is missing.`],
  ['"compute",', '"compute"', `content/${CASES}:`],
])('stops when %s becomes %s', async (from, to, message) => {
  expect((await new Fixture().change(CASES, from, to).check()).join()).toContain(message);
});

it('stops at an empty list', async () => {
  expect((await new Fixture().write(CASES, '[]').check()).join()).toContain(
    `content/${CASES}:1:1 note-is-checked: Nothing holds`,
  );
});

it('stops at a calculator that no value holds', async () => {
  const issues = await new Fixture()
    .change('notes/double.ts', '{ compute }', '{ compute, half: compute }')
    .check();
  expect(issues.join()).toContain('note-is-checked: No value holds the calculator `half`. Add a case');
});

it.each(['describeReference', 'describeContract'])('stops at a test that does not call %s', async (name) => {
  const issues = await new Fixture().change('notes/double.test.ts', `${name}(note`, 'void (note').check();
  expect(issues.join()).toContain(
    `content/notes/double.test.ts:1:1 note-is-checked: The test does not hold the`,
  );
  expect(issues.join()).toContain(`it calls no ${name}.`);
});
