import type { Sfnt } from './sfnt.ts';

/** A local face that may stand in for the text face, at one weight. */
export interface LocalFace {
  /** The names by which an operating system knows it: full name, PostScript name. */
  names: string[];
  weight: 400 | 600;
  /** Mean advance width of English text (`letterShares`), in em. */
  width: number;
}

/**
 * Widths: `xWidthAvg / unitsPerEm` of @capsizecss/metrics 4.3.0 (MIT), regular and 700, which are the bold faces
 * of the systems. Liberation Serif is drawn to the widths of Times New Roman; version 2 of its files measures the same.
 * In the order in which a reader's machine is asked for them.
 */
export const localFaces: LocalFace[] = [
  { names: ['Georgia'], weight: 400, width: 913 / 2048 },
  { names: ['Georgia Bold', 'Georgia-Bold'], weight: 600, width: 1062 / 2048 },
  { names: ['Times New Roman', 'TimesNewRomanPSMT'], weight: 400, width: 832 / 2048 },
  { names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT'], weight: 600, width: 886 / 2048 },
  { names: ['Liberation Serif', 'LiberationSerif'], weight: 400, width: 832 / 2048 },
  { names: ['Liberation Serif Bold', 'LiberationSerif-Bold'], weight: 600, width: 886 / 2048 },
  { names: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'], weight: 400, width: 481 / 1000 },
  { names: ['Noto Serif Bold', 'NotoSerif-Bold'], weight: 600, width: 512 / 1000 },
];

/**
 * Share of each character in English text, per ten thousand: the Latin weighting of @capsizecss/unpack 4 (MIT),
 * with which the widths above were made, so that the text face is measured by the same rule.
 */
const letterShares =
  ' 1540 a668 b114 c232 d298 e922 f170 g155 h351 i588 j9 k46 l304 m181 n578 o571 p163 q8 r526 s469 t672 u207 v76 ' +
  'w110 x25 y123 z11 A40 B20 C31 D13 E11 F15 G11 H13 I22 J9 K7 L12 M25 N14 O9 P23 Q1 R15 S41 T41 U16 V5 W12 X1 Y3 ' +
  'Z2 053 123 226 310 48 515 67 75 87 96 ,83 .79 \'14 "12 -18 (10 )10 [21 ]7 =7 $2 :8 |38 /1 %1 ;1 á1 é1';

/** Shares by character, as fractions. */
function shares(): [string, number][] {
  // The blank after each share is consumed, or it would be read as the letter of a digit's share.
  const parts = letterShares.matchAll(/(.)(\d+)(?: |$)/gu);
  return [...parts].map(([, letter = '', share]) => [letter, Number(share) / 10_000]);
}

/** Mean advance width of English text in em: the sum of share × advance ÷ units per em. */
export function meanWidth(font: Sfnt): number {
  return shares().reduce((sum, [letter, share]) => sum + share * font.advance(letter), 0) / font.unitsPerEm;
}

/** The descriptors that make a local face take the room of the text face, each a ratio. */
export interface Overrides {
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

/**
 * Overrides for a local face of mean width `width` (em) that stands in for `font`. The size is scaled by the ratio of
 * the mean widths; the browser scales the line metrics as well, hence the division (CSS Fonts 5, “size-adjust”).
 */
export function overridesFor(width: number, font: Sfnt): Overrides {
  const sizeAdjust = meanWidth(font) / width;
  const scaled = (units: number) => units / font.unitsPerEm / sizeAdjust;
  return {
    sizeAdjust,
    ascent: scaled(font.ascent),
    descent: scaled(-font.descent),
    lineGap: scaled(font.lineGap),
  };
}
