/** What is read of an uncompressed OpenType file; lengths are in font units. */
export interface Sfnt {
  unitsPerEm: number;
  ascent: number;
  /** Below the baseline, so negative. */
  descent: number;
  lineGap: number;
  /** From code point to glyph number. */
  glyphs: Map<number, number>;
  /** Advance width of a character; throws a RangeError if the font does not hold it. */
  advance(character: string): number;
}

/** Tables of an OpenType file by tag (OpenType 1.9, “Table Directory”). */
function tables(font: Buffer): (tag: string) => Buffer {
  const found = new Map<string, Buffer>();
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const start = font.readUInt32BE(at + 8);
    found.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return (tag) => {
    const table = found.get(tag);
    if (!table) throw new RangeError(`The font has no table “${tag}”.`);
    return table;
  };
}

/** The glyph of `code` in one segment of a format 4 subtable; `at` is where the segment's end code stands. */
function glyphIn(map: Buffer, at: number, width: number, code: number): number {
  const delta = map.readInt16BE(at + 2 + 2 * width);
  const offsetAt = at + 2 + 3 * width;
  const offset = map.readUInt16BE(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const start = map.readUInt16BE(at + 2 + width);
  const glyph = map.readUInt16BE(offsetAt + offset + 2 * (code - start));
  return glyph && (glyph + delta) & 0xffff;
}

/** Code points to glyphs from the format 4 subtable, which holds the whole of a font below U+10000. */
function characterMap(cmap: Buffer): Map<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, n) => cmap.readUInt32BE(8 + 8 * n));
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new RangeError('The font has no character map of format 4.');
  const map = cmap.subarray(start);
  const width = map.readUInt16BE(6);
  const glyphs = new Map<number, number>();
  for (let at = 14; at < 14 + width; at += 2) {
    const end = map.readUInt16BE(at);
    for (let code = map.readUInt16BE(at + 2 + width); code <= end && code < 0xffff; code++) {
      const glyph = glyphIn(map, at, width, code);
      if (glyph) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Reads the measures of an uncompressed OpenType file; throws a RangeError where a table is missing. */
export function readSfnt(font: Buffer): Sfnt {
  const table = tables(font);
  const [hhea, hmtx, glyphs] = [table('hhea'), table('hmtx'), characterMap(table('cmap'))];
  const widths = hhea.readUInt16BE(34);
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    glyphs,
    advance(character) {
      const glyph = glyphs.get(character.codePointAt(0) ?? 0);
      if (glyph === undefined) throw new RangeError(`The font does not hold “${character}”.`);
      // Glyphs after the last width share it.
      return hmtx.readUInt16BE(4 * Math.min(glyph, widths - 1));
    },
  };
}
