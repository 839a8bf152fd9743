import type { Random } from '../grow/random.ts';

/** Ways in which a file is spoiled by a slip of the hand, an editor or a disk. */
export const SPOILINGS: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  'cut off': (bytes, random) => bytes.subarray(0, random.int(0, bytes.length - 1)),
  'a line doubled': byLines((lines, random) => {
    const at = random.int(0, lines.length - 1);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  'two lines swapped': byLines((lines, random) => {
    const [a, b] = [random.int(0, lines.length - 1), random.int(0, lines.length - 1)];
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  }),
  'saved as UTF-16': byText((text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'saved as Latin-1': byText((text) => Buffer.from(text, 'latin1')),
  'a quote swapped': atOneOf(/["']/g, (quote) => (quote === '"' ? "'" : '"')),
  'a stray brace': byText((text, random) => {
    const at = random.int(0, text.length);
    return Buffer.from(text.slice(0, at) + random.pick(['{', '}']) + text.slice(at));
  }),
  'a letter lost': atOneOf(/[^\n\r]/g, () => '\uFFFD'),
  'a comma lost': atOneOf(/,/g, () => ''),
  'a tag mistyped': atOneOf(/(?<![A-Z0-9])[2-9A-HJKMNP-Z]{5}(?![A-Z0-9])/g, (tag) =>
    tag.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
  ),
};

/** The bytes of a file, spoiled in one of these ways; the name of the way. Nothing changes where it finds nothing. */
export function spoilBytes(bytes: Buffer, random: Random): { spoiled: Buffer; way: string } {
  const way = random.pick(Object.keys(SPOILINGS));
  return { spoiled: SPOILINGS[way]?.(bytes, random) ?? bytes, way };
}

function byText(change: (text: string, random: Random) => Buffer) {
  return (bytes: Buffer, random: Random) => change(bytes.toString(), random);
}

function byLines(change: (lines: string[], random: Random) => string[]) {
  return byText((text, random) => Buffer.from(change(text.split('\n'), random).join('\n')));
}

function atOneOf(pattern: RegExp, change: (found: string) => string) {
  return byText((text, random) => {
    const places = [...text.matchAll(pattern)];
    if (places.length === 0) return Buffer.from(text);
    const { 0: found, index } = random.pick(places);
    return Buffer.from(text.slice(0, index) + change(found) + text.slice(index + found.length));
  });
}
