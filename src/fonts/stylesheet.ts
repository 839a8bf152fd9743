import { unicodeRange } from './characters.ts';
import { type LocalFace, localFaces, overridesFor } from './fallbacks.ts';
import type { Sfnt } from './sfnt.ts';

/** The text face at the two weights the site uses, upright. */
export interface Weights {
  400: Sfnt;
  600: Sfnt;
}

const head = `/* Made by src/fonts/subset.ts; change that, not this file. */

/* font-display is optional: a face that comes after the first paint is kept for the next page and never replaces
   text that is being read, so nothing moves (layout shift 0). The overrides alone match the mean width, not each
   line, so with swap some lines would still break anew. A first page does not ask for it: see tokens.css. */`;

const note = `/* Faces of the reader's machine, made to take the same room. Of several rules for one weight a browser asks the
   last first and passes over those it has no face for: Georgia, Times New Roman, Liberation Serif, Noto Serif. */`;

/** The rule for the subset file. */
function textRule(font: Sfnt): string {
  return `@font-face {
  font-family: "Source Serif 4";
  src: url("../../fonts/source-serif-4-subset.woff2") format("woff2");
  font-weight: 400 600;
  font-style: normal;
  font-display: optional;
  unicode-range:
    ${unicodeRange(font.glyphs.keys())};
}`;
}

/** The rule for one local face. */
function localRule({ names, weight, width }: LocalFace, fonts: Weights): string {
  const { sizeAdjust, ascent, descent, lineGap } = overridesFor(width, fonts[weight]);
  const percent = (ratio: number) => `${Number((100 * ratio).toFixed(2))}%`;
  return `@font-face {
  font-family: "Source Serif 4 Fallback";
  src: ${names.map((name) => `local("${name}")`).join(', ')};
  font-weight: ${weight};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${percent(ascent)};
  descent-override: ${percent(descent)};
  line-gap-override: ${percent(lineGap)};
}`;
}

/** The text of fonts.css for the text face as measured at both weights. */
export function stylesheet(fonts: Weights): string {
  const local = localFaces.toReversed().map((face) => localRule(face, fonts));
  return `${[head, textRule(fonts[400]), note, ...local].join('\n\n')}\n`;
}
