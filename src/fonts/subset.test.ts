import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bibliographyLetters, exceptionFor, unicodeRange } from './characters.ts';
import { localFaces, meanWidth, overridesFor } from './fallbacks.ts';
import { stylesheet, type Weights } from './stylesheet.ts';
import { measure, places, unpack } from './subset.ts';

const file = readFileSync(places.font);
const chapters = new URL('../../content/chapters/', import.meta.url);
let fonts: Weights;
beforeAll(async () => {
  fonts = await measure(file);
});

/** The prose of a chapter: formulas are set in the browser's mathematical face. */
function prose(name: string): string {
  return readFileSync(new URL(name, chapters), 'utf8').replace(/\$\$[^$]*\$\$|\$[^$\n]*\$/g, '');
}

/** The characters of a text that the font does not hold and no exception excuses. */
function missing(text: string): string[] {
  const visible = [...new Set(text.normalize('NFC'))].filter((character) => character > '\u001f');
  return visible.filter((c) => !fonts[400].glyphs.has(c.codePointAt(0) ?? 0) && !exceptionFor(c));
}

describe('the font of the site', () => {
  it('weighs less than 14,500 bytes', () => {
    expect(file.length).toBeLessThan(14_500);
  });

  it.each(readdirSync(chapters).filter((name) => name.endsWith('.mdx')))('covers the prose of %s', (name) => {
    expect(missing(prose(name))).toEqual([]);
  });

  it('covers ASCII, typographic punctuation and the letters of the bibliography', () => {
    const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).join('');
    expect(missing(`${ascii}“”‘’–—…\u00a0×−±·${bibliographyLetters(places.references)}`)).toEqual([]);
  });

  it('does not hold a character that is listed as an exception', () => {
    const held = [...fonts[400].glyphs.keys()].map((code) => String.fromCodePoint(code));
    expect(held.filter(exceptionFor)).toEqual([]);
  });

  it('varies from regular to semibold, with the published measures at regular', () => {
    // @capsizecss/metrics 4.3.0, Source Serif 4: 1036, −335, 0, mean width 479 of 1000
    expect(fonts[400]).toMatchObject({ unitsPerEm: 1000, ascent: 1036, descent: -335, lineGap: 0 });
    expect(meanWidth(fonts[400])).toBeCloseTo(0.479, 3);
    expect(meanWidth(fonts[600])).toBeGreaterThan(meanWidth(fonts[400]));
  });

  it('does not carry the reserved name, and its licence says so', async () => {
    const names = (await unpack(file)).toString('latin1').replaceAll('\0', '');
    expect(names).toContain('ReviewSerif');
    expect(names).not.toMatch(/Source ?Serif/);
    expect(readFileSync(places.licence, 'utf8')).toContain("Reserved Font Name 'Source'");
  });
});

describe('the rules of the font', () => {
  it('are those that the committed font gives', () => {
    expect(readFileSync(places.rules, 'utf8')).toBe(stylesheet(fonts));
  });

  it('join neighbours in the unicode range', () => {
    expect(unicodeRange([0xa0, 0x22, 0x20, 0x21])).toBe('U+20-22, U+A0');
  });

  it.each(localFaces)('give $names the width and height of the text face', ({ width, weight }) => {
    const font = fonts[weight];
    const { sizeAdjust, ascent, descent } = overridesFor(width, font);
    expect(width * sizeAdjust).toBeCloseTo(meanWidth(font), 9);
    expect((ascent + descent) * sizeAdjust).toBeCloseTo(1.371, 9);
  });
});
