import { expect, test } from './fixtures.ts';

interface Claim {
  tag: string;
  cites: { support: string }[];
}
interface Sentence {
  id: string;
  state: string;
  claims: string[];
}

test('a scholar finds every pair, those that hold too, and reads a mismatch at its claim', async ({
  page,
  request,
}) => {
  const claims = (await (await request.get('data/claims.json')).json()) as Claim[];
  const pairs = claims.flatMap(({ cites }) => cites);
  const mismatches = pairs.filter(({ support }) => support === 'mismatch').length;
  await page.goto('audit/');
  const counts = await page.locator('.bars li b').allInnerTexts();
  const sum = counts.reduce((total, words) => total + Number(/\d+/.exec(words)?.[0]), 0);
  expect(sum, 'the bars add up to all pairs').toBe(pairs.length);

  const table = page.locator('refractory-table');
  await expect(table).toHaveClass(/live/);
  await expect(table.locator('tbody tr')).toHaveCount(pairs.length);

  await table.getByLabel('Verdict').selectOption('mismatch');
  const rows = table.locator('tbody tr:visible');
  await expect(rows).toHaveCount(mismatches);
  await expect(page).toHaveURL(/audit\.verdict=mismatch/);

  const link = rows.first().locator('a.tag');
  const tag = await link.textContent();
  await link.click();
  await expect(page.locator(`[id="${tag}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${tag}"]`)).toContainText('mismatch');
});

test('the coverage page answers for every sentence, and leads from a square to the claim and back', async ({
  page,
  request,
}) => {
  const sentences = (await (await request.get('data/sources.json')).json()) as Sentence[];
  expect(sentences).toHaveLength(414);
  await page.goto('coverage/');
  await expect(page.locator('.map a.square')).toHaveCount(sentences.length);
  const lines = await page
    .locator('[id]')
    .evaluateAll((all) => Object.fromEntries(all.map(({ id, textContent }) => [id, textContent])));
  for (const { id, state, claims } of sentences)
    expect(lines[id], id).toContain(state === 'carried' ? (claims[0] ?? '?') : 'excused');

  await page.locator('.map a.carried').first().click();
  await expect(page).toHaveURL(/#chiosa\.introduction\.01$/);
  const line = page.locator('[id="chiosa.introduction.01"]');
  await expect(line).toBeInViewport();
  const tag = await line.locator('a.tag').first().textContent();
  await line.locator('a.tag').first().click();
  await expect(page.locator(`[id="${tag}"]`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('audit and coverage are whole', async ({ page }) => {
    await page.goto('audit/');
    expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(200);
    await expect(page.locator('#thresholds + dl dt')).toHaveCount(4);
    await page.goto('coverage/');
    await page.getByText('The burden of epilepsy').click();
    await expect(page.locator('details[open] li').first()).toBeVisible();
  });
});
