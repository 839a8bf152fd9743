/** A site that is published in a folder of its host: what its own address changes. */
import { expect, test } from './fixtures.ts';
import { PUBLISHED } from './sites.ts';

test('a page names its own address, and a citation has it whole, with the day of reading', async ({
  page,
}) => {
  await page.goto('chapters/burden/');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${PUBLISHED.SITE_URL}${PUBLISHED.BASE}chapters/burden/`,
  );
  await page.locator('.claim a.tag').first().focus();
  await page.keyboard.press('Enter');
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(address).toMatch(/^https:\/\/example\.org\/a\/b\/t\/\w{5}\/$/);
  await expect(page.locator('pre.bib')).toContainText(`url = {${address}}`);
  await expect(page.locator('pre.bib')).toContainText(/urldate = \{\d{4}-\d\d-\d\d\}/);
});

test('a tag mistyped in depth gets its helpful page, and one in small letters its claim', async ({
  page,
  expectMessage,
}) => {
  expectMessage(
    /error: .* 404 .*\/a\/b\/t\/\w{5}\/\)$/,
    'the browser reports a page that was asked for in vain',
  );
  expect((await page.goto('t/4K7Q7/'))?.status()).toBe(404);
  await expect(page.getByText('“4K7Q7” is not a tag')).toBeVisible();
  await page.getByRole('link', { name: 'Chapters' }).last().click();
  await expect(page).toHaveURL(/\/a\/b\/chapters\/$/);
  await page.goto('chapters/burden/');
  const tag = (await page.locator('.claim').first().getAttribute('id')) ?? '';
  await page.goto(`t/${tag.toLowerCase()}/`);
  await expect(page).toHaveURL(`t/${tag}/`);
});

test('a note runs, and the reader’s own code in its sealed runner; its link comes back', async ({
  page,
  newReader,
}) => {
  await page.goto('notes/incidence/?incidence.events=70');
  const note = page.locator('refractory-note');
  await expect(note.locator('.main b')).toHaveText('70.0');
  await note.getByRole('button', { name: 'Edit and run' }).click();
  await note.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(note.locator('.told')).toContainText(/ran|Ran/);
  const other = await newReader();
  await other.goto(page.url());
  await expect(other.locator('refractory-note .main b')).toHaveText('70.0');
});

test('an address of a claim that has left its chapter leads to the claim', async ({ page }) => {
  await page.goto('chapters/burden/');
  const tag = (await page.locator('.claim').first().getAttribute('id')) ?? '';
  await page.goto(`chapters/gut/#${tag}`);
  await expect(page).toHaveURL(`t/${tag}/`);
});
