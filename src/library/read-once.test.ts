import { expect, it } from 'vitest';
import { CHAPTER_FILE, ContentFixture } from './content-fixture.ts';
import { forgetReading, readOnce } from './read-once.ts';

it('reads a folder once, and again when a file changed', async () => {
  const fixture = new ContentFixture();
  const first = await readOnce(fixture.contentRoot);
  fixture.change(CHAPTER_FILE, '[@owen2001]', '[@nobody1900]');
  expect(await readOnce(fixture.contentRoot)).toBe(first);
  forgetReading(fixture.contentRoot);
  const again = await readOnce(fixture.contentRoot);
  expect(again.chapters[0]?.citations.map(({ name }) => name)).toContain('nobody1900');
  expect(first.chapters[0]?.citations.map(({ name }) => name)).not.toContain('nobody1900');
});
