import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts a glossary whose terms a chapter explains', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a term that no chapter explains', async () => {
  const unused = new Fixture().change(CHAPTER_FILE, '<Term id="pump">pump</Term>', 'pump');
  expect(await unused.check()).toEqual([
    'content/glossary.yaml:1:5 term-is-used: No chapter uses the term “pump”. Write <Term id="pump">…</Term> where a chapter first has it, or take it out.',
  ]);
});
