import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts a claim that cites what its sentence cites', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a lost citation', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, ' [@owen2001]', '').check();
  expect(issues.join()).toContain(
    'chiosa.pumps.01 cites owen2001, but no claim that carries the sentence does. Add [@owen2001] to the claim.',
  );
});

it('stops at an added citation', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, '[@owen2001]', '[@owen2001; @tishler1995]').check();
  expect(issues.join()).toContain(
    'The claim cites tishler1995, which chiosa.pumps.01 does not. It may cite owen2001.',
  );
});
