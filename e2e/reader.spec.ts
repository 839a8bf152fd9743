import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures.ts';

test('a reader starts at home and reads a chapter', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /^Start with chapter 1/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The burden of epilepsy');
  await expect(page.getByText('After this chapter you can')).toBeVisible();
  await page.getByRole('link', { name: '6 Pumps at the barrier' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pumps at the barrier');
});

test('a citation opens by keyboard, can be entered, closes on Escape, and leads to its entry and back', async ({
  page,
}) => {
  await page.goto('chapters/drug-transport/');
  const citation = page.getByRole('link', { name: 'Owen 2001' }).first();
  await citation.focus();
  const card = page.locator('#c-owen2001');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Carbamazepine is not a substrate for P-glycoprotein');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(citation).toBeFocused();

  await citation.blur();
  await citation.focus();
  const entry = card.getByRole('link', { name: 'Entry' });
  for (let i = 0; i < 3 && !(await entry.evaluate((node) => node === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('references/owen2001/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Carbamazepine is not a substrate');
  await page
    .getByRole('link', { name: /judged not|not.*substrate|carbamazepine/i })
    .last()
    .click();
  await expect(page).toHaveURL(/\/chapters\/drug-transport\/#[2-9A-Z]{5}$/);
});

test('a card opens under the pointer, can be entered with it, and closes behind it', async ({ page }) => {
  await page.goto('chapters/drug-transport/');
  await page.getByRole('link', { name: 'Tishler 1995' }).first().hover();
  const card = page.locator('#c-tishler1995');
  await expect(card).toBeVisible();
  await card.hover();
  await expect(card).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(card).toBeHidden();
});

test('a term is explained where it stands', async ({ page }) => {
  await page.goto('chapters/drug-transport/');
  const term = page.locator('a.term').first();
  await term.focus();
  await expect(page.locator('.card')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test('the code of a note opens in its chapter, byte for byte', async ({ page }) => {
  await page.goto('chapters/drug-transport/');
  const code = page.locator('refractory-note .src').first();
  await code.locator('summary').click();
  await expect(code.locator('pre')).toBeVisible();
  const file = readFileSync('content/notes/substrate-rule.ts', 'utf8');
  expect(await code.locator('pre code').textContent()).toBe(file);
});

test('a first page asks for nothing that delays its text; the next has the text face', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('chapters/drug-transport/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await expect.poll(() => asked.some((url) => url.endsWith('.woff2'))).toBe(true);
  const early = await page.evaluate(
    (time) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime < time && !name.endsWith('icon.svg'))
        .map(({ name }) => name),
    painted,
  );
  expect(early).toEqual([]);
  await page.goto('chapters/gut/');
  const face = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  expect(await face()).toMatch(/^"Source Serif 4",/);
});

test('a link to a claim lands on it, however much lies above', async ({ page }) => {
  await page.goto('chapters/drug-transport/');
  const last = (await page.locator('.claim').last().getAttribute('id')) ?? '';
  await page.goto('about/');
  await page.goto(`chapters/drug-transport/#${last}`);
  await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
});

test('the theme can be chosen and stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: /light and dark/ }).click();
  expect(await paper()).toBe('rgb(20, 23, 26)');
  await page.goto('chapters/');
  expect(await paper()).toBe('rgb(20, 23, 26)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('text, tables, results, figures, code, citations and links are all there', async ({ page }) => {
    await page.goto('chapters/drug-transport/');
    await expect(page.getByText('chemistry gives a reason to expect something')).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.locator('refractory-note svg').first()).toBeVisible();
    await page.locator('refractory-note .src summary').first().click();
    await page.getByRole('link', { name: 'Read it on the note’s page' }).first().click();
    await expect(page.locator('refractory-note pre').first()).toContainText('export function substrateClass');
    await page.goBack();
    const citation = page.getByRole('link', { name: 'Owen 2001' }).first();
    await citation.click();
    await expect(page).toHaveURL('references/owen2001/');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a first touch opens the card, and a touch elsewhere closes it', async ({ page }) => {
    await page.goto('chapters/drug-transport/');
    // The page's own script is there; that of the cards need not be.
    await expect(page.getByRole('button', { name: /light and dark/ })).toBeVisible();
    await page.getByRole('link', { name: 'Tishler 1995' }).first().tap();
    const card = page.locator('#c-tishler1995');
    await expect(card).toBeVisible();
    await expect(page).toHaveURL('chapters/drug-transport/');
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await page.getByRole('contentinfo').tap();
    await expect(card).toBeHidden();
  });
});
