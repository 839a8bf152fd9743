/** Every note of content/notes, as readers meet it: by keyboard, by touch, by names, without script, printed, by link. */

import type { NoteInput, NoteModule, Values } from '../content/notes/lib/contract.ts';
import { defaultValues, newRow, readNotes, withArticle, writeParams } from '../src/notes/index.ts';
import { expect, type Locator, type Page, test } from './fixtures.ts';

const { notes } = await readNotes('content');

/** Opens a note's page and waits until it answers. */
async function open(page: Page, slug: string, query = ''): Promise<Locator> {
  await page.goto(`notes/${slug}/${query}`);
  const note = page.locator('refractory-note');
  await expect(note).toHaveClass(/live/);
  return note;
}

const field = (note: Locator, key: string): Locator => note.locator(`[data-field="${key}"]`);

/** The defaults with as many inputs changed as the note lets stand together. */
function changed(module: NoteModule): Values {
  let values = defaultValues(module.inputs);
  for (const [key, input] of Object.entries(module.inputs)) {
    const next = { ...values, [key]: otherValue(input) };
    try {
      module.compute(next);
      values = next;
    } catch {
      // This one does not go with the others; the default stays.
    }
  }
  return values;
}

function otherValue(input: NoteInput): Values[string] {
  if (input.kind === 'choice')
    return Object.keys(input.options).find((key) => key !== input.default) ?? input.default;
  if (input.kind === 'set') return Object.keys(input.options).filter((key) => !input.default.includes(key));
  if (input.kind === 'rows') return [...input.default, newRow(input)].slice(-input.max);
  const middle = input.scale === 'log' ? Math.sqrt(input.min * input.max) : (input.min + input.max) / 2;
  return input.integer ? Math.round(middle) : Number(middle.toPrecision(3));
}

/** Works one input by keyboard alone, and sees that it took the key. */
async function workByKeys(note: Locator, key: string, input: NoteInput): Promise<void> {
  const at = field(note, key);
  if (input.kind === 'choice' && (await at.getByRole('combobox').count()) > 0) {
    await at.getByRole('combobox').press('ArrowDown');
    await at.getByRole('combobox').press('ArrowUp');
  } else if (input.kind === 'choice') {
    const before = at.getByRole('radio', { checked: true });
    const value = await before.getAttribute('value');
    await before.press('ArrowDown');
    expect(await at.getByRole('radio', { checked: true }).getAttribute('value')).not.toBe(value);
    await at.getByRole('radio', { checked: true }).press('ArrowUp');
  } else if (input.kind === 'set') {
    const box = at.getByRole('checkbox').first();
    const checked = await box.isChecked();
    await box.press('Space');
    await expect(box).toBeChecked({ checked: !checked });
    await box.press('Space');
  } else if (input.kind === 'rows') await workRows(at, input.default.length, input.row, input.max);
  else {
    const typed = at.getByRole('textbox');
    await at.getByRole('slider').press(input.default < input.max ? 'ArrowRight' : 'ArrowLeft');
    await expect(typed).not.toHaveValue(String(input.default));
    await typed.fill(String(input.default));
  }
}

async function workRows(at: Locator, count: number, row: string, max: number): Promise<void> {
  if (count < max) {
    await at.getByRole('button', { name: `Add ${withArticle(row)}` }).press('Enter');
    await expect(at.getByRole('listitem')).toHaveCount(count + 1);
    await expect(at.getByRole('listitem').last().locator('[data-cell]').first()).toBeFocused();
  }
  const rows = await at.getByRole('listitem').count();
  await at.getByRole('button', { name: `Remove ${row} ${rows}` }).press('Enter');
  await expect(at.getByRole('listitem')).toHaveCount(rows - 1);
  await expect(at.getByRole('button').and(at.locator(':focus'))).toHaveCount(1);
}

/** Each part has the name that its note gives it. */
async function expectNames(note: Locator, { title, inputs }: NoteModule): Promise<void> {
  await expect(note.getByRole('region', { name: title })).toBeVisible();
  const form = note.getByRole('form', { name: `Inputs: ${title}` });
  for (const input of Object.values(inputs)) {
    const { label } = input;
    if (input.kind === undefined || input.kind === 'number') {
      const typed = form.getByRole('textbox', { name: label }).first();
      await expect(typed).toHaveAccessibleDescription(/\S/);
      await expect(form.getByRole('slider', { name: `${label}, slider`, exact: true })).toBeVisible();
    } else
      await expect(
        form
          .getByRole('group', { name: label, exact: true })
          .or(form.getByRole('combobox', { name: label }))
          .first(),
      ).toBeVisible();
  }
  for (const image of await note.getByRole('img').all()) await expect(image).toHaveAccessibleName(/\S+ \S+/);
}

async function expectPrinted(note: Locator): Promise<void> {
  await note.page().emulateMedia({ media: 'print' });
  await expect(note.locator('.main b')).toBeVisible();
  await expect(note.locator('.src pre')).toBeVisible();
  for (const control of await note.locator('.js').all()) await expect(control).toBeHidden();
  await note.page().emulateMedia({ media: 'screen' });
}

async function workNote(note: Locator, { inputs, presets = [] }: NoteModule): Promise<void> {
  for (const [key, input] of Object.entries(inputs)) await workByKeys(note, key, input);
  await expect(note.locator('[role=status]').first()).not.toBeEmpty();
  await expect(note.locator('.out')).not.toContainText(/\bNaN\b|\[object/);
  if (presets.length > 0) {
    const last = note.getByRole('button', { name: presets.at(-1)?.name ?? '', exact: true });
    await last.press('Enter');
    await expect(last).toHaveAttribute('aria-pressed', 'true');
  }
  await note.getByRole('button', { name: 'Reset' }).press('Enter');
}

for (const { slug, module } of notes)
  test(`${slug} names its parts to a screen reader, is printed, worked by keyboard, and shared`, async ({
    page,
  }) => {
    const note = await open(page, slug);
    await test.step('its parts have names', () => expectNames(note, module));
    await test.step('printed: result and code, no controls', () => expectPrinted(note));
    await test.step('worked by keyboard', () => workNote(note, module));
    await expect(page).toHaveURL(`notes/${slug}/`);
    await test.step('shared by its address', async () => {
      const values = changed(module);
      const query = writeParams('', slug, values, module.inputs);
      expect(query).not.toBe('');
      await open(page, slug, query);
      await expect(note.locator('.say')).toHaveText(module.say(values, module.compute(values)));
      await expect(note.locator('.stale')).toBeHidden();
      // The site writes the same address that brought the values.
      expect(new URL(page.url()).search).toBe(query);
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const { slug, module } of notes)
    test(`${slug} is worked by touch`, async ({ page }) => {
      const note = await open(page, slug);
      const { inputs, presets = [] } = module;
      const compare = note.getByRole('button', { name: 'Keep this setting to compare' });
      await compare.tap();
      await expect(note.getByRole('table', { name: 'Two settings compared' })).toBeVisible();
      const last = presets.at(-1);
      if (last) await note.getByRole('button', { name: last.name, exact: true }).tap();
      for (const [key, input] of Object.entries(inputs)) {
        const radio = field(note, key).getByRole('radio', { checked: false }).first();
        if (input.kind === 'choice' && (await radio.count()) > 0) await radio.tap();
        if (input.kind === 'set') await field(note, key).getByRole('checkbox').first().tap();
        if (input.kind === undefined || input.kind === 'number')
          await field(note, key).getByRole('slider').tap();
      }
      await compare.tap();
      await expect(note.locator('.compared')).toBeHidden();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(360);
    });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { slug, module, source, cases } of notes)
    test(`${slug} shows inputs, result, figure, formula, origins and its file byte for byte`, async ({
      page,
      request,
    }) => {
      await page.goto(`notes/${slug}/`);
      const note = page.locator('refractory-note');
      const values = defaultValues(module.inputs);
      expect(await note.locator('.src pre code').textContent()).toBe(source);
      expect(await (await request.get(`notes/source/${slug}.ts.txt`)).text()).toBe(source);
      await expect(note.locator('.say')).toHaveText(module.say(values, module.compute(values)));
      await expect(note.locator('[data-field]')).toHaveCount(Object.keys(module.inputs).length);
      if (module.plot) await expect(note.locator('.plot')).toBeVisible();
      if (module.icons) await expect(note.locator('.icons').first()).toBeVisible();
      await expect(note.locator('math').first()).toBeVisible();
      await expect(note.getByRole('button')).toHaveCount(0);
      for (const head of ['Where the defaults come from', 'What it was checked against', 'How to cite it'])
        await expect(page.getByRole('heading', { name: head })).toBeVisible();
      if (cases.length > 0)
        await expect(page.getByText(`${cases.length} values that independent tools gave`)).toBeVisible();
      await expect(note.locator('.out')).not.toContainText('NaN');
    });
});
