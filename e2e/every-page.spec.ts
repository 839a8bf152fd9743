/** What is asked of every page alike, at one visit. That it says nothing on the console, the fixture asks. */
import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from './fixtures.ts';

/** Pages of one kind share their markup: of tags and references every thirtieth is looked at, of all else every page. */
const EACH = 30;
const ALWAYS = ['references/owen2001/'];

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/index\.html$/, ''))
  .sort();
const many = (path: string) => /^(t|references)\/./.test(path);
const sample = new Set([
  ...pages.filter((path) => !many(path)),
  ...pages.filter(many).filter((_, index) => index % EACH === 0),
  ...ALWAYS,
]);

/** A phone, tablets and windows beside other windows, in CSS pixels. */
const PHONE = { width: 360, height: 740 };
const WIDTHS = [768, 820, 960, 1200, 1280];
const DESKTOP = { width: 1440, height: 900 };

/** Axe reads every node of a page, twice, and tables have thousands. */
const PATIENCE = 120_000;

/** What axe finds on the page, by rule; with `rules` those alone. Only violations are worked out: pages are large. */
async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // No page holds a frame, so that axe need not open a second page to join what it found in each.
    .setLegacyMode(true)
    .options({
      resultTypes: ['violations'],
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
    });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** By how many pixels the page can be scrolled sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Carries out `visit` and gives back what the page asked of other origins meanwhile. */
async function foreignRequests(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  const note = (request: { url(): string }): number => asked.push(request.url());
  page.on('request', note);
  await visit();
  page.off('request', note);
  const own = new URL(page.url()).origin;
  return asked.filter((address) => new URL(address).origin !== own && !/^(data|blob):/.test(address));
}

for (const path of sample)
  test(`/${path} fits every width, has no barrier, and asks nothing of others`, async ({
    sharedPage: page,
  }) => {
    test.setTimeout(PATIENCE);
    const foreign = await foreignRequests(page, async () => {
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path || './');
      await page.mouse.wheel(0, 20_000);
      expect(await overflow(page), 'scrolls sideways on a phone').toBeLessThanOrEqual(0);
      for (const width of WIDTHS) {
        await page.setViewportSize({ ...DESKTOP, width });
        expect(await overflow(page), `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize(DESKTOP);
      expect(await findBarriers(page)).toEqual([]);
      // The dark theme changes colours and nothing else.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page, ['color-contrast'])).toEqual([]);
    });
    expect(foreign).toEqual([]);
  });
