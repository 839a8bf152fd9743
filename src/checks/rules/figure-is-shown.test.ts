import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const SHOWN = '<Figure slug="pumps" />';

it('stops at a figure that no chapter shows', async () => {
  expect((await new Fixture().change(CHAPTER_FILE, SHOWN, '').check()).join()).toContain(
    'content/figures/pumps.ts:1:1 figure-is-shown: No chapter shows this figure. Write <Figure slug="pumps" />',
  );
});

it('stops at a figure that stands twice in a chapter', async () => {
  expect(await new Fixture().check()).toEqual([]);
  const issues = await new Fixture().change(CHAPTER_FILE, SHOWN, `${SHOWN}\n\n${SHOWN}`).check();
  expect(issues.join()).toContain('figure-is-shown: The figure “pumps” stands in this chapter already.');
});
