import { z } from 'zod';
import { expect, test } from './fixtures.ts';

const claims = z.array(
  z.looseObject({
    tag: z.string(),
    url: z.string(),
    text: z.string(),
    from: z.array(z.string()),
    cites: z.array(z.looseObject({ reference: z.string(), support: z.string() })),
  }),
);

test('a tag leads to its claim’s page and from there to its place', async ({ page }) => {
  await page.goto('chapters/burden/');
  const claim = page.locator('.claim').first();
  const tag = (await claim.getAttribute('id')) ?? '';
  const link = claim.getByRole('link', { name: `Claim ${tag}` });
  await link.focus();
  await expect(link).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`t/${tag}/`);
  await expect(page.getByText('chiosa.introduction.01', { exact: true })).toBeVisible();
  await expect(page.locator('.audit').first()).toContainText('supports partly');
  await expect(page.getByText(`@misc{refractory-${tag}`)).toBeVisible();
  await page.getByRole('link', { name: 'Read it in its chapter' }).click();
  await expect(page).toHaveURL(`chapters/burden/#${tag}`);
  await expect(page.locator(`[id="${tag}"]`)).toBeInViewport();
});

test('one action copies the link of a claim', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('chapters/burden/');
  const claim = page.locator('.claim').first();
  await claim.hover();
  await claim.getByRole('button', { name: 'Copy link' }).click();
  await expect(claim.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(`t/${await claim.getAttribute('id')}/`, baseURL).href);
});

test('a mistyped tag says that it is none, and a tag reads in either case', async ({
  page,
  request,
  expectMessage,
}) => {
  expectMessage(/error: .* 404 .*\/t\/\w{5}\/\)$/, 'the browser reports a page that was asked for in vain');
  const [first] = claims.parse(await (await request.get('data/claims.json')).json());
  if (!first) throw new Error('There are no claims.');
  const response = await page.goto('t/4K7Q7/');
  expect(response?.status()).toBe(404);
  await expect(
    page.getByText('“4K7Q7” is not a tag: a character is mistyped, or two are swapped.'),
  ).toBeVisible();
  await page.goto(`t/${first.tag.toLowerCase()}/`);
  await expect(page).toHaveURL(`t/${first.tag}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(first.text.slice(0, 30));
});

test('the published data agree with each other and with the pages', async ({ request }) => {
  const read = async (name: string) => (await request.get(`data/${name}.json`)).json();
  const list = claims.parse(await read('claims'));
  const sources = z
    .array(z.looseObject({ id: z.string(), state: z.string(), claims: z.array(z.string()) }))
    .parse(await read('sources'));
  const references = z
    .array(z.looseObject({ id: z.string(), custom: z.looseObject({ status: z.string() }) }))
    .parse(await read('references'));
  expect(sources).toHaveLength(414);
  expect(references.filter(({ custom }) => custom.status !== undefined).length).toBeGreaterThanOrEqual(120);
  const keys = new Set(references.map(({ id }) => id));
  for (const { tag, from, cites } of list) {
    expect(cites.every(({ reference }) => keys.has(reference))).toBe(true);
    for (const id of from) expect(sources.find((source) => source.id === id)?.claims).toContain(tag);
  }
  const carried = sources.filter(
    ({ id, state }) => /^chiosa\.(transport|introduction\.0[1-6])/.test(id) && state !== 'open',
  );
  expect(carried).toHaveLength(56);
  for (const name of ['claims', 'references', 'sources', 'tags', 'notes', 'glossary', 'evidence'])
    expect(await read(`${name}.schema`)).toHaveProperty('$schema');
});

test('an identification shows how sure it is, and an unidentified work says so', async ({ page }) => {
  await page.goto('references/chiosa-ref-007/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not identified');
  await expect(page.getByRole('heading', { name: 'How it was identified' })).toBeVisible();
  await page.goto('references/');
  await expect(page.getByRole('listitem').filter({ hasText: '[105]' })).toBeVisible();
});

test('every claim leads to its review’s own entry at the section that it retells, and back', async ({
  page,
  request,
}) => {
  const claims = z
    .array(z.looseObject({ tag: z.string(), cites: z.array(z.unknown()), from: z.array(z.string()) }))
    .parse(await (await request.get('data/claims.json')).json());
  const silent = claims.find(({ cites }) => cites.length === 0);
  await page.goto(`t/${silent?.tag}/`);
  await page.locator('main a[href*="-review/#"]').first().click();
  const [, section] = silent?.from[0]?.split('.') ?? [];
  await expect(page).toHaveURL(new RegExp(`-review/#${section}$`));
  await expect(
    page.locator(`h3[id="${section}"] ~ ul a.tag`, { hasText: silent?.tag ?? '?' }).first(),
  ).toBeVisible();
  for (const name of ['chiosa', 'zhang']) {
    await page.goto(`references/${name}-${name === 'chiosa' ? 'resistance' : 'valproate'}-review/`);
    await expect(page.getByRole('heading', { name: 'Licence, and what is not known' })).toBeVisible();
  }
});

test('sections, tables, notes and editor’s notes have tags with a link to copy, too', async ({ page }) => {
  await page.goto('chapters/burden/');
  for (const place of [
    page.getByRole('heading', { name: /The income gap/ }),
    page.locator('refractory-table figcaption').first(),
    page.locator('refractory-note .note > header').first(),
    page.locator('aside.editor > p:first-child').first(),
  ]) {
    await place.locator('a.tag').focus();
    await expect(place.getByRole('button', { name: 'Copy link' })).toBeVisible();
    const address = (await place.locator('a.tag').getAttribute('href')) ?? '';
    const response = await page.request.get(address);
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(`/chapters/burden/#${address.split('/').at(-2)}`);
  }
});
