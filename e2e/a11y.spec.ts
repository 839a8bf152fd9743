import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** Pages of one kind share their markup: of tags and references every twelfth is looked at, of all else every page. */
const EACH = 12;

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .sort();
const many = (path: string) => /^\/(t|references)\/./.test(path);
const sample = [
  ...pages.filter((path) => !many(path)),
  ...pages.filter(many).filter((_, index) => index % EACH === 0),
];

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const path of sample)
      test(`${path} has no barrier that axe can find`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
        ).toEqual([]);
      });
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
