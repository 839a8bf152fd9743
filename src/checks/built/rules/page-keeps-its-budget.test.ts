import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { hold, pageWith, siteOf } from '../fixture.ts';
import { weighChapters } from '../weigh-chapters.ts';
import { pageKeepsItsBudget } from './page-keeps-its-budget.ts';

/** Text that brotli cannot make smaller than about this many bytes. */
const heavy = (bytes: number) => `/*${randomBytes(bytes).toString('base64')}*/`;
const CHAPTER = 'chapters/pumps/index.html';

const SITE = {
  [CHAPTER]: pageWith(
    '<script type="module">import"/_astro/first.js"</script>',
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="preload" as="font" href="/f.woff2">',
  ),
  '_astro/a.css': '@font-face{src:url(../f.woff2),url(/g.woff2)}',
  'f.woff2': randomBytes(6000),
  'g.woff2': randomBytes(8000),
  '_astro/first.js': 'import"./shared.js";import("./note-element.js")',
  '_astro/shared.js': 'export const shared=1',
  '_astro/note-element.js': `import"./shared.js";import("./incidence.js");import("./exposure.js");import("./edit-and-run.js");${heavy(40_000)}`,
  '_astro/incidence.js': heavy(8000),
  '_astro/exposure.js': heavy(10_000),
  '_astro/edit-and-run.js': `import("./library.js");${heavy(90_000)}`,
  '_astro/library.js': heavy(20_000),
};

it('accepts a chapter within its budgets, and counts one note at a time', async () => {
  expect(await hold(pageKeepsItsBudget, SITE)).toEqual([]);
});

it('counts fonts once, what is imported at once, and the editor with what it asks for', async () => {
  const [weight] = await weighChapters(siteOf(SITE));
  expect(weight?.first.fonts).toBe(14_000);
  expect(weight?.first.script).toBeGreaterThan(60);
  expect(weight?.first.script).toBeLessThan(200);
  expect(weight?.note.bytes).toBeGreaterThan(50_000);
  expect(weight?.note.bytes).toBeLessThan(52_000);
  expect(weight?.note.root).toBe('_astro/exposure.js');
  expect(weight?.own.root).toBe('_astro/exposure.js');
  expect(weight?.own.bytes).toBeLessThan(10_100);
  expect(weight?.editor.bytes).toBeGreaterThan(110_000);
});

it('counts what an inline script asks for by itself, if only after the first paint', async () => {
  const late = '<script>requestAnimationFrame(()=>setTimeout(()=>import("/_astro/late.js")))</script>';
  const [weight] = await weighChapters(siteOf({ [CHAPTER]: pageWith(late), '_astro/late.js': heavy(1500) }));
  expect(weight?.first.script).toBeGreaterThan(1500);
});

it('leaves inline styles and scripts out of the HTML, and counts them in their kind', async () => {
  const inline = `<style>${heavy(9000)}</style><script>${heavy(5000)}</script><script type="application/json">"x"</script>`;
  const issues = await hold(pageKeepsItsBudget, { [CHAPTER]: pageWith(inline) });
  expect(issues.map((issue) => issue.replace(/\d{4,} bytes/, 'N bytes'))).toEqual([
    'dist/chapters/pumps/index.html:1:1 page-keeps-its-budget: The first view’s css is N bytes; the budget is 6000. Run the check to see the table, and send less, or later.',
    'dist/chapters/pumps/index.html:1:1 page-keeps-its-budget: The first view’s script is N bytes; the budget is 2500. Run the check to see the table, and send less, or later.',
  ]);
});

it('stops at text, imports, fonts and a total that are too heavy', async () => {
  const files = {
    ...SITE,
    [CHAPTER]: SITE[CHAPTER] + heavy(40_000),
    '_astro/shared.js': heavy(4000),
    'f.woff2': randomBytes(9001),
  };
  const issues = (await hold(pageKeepsItsBudget, files)).join('\n');
  for (const kind of ['html', 'script', 'fonts', 'total'])
    expect(issues).toContain(`The first view’s ${kind} is`);
});

it('stops at a heavy note and a heavy editor, told once for all chapters', async () => {
  const files = {
    ...SITE,
    'chapters/other/index.html': SITE[CHAPTER],
    '_astro/exposure.js': heavy(61_000),
    '_astro/library.js': heavy(31_000),
  };
  const issues = await hold(pageKeepsItsBudget, files);
  expect(issues).toHaveLength(3);
  expect(issues[0]).toMatch(
    /^dist\/_astro\/exposure\.js:1:1 .* The note, with all it loads, is \d+ bytes; the budget is 60000\./,
  );
  expect(issues[1]).toContain('The note by itself is');
  expect(issues[2]).toMatch(
    /^dist\/_astro\/edit-and-run\.js:1:1 .* The editor, with all it loads, is \d+ bytes/,
  );
});

it('stops at a site without chapters', async () => {
  expect(await hold(pageKeepsItsBudget, { 'index.html': pageWith('') })).toEqual([
    'dist/chapters/:1:1 page-keeps-its-budget: There is no chapter’s page. Build the site.',
  ]);
});
