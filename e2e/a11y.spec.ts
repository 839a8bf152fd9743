import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Pages of one kind share their markup: of tags and references every thirtieth is looked at, of all else every page. */
const EACH = 30;

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();
const many = (path: string) => /^\/(t|references)\/./.test(path);
const sample = [
  ...pages.filter((path) => !many(path)),
  ...pages.filter(many).filter((_, index) => index % EACH === 0),
];

/** What axe finds on the page, by rule; with `rules` those alone. Only violations are worked out: pages are large. */
async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ['violations'],
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
  });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

for (const path of sample)
  test(`${path} has no barrier that axe can find, and contrast in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await findBarriers(page)).toEqual([]);
    // The dark theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page, ['color-contrast'])).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const path of sample)
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      await page.mouse.wheel(0, 20_000);
      const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(view ?? 0);
    });
});
