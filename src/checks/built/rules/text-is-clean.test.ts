import { expect, it } from 'vitest';
import { hold, pageWith } from '../fixture.ts';
import { textIsClean } from './text-is-clean.ts';

it('accepts prose, and code that says null', async () => {
  const body =
    '<p>NaNo is nullable</p><pre><b>null</b></pre><code>undefined</code><script>let a = NaN</script>';
  expect(await hold(textIsClean, { 'index.html': pageWith(body) })).toEqual([]);
});

it('stops at a value that nobody gave', async () => {
  const body = '<pre>x</pre><p>Rate: NaN per year</p><b>undefined</b> [object Object] or &amp; null';
  const issues = await hold(textIsClean, { 'a/index.html': pageWith(body) });
  expect(issues).toHaveLength(4);
  expect(issues[0]).toBe(
    'dist/a/index.html:2:36 text-is-clean: The page shows “NaN” in “Rate: NaN per year”. Give the template its value, or reword the sentence.',
  );
});

it('reads the title', async () => {
  const html = pageWith('').replace('<title>Pumps', '<title>undefined · Pumps');
  expect(await hold(textIsClean, { 'index.html': html })).toHaveLength(1);
});
