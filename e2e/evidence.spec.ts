import { expect, type Locator, type Page, test } from './fixtures.ts';

const table = (page: Page): Locator => page.locator('refractory-table[data-id="t4"]');

/** Asks for all rows of the table in its chapter, and gives their number. */
async function openWhole(page: Page): Promise<number> {
  await page.goto('chapters/drug-transport/');
  const t4 = table(page);
  await expect(t4.locator('tbody tr')).toHaveCount(6);
  const link = t4.getByRole('link', { name: /^Show all/ });
  const all = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
  await link.scrollIntoViewIfNeeded();
  // A click that comes before the script would lead to the table's own page.
  await page.waitForFunction(() => customElements.get('refractory-table'));
  await link.click();
  await expect(t4.locator('tbody tr')).toHaveCount(all);
  return all;
}

test('a long table shows its first rows in a chapter, and opens whole', async ({ page }) => {
  const all = await openWhole(page);
  expect(all).toBeGreaterThan(50);
  const t4 = table(page);
  await expect(page).toHaveURL(/chapters\/drug-transport\/$/);
  // Reading by keyboard goes on at the first new row, and a claim of the chapter is a step within it.
  await expect(t4.locator('tbody tr').nth(6)).toBeFocused();
  await expect(t4.locator('tbody a.tag').first()).toHaveAttribute('href', /^#[2-9A-Z]{5}$/);
  await expect(t4.getByRole('link', { name: /^Show all/ })).toHaveCount(0);
});

test('a contest named above a long table opens it at its rows', async ({ page }) => {
  await page.goto('chapters/drug-transport/');
  const t4 = table(page);
  const contest = t4.getByRole('link', { name: 'carbamazepine × P-gp' });
  await contest.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('refractory-table'));
  await contest.click();
  await expect(t4.getByLabel('Contested only')).toBeChecked();
  await expect(page).toHaveURL(/chapters\/drug-transport\/\?t4\.drug=carbamazepine/);
});

test('rows that cannot be fetched are told of, and can be asked for again', async ({
  page,
  expectMessage,
}) => {
  expectMessage(/evidence\/t4/, 'the test cuts the line');
  await page.goto('chapters/drug-transport/');
  const t4 = table(page);
  await t4.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('refractory-table'));
  await page.route('**/evidence/t4/', (route) => route.abort());
  const link = t4.getByRole('link', { name: /^Show all/ });
  await link.click();
  await expect(t4.locator('.more output')).toHaveText(/could not be loaded/);
  await page.unroute('**/evidence/t4/');
  await link.click();
  await expect(t4.locator('output')).toHaveText(/rows$/);
});

test('a reader filters the table to one drug and sees the conflict', async ({ page }) => {
  const all = await openWhole(page);
  const t4 = table(page);
  await t4.getByLabel('Drug').selectOption('carbamazepine');
  await t4.getByLabel('Transporter').selectOption('P-gp');
  const rows = t4.locator('tbody tr:not([hidden])');
  await expect(t4.locator('output')).toHaveText(`${await rows.count()} of ${all} rows`);
  await expect(rows.filter({ hasText: 'not transported' }).first()).toContainText('contested');
  await expect(
    rows
      .locator('td')
      .filter({ hasText: /^● transported/ })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/t4\.drug=carbamazepine/);

  await page.reload();
  await t4.scrollIntoViewIfNeeded();
  await expect(t4.getByLabel('Drug')).toHaveValue('carbamazepine');
  await t4.getByRole('button', { name: 'All rows' }).click();
  await expect(t4.locator('output')).toHaveText(`${all} of ${all} rows`);
});

test('the table sorts by keyboard and says so', async ({ page }) => {
  await page.goto('evidence/t4/');
  const t4 = table(page);
  // The buttons are in the page before their script is.
  await expect(t4).toHaveClass(/live/);
  const head = t4.getByRole('columnheader', { name: 'Drug' });
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const drugs = () => t4.locator('tbody tr td:first-child').allInnerTexts();
  const up = await drugs();
  expect(up).toEqual(up.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await drugs())[0]).toBe(up.at(-1));
});

test('a contest named above the table shows its rows', async ({ page }) => {
  await page.goto('evidence/t4/');
  const t4 = table(page);
  await t4.getByRole('link', { name: 'carbamazepine × P-gp' }).click();
  await expect(page).toHaveURL(/t4\.drug=carbamazepine&t4\.transporter=P-gp&t4\.contested=only/);
  await expect(t4.getByLabel('Contested only')).toBeChecked();
  const rows = t4.locator('tbody tr:visible');
  await expect(rows).not.toHaveCount(0);
  for (const row of await rows.all()) await expect(row).toContainText('carbamazepine');
});

test('contested rows can be had alone', async ({ page }) => {
  await page.goto('evidence/t4/');
  const t4 = table(page);
  await t4.getByLabel('Contested only').check();
  const rows = t4.locator('tbody tr:not([hidden])');
  for (const row of await rows.all()) await expect(row).toContainText('contested');
});

test('the table can be had as CSV and JSON', async ({ request }) => {
  const csv = await (await request.get('data/evidence/t4.csv')).text();
  expect(csv.split('\n')[0]).toContain('Drug,Transporter');
  expect(csv).toMatch(/carbamazepine,P-gp,[^\n]*not transported[^\n]*owen2001/);
  const json: unknown = await (await request.get('data/evidence/t4.json')).json();
  expect(json).toMatchObject({ id: 't4', title: 'Drug by transporter' });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a long table in a chapter leads to its own page', async ({ page }) => {
    await page.goto('chapters/drug-transport/');
    await table(page)
      .getByRole('link', { name: /^Show all/ })
      .click();
    await expect(page).toHaveURL(/evidence\/t4\/$/);
  });

  test('every row is there, with its claim', async ({ page }) => {
    await page.goto('evidence/t4/');
    const rows = table(page).locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(50);
    await rows.filter({ hasText: 'Owen 2001' }).locator('a.tag').first().click();
    await expect(page).toHaveURL(/\/chapters\/drug-transport\/#[2-9A-Z]{5}$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test('a filter hides the other cards, and nothing runs off the page', async ({ page }) => {
    await openWhole(page);
    const t4 = table(page);
    await t4.getByLabel('Drug').selectOption('carbamazepine');
    const shown = t4.locator('tbody tr:visible');
    await expect(t4.locator('output')).toHaveText(new RegExp(`^${await shown.count()} of `));
    for (const row of await shown.all()) await expect(row).toContainText('carbamazepine');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('rows are cards with their labels', async ({ page }) => {
    await page.goto('evidence/t4/');
    const cell = table(page).locator('tbody td').first();
    const label = await cell.evaluate((node) => getComputedStyle(node, '::before').content);
    expect(label).toBe('"Drug"');
    const box = await table(page).locator('tbody tr').first().boundingBox();
    expect(box && box.width <= 360).toBe(true);
  });
});
