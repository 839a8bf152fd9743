import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from './fixtures.ts';

/** Opens the incidence note and waits until it answers. */
async function openNote(page: Page, query = ''): Promise<Locator> {
  await page.goto(`notes/incidence/${query}`);
  const note = page.locator('refractory-note[data-slug=incidence]');
  await expect(note).toHaveClass(/live/);
  return note;
}

const events = (note: Locator): Locator => note.getByRole('textbox', { name: 'New cases counted' });
const main = (note: Locator): Locator => note.locator('.main b');

test('no script of a note is loaded before the note comes near', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.setViewportSize({ width: 1440, height: 300 });
  await page.goto('chapters/drug-transport/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /note-element|brain-exposure/.test(url))).toEqual([]);
  const note = page.locator('refractory-note[data-slug=brain-exposure]');
  await note.scrollIntoViewIfNeeded();
  await expect(note).toHaveClass(/live/);
  expect(scripts.filter((url) => /brain-exposure/.test(url))).toHaveLength(1);
  expect(scripts.filter((url) => /incidence|edit-and-run/.test(url))).toEqual([]);
});

test('a changed input changes result, plot and address, and the address brings them back', async ({
  page,
}) => {
  const note = await openNote(page);
  const before = await note.locator('.plot').innerHTML();
  await events(note).fill('70');
  await expect(main(note)).toHaveText('70.0');
  await expect(note.getByRole('slider', { name: 'New cases counted, slider' })).toHaveValue('70');
  await expect(note.locator('[role=status]').first()).toContainText('70 in 100,000 person-years');
  expect(await note.locator('.plot').innerHTML()).not.toBe(before);
  await expect(page).toHaveURL('notes/incidence/?incidence.events=70');
  await page.reload();
  await note.scrollIntoViewIfNeeded();
  await expect(main(note)).toHaveText('70.0');
  await expect(events(note)).toHaveValue('70');
  await note.getByRole('button', { name: 'Reset' }).click();
  await expect(main(note)).toHaveText('61.0');
  await expect(page).toHaveURL('notes/incidence/');
});

test('the slider moves the typed value by keyboard', async ({ page }) => {
  const note = await openNote(page);
  await note.getByRole('slider', { name: 'New cases counted, slider' }).press('ArrowRight');
  await expect(events(note)).toHaveValue('62');
  await expect(main(note)).toHaveText('62.0');
});

test('the address keeps its hash and what else it says', async ({ page }) => {
  const note = await openNote(page, '?q=pump&brain-exposure.fold=2#top');
  await events(note).fill('5');
  await expect(page).toHaveURL('notes/incidence/?q=pump&brain-exposure.fold=2&incidence.events=5#top');
});

const BAD: [kind: string, text: string, sentence: string][] = [
  ['nothing', '', 'Enter a number from 0 to 10,000.'],
  ['text', 'many', '“many” is not a number: enter one from 0 to 10,000.'],
  ['a negative number', '-5', '−5 is too small: the range is 0 to 10,000.'],
  ['infinity', 'Infinity', 'Infinity cannot be computed with: enter a number from 0 to 10,000.'],
  ['a number out of range', '10001', '10,001 is too large: the range is 0 to 10,000.'],
  ['a decimal comma', '61,5', 'Use a point for decimals: 61.5 rather than 61,5.'],
  [
    'a unit',
    '61 per 100,000',
    'Enter the number alone, its unit (cases) is understood: “61 per 100,000” holds more.',
  ],
  ['a fraction of a case', '61.5', 'Only whole numbers make sense here: 61.5 is none.'],
];

test('what is no number in range is answered beside the field, and the last good result is kept', async ({
  page,
}) => {
  const note = await openNote(page);
  for (const [kind, text, sentence] of BAD)
    await test.step(kind, async () => {
      await events(note).fill('70');
      await events(note).fill(text);
      await expect(events(note)).toHaveAttribute('aria-invalid', 'true');
      await expect(events(note)).toHaveAccessibleDescription(new RegExp(RegExp.escape(sentence)));
      await expect(note.getByText(sentence)).toBeVisible();
      await expect(note.locator('.stale')).toHaveText('Last good result: the inputs have changed since');
      await expect(main(note)).toHaveText('70.0');
      await expect(note).not.toContainText('NaN');
      await expect(page).toHaveURL('notes/incidence/?incidence.events=70');
      await events(note).fill('61');
      await expect(note.locator('.stale')).toBeHidden();
      await expect(note.getByText(sentence)).toBeHidden();
    });
});

test('thousands are read, and it is said how', async ({ page }) => {
  const note = await openNote(page);
  await events(note).fill('1,234');
  await expect(note.getByText('Read as 1,234.')).toBeVisible();
  await expect(main(note)).toHaveText('1,234.0');
});

test('a bad value in the address is answered beside its field', async ({ page }) => {
  const note = await openNote(page, '?incidence.events=61%2C5');
  await expect(note.getByText('Use a point for decimals: 61.5 rather than 61,5.')).toBeVisible();
  await expect(main(note)).toHaveText('61.0');
});

test('the link to these values is copied, with the note’s tag', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = await openNote(page);
  await events(note).fill('70');
  await note.getByRole('button', { name: 'Copy link to these values' }).click();
  await expect(note.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/notes\/incidence\/\?incidence\.events=70#[2-9A-Z]{5}$/);
});

test('the plotted data come as CSV', async ({ page }) => {
  const note = await openNote(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    note.getByRole('button', { name: 'Data (CSV)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('incidence.csv');
  const rows = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(rows[0]).toBe(
    'series,Person-time watched (person-years),"New cases (per 100,000 person-years)",lower,upper',
  );
  expect(rows.find((row) => row.startsWith('Counted rate'))).toMatch(
    /^Counted rate,100000,61,46\.66016656\d+,78\.357051914\d+$/,
  );
});

test('a type shows on hover and on focus', async ({ page }) => {
  const note = await openNote(page);
  const name = note.locator('.t', { hasText: 'poissonRate' }).first();
  const shown = (): Promise<string> => name.evaluate((node) => getComputedStyle(node, '::after').content);
  expect(await shown()).toBe('none');
  await name.hover();
  expect(await shown()).toContain('function poissonRate(given: { events: number;');
  await page.mouse.move(0, 0);
  await name.focus();
  expect(await shown()).toContain('function poissonRate');
});

/** Opens the editor; gives its text field and a function that replaces `from` by `to` there and runs it. */
async function openEditor(
  note: Locator,
): Promise<{ text: Locator; change(from: string, to: string): Promise<void> }> {
  await note.getByRole('button', { name: 'Edit and run' }).click();
  const text = note.getByRole('textbox', { name: /^Code of the note/ });
  await expect(text).toBeFocused();
  const change = async (from: string, to: string): Promise<void> => {
    const at = (await text.inputValue()).indexOf(from);
    expect(at).toBeGreaterThan(0);
    await text.evaluate(
      (field: HTMLTextAreaElement, [start, end]) => {
        field.focus();
        field.setSelectionRange(start ?? 0, end ?? 0);
      },
      [at, at + from.length],
    );
    await text.page().keyboard.insertText(to);
    await note.getByRole('button', { name: 'Run', exact: true }).click();
  };
  return { text, change };
}

const DOUBLE = ['rate: (events / personTime) * per,', 'rate: 2 * (events / personTime) * per,'] as const;

test('edited code runs, answers to new inputs, and is reset', async ({ page }) => {
  const note = await openNote(page);
  const { text, change } = await openEditor(note);
  await change(...DOUBLE);
  await expect(main(note)).toHaveText('122.0');
  await expect(note.locator('.stale')).toHaveText('Result of your edited code');
  await events(note).fill('70');
  await expect(main(note)).toHaveText('140.0');
  await note.getByRole('button', { name: 'Reset' }).click();
  await expect(main(note)).toHaveText('61.0');
  await expect(note.locator('.stale')).toBeHidden();
  await expect(text).toBeHidden();
  await expect(note.locator('.src code').last()).toContainText(DOUBLE[0]);
});

const MISTAKES: [kind: string, from: string, to: string, told: RegExp][] = [
  ['a syntax error', DOUBLE[0], 'rate: (events / ) * per,', /Line \d+:\d+: Unexpected token/],
  [
    'an error only the engine sees',
    'const tail = (1 - conf) / 2;',
    'const tail = 1; const tail = 2;',
    /Line \d+:\d+: .*tail/,
  ],
  [
    'a thrown error',
    DOUBLE[0],
    "rate: (() => { throw new Error('No rate today'); })(),",
    /Line \d+: No rate today/,
  ],
  ['an endless loop', 'const tail = (1 - conf) / 2;', 'for (;;);', /stopped after two seconds/],
  [
    'a missing result',
    '...{ rate, lower, upper },',
    '...{ rate, lower },',
    /compute returned no value for “upper”/,
  ],
  ['NaN as a result', 'expected: cases(rate),', 'expected: 0 / 0,', /compute returned NaN for “expected”/],
  [
    'a forbidden import',
    "from './lib/errors.ts'",
    "from 'node:fs'",
    /A note imports only files from \.\/lib\//,
  ],
];

test('a mistake is told beside the editor, the text is kept, and mended it runs', async ({ page }) => {
  const note = await openNote(page);
  const { text, change } = await openEditor(note);
  for (const [kind, from, to, told] of MISTAKES)
    await test.step(kind, async () => {
      await change(from, to);
      await expect(note.locator('.told')).toHaveText(told);
      await expect(text).toHaveValue(new RegExp(RegExp.escape(to)));
      await expect(note.locator('.stale')).toHaveText('Last good result: your code gave none');
      await expect(main(note)).toHaveText('61.0');
      await change(to, from);
      await expect(note.locator('.told')).toHaveText('Your code ran; its result stands above.');
    });
});

test('the line of a mistake is the reader’s line', async ({ page }) => {
  const note = await openNote(page);
  const { text, change } = await openEditor(note);
  const lines = (await text.inputValue()).split('\n');
  const line = lines.findIndex((each) => each.includes(DOUBLE[0])) + 1;
  await change(DOUBLE[0], "rate: (() => { throw new Error('Here'); })(),");
  await expect(note.locator('.told')).toHaveText(`Line ${line}: Here`);
  await change("rate: (() => { throw new Error('Here'); })(),", 'rate: (events / ) * per,');
  await expect(note.locator('.told')).toContainText(`Line ${line}:`);
});

test('Tab indents in the editor, Escape lets it go on', async ({ page }) => {
  const note = await openNote(page);
  const { text } = await openEditor(note);
  await page.keyboard.press('Tab');
  await expect(text).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
});
