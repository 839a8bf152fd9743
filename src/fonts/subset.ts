/** Makes the site's font and its rules from the installed package: `node src/fonts/subset.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { subsetCharacters } from './characters.ts';
import { readSfnt } from './sfnt.ts';
import { stylesheet, type Weights } from './stylesheet.ts';

const root = new URL('../../', import.meta.url);
const from = new URL('node_modules/@fontsource-variable/source-serif-4/', root);

/** Where the bibliography, the font, its licence and its rules stand. */
export const places = {
  references: fileURLToPath(new URL('content/references', root)),
  font: new URL('src/fonts/source-serif-4-subset.woff2', root),
  licence: new URL('public/fonts/OFL.txt', root),
  rules: new URL('src/views/styles/fonts.css', root),
};

/**
 * Kerning costs 5 kB of which half is its change with weight, kept in GDEF; without that table the pairs of the
 * regular weight serve both. Ligatures would cost another 1 kB. GSUB is empty then,
 * and STAT and BASE are of no use to a browser here.
 */
const cut = {
  targetFormat: 'woff2' as const,
  variationAxes: { wght: { min: 400, max: 600 } },
  keepFeatures: ['kern'],
  noLayoutClosure: true,
  noHinting: true,
  dropTables: ['GDEF', 'STAT', 'BASE', 'GSUB'],
};

const copyright = `Copyright 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name 'Source'.

source-serif-4-subset.woff2 is a modified version: fewer characters, weights 400 to 600, fewer features. As the
licence asks of a modified version, the name inside the file is changed, to “Review Serif 4”.`;

/** Puts a name of the same length in the place of the reserved one in the name table (UTF-16, so read as pairs). */
function rename(font: Buffer): Buffer {
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const renamed = Buffer.from(font);
  for (const old of ['Source Serif', 'SourceSerif']) {
    const name = wide(old.replace('Source', 'Review'));
    for (let at = renamed.indexOf(wide(old)); at >= 0; at = renamed.indexOf(wide(old), at))
      name.copy(renamed, at);
  }
  return renamed;
}

/** The subset as a WOFF2 file, made of the whole uncompressed font and the characters wanted. */
export async function makeSubset(whole: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(rename(whole), characters, cut);
}

/** Any font file as an uncompressed one with all its glyphs; `wght` fixes the weight of a variable one. */
export async function unpack(font: Buffer, wght?: 400 | 600): Promise<Buffer> {
  const variationAxes = wght ? { wght } : {};
  return subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes });
}

/** The measures of a font file at both weights. */
export async function measure(font: Buffer): Promise<Weights> {
  return { 400: readSfnt(await unpack(font, 400)), 600: readSfnt(await unpack(font, 600)) };
}

/** The licence of the package under the copyright notice that the font itself carries. */
function licence(): string {
  const text = readFileSync(new URL('LICENSE', from), 'utf8');
  return `${copyright}\n\n${text.slice(text.indexOf('This Font Software'))}`;
}

/** Writes the font, its licence and its rules. */
async function main(): Promise<void> {
  const whole = await unpack(readFileSync(new URL('files/source-serif-4-latin-wght-normal.woff2', from)));
  const font = await makeSubset(whole, subsetCharacters(places.references));
  writeFileSync(places.font, font);
  writeFileSync(places.licence, licence());
  writeFileSync(places.rules, stylesheet(await measure(font)));
  console.log(`source-serif-4-subset.woff2: ${font.length} bytes`);
}

if (import.meta.main) await main();
