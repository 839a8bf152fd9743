/** A reader's own copy of a note: kept, compared, shared, downloaded; and two settings side by side. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from './fixtures.ts';

async function openNote(page: Page, query = ''): Promise<Locator> {
  await page.goto(`notes/incidence/${query}`);
  const note = page.locator('refractory-note');
  await expect(note).toHaveClass(/live/);
  return note;
}

const main = (note: Locator): Locator => note.locator('.main b');
const text = (note: Locator): Locator => note.getByRole('textbox', { name: /^Code of the note/ });
const press = (note: Locator, name: string): Promise<void> =>
  note.getByRole('button', { name, exact: true }).click();

/** Opens the editor with the rate doubled, without running it. */
async function edit(note: Locator): Promise<void> {
  await press(note, 'Edit and run');
  const code = await text(note).inputValue();
  await text(note).fill(
    code.replace('rate: (events / personTime) * per,', 'rate: 2 * (events / personTime) * per,'),
  );
}

/** What this browser keeps of a reader's own; that the text face has come is the page's. */
const keptCopies = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'font'));

test('an edited copy survives a reload, runs when asked, and goes with Reset', async ({ page }) => {
  const note = await openNote(page);
  await edit(note);
  await page.reload();
  await expect(text(note)).toHaveValue(/rate: 2 \* \(events/);
  await expect(note.locator('.notice')).toContainText('your edited copy, kept in this browser');
  await expect(main(note)).toHaveText('61.0');
  await press(note, 'Run');
  await expect(main(note)).toHaveText('122.0');
  await expect(note.locator('.notice')).toBeHidden();
  await press(note, 'Reset');
  await expect(main(note)).toHaveText('61.0');
  await page.reload();
  await expect(note).toHaveClass(/live/);
  await expect(text(note)).toHaveCount(0);
  expect(await keptCopies(page)).toEqual([]);
});

test('a copy put back by hand is not kept', async ({ page }) => {
  const note = await openNote(page);
  await press(note, 'Edit and run');
  const original = await text(note).inputValue();
  await text(note).fill(`${original}// more\n`);
  expect(await keptCopies(page)).toEqual(['refractory.note.incidence']);
  await text(note).fill(original);
  expect(await keptCopies(page)).toEqual([]);
});

test('spoilt storage is left aside', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('refractory.note.incidence', '{"version":1,"text":'));
  const note = await openNote(page);
  await expect(main(note)).toHaveText('61.0');
  await expect(text(note)).toHaveCount(0);
});

test('the changes are shown against the original', async ({ page }) => {
  const note = await openNote(page);
  await press(note, 'Edit and run');
  await press(note, 'Show changes');
  await expect(note.locator('.diff')).toContainText('the original, letter for letter');
  const code = await text(note).inputValue();
  await text(note).fill(code.replace('export const title', '// <b>mine</b>\nexport const title'));
  await expect(note.locator('.diff ins')).toHaveText(['+ // <b>mine</b>']);
  await expect(note.locator('.diff del')).toHaveCount(0);
});

test('the console and a thrown error name the reader’s lines', async ({ page }) => {
  const note = await openNote(page);
  await press(note, 'Edit and run');
  const code = await text(note).inputValue();
  const line = code.split('\n').findIndex((each) => each.includes('rate: (events / personTime) * per,')) + 1;
  await text(note).fill(
    code.replace(
      'rate: (events / personTime) * per,',
      "rate: (console.log('events', events), (() => { throw new Error('Stop here'); })()),",
    ),
  );
  await press(note, 'Run');
  await expect(note.locator('.told p')).toHaveText(`Line ${line}: Stop here`);
  await expect(note.getByRole('list', { name: 'Console' })).toHaveText(`line ${line} events 61`);
});

test('a copy is shared by a link, read by another, and run only when asked', async ({
  page,
  context,
  newReader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = await openNote(page, '?incidence.events=70');
  await edit(note);
  await press(note, 'Copy link to this code');
  await expect(note.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(16_000);
  const other = await newReader();
  await other.goto(link);
  const theirs = other.locator('refractory-note');
  await expect(text(theirs)).toHaveValue(/rate: 2 \* \(events/);
  await expect(main(theirs)).toHaveText('70.0');
  await press(theirs, 'Run');
  await expect(main(theirs)).toHaveText('140.0');
  // Run made it the reader's own copy: it is kept, and the link is left behind.
  await expect(other).toHaveURL('notes/incidence/?incidence.events=70');
});

test('a copy is downloaded as one file that runs in Node', async ({ page }, info) => {
  const note = await openNote(page);
  await edit(note);
  const [file] = await Promise.all([page.waitForEvent('download'), press(note, 'Download .ts')]);
  expect(file.suggestedFilename()).toBe('incidence.ts');
  const path = info.outputPath('incidence.ts');
  await file.saveAs(path);
  const { stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).result.rate).toBe(122);
});

test('two settings stand side by side', async ({ page }) => {
  const note = await openNote(page);
  const compare = note.getByRole('button', { name: 'Keep this setting to compare' });
  await compare.click();
  await expect(compare).toHaveAttribute('aria-pressed', 'true');
  await note.getByRole('textbox', { name: 'New cases counted' }).fill('122');
  const table = note.getByRole('table', { name: 'Two settings compared' });
  await expect(table.getByRole('row', { name: /^New cases counted/ })).toHaveText(/61 cases\s*122 cases/);
  await expect(table.getByRole('row', { name: /^Counted rate/ })).toContainText('+61.0');
  await compare.click();
  await expect(table).toBeHidden();
});

test('the result comes as JSON with every digit', async ({ page }) => {
  const note = await openNote(page);
  const [file] = await Promise.all([page.waitForEvent('download'), press(note, 'Result (JSON)')]);
  const { values, result } = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(values.events).toBe(61);
  expect(result.lower).toBeCloseTo(46.66016656098254, 10);
});

test('a symbol of the formula and its input show each other', async ({ page }) => {
  const note = await openNote(page);
  const symbol = note.locator('.tex [data-symbol=events]').first();
  await note.getByRole('textbox', { name: 'New cases counted' }).focus();
  await expect(symbol).toHaveClass(/hot/);
  await symbol.hover();
  await expect(note.locator('[data-field=events]')).toHaveClass(/hot/);
  await symbol.click();
  await expect(note.getByRole('textbox', { name: 'New cases counted' })).toBeFocused();
});

test('a computed number in a chapter leads to its computation', async ({ page }) => {
  await page.goto('chapters/drug-transport/');
  const link = page.locator('a.computed[href*="brain-exposure.fold=4"]').first();
  const shown = Number(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\/notes\/brain-exposure\/\?.*fold=4/);
  await expect(page.locator('refractory-note')).toHaveClass(/live/);
  const found = Number(await main(page.locator('refractory-note')).textContent());
  expect(Math.abs(found - shown)).toBeLessThan(0.005);
});
