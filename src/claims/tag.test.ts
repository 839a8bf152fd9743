import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintTag, parseTag, whyNoTag } from './tag.ts';

const numbers = fc.integer({ min: 0, max: 31 ** 4 - 1 });
const symbols = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

describe('tags', () => {
  it('reads the example of the design in either case', () => {
    // by hand: 1·2 + 2·17 + 3·5 + 4·21 + 5·4 = 155 = 5·31
    expect(parseTag(' 4k7q6 ')).toBe('4K7Q6');
    // 22222 is all zeros, the smallest tag there is
    expect(parseTag('22222')).toBe('22222');
  });

  it('gives every number another tag, and each reads back', () => {
    const first = Array.from({ length: 5000 }, (_, n) => mintTag(n));
    expect(new Set(first).size).toBe(5000);
    fc.assert(fc.property(numbers, (n) => parseTag(mintTag(n).toLowerCase()) === mintTag(n)));
  });

  it('never reads one wrong character as another tag', () => {
    fc.assert(
      fc.property(numbers, fc.nat(4), fc.constantFrom(...symbols), (n, at, symbol) => {
        const tag = mintTag(n);
        if (tag[at] === symbol) return true;
        return parseTag(tag.slice(0, at) + symbol + tag.slice(at + 1)) === undefined;
      }),
    );
  });

  it('never reads two swapped neighbours as another tag', () => {
    fc.assert(
      fc.property(numbers, fc.nat(3), (n, at) => {
        const tag = mintTag(n);
        const swapped = `${tag.slice(0, at)}${tag[at + 1]}${tag[at]}${tag.slice(at + 2)}`;
        return swapped === tag || parseTag(swapped) === undefined;
      }),
    );
  });

  it('says why something is no tag', () => {
    expect(whyNoTag('22222')).toBeUndefined();
    expect(whyNoTag('2222')).toContain('five characters');
    expect(whyNoTag('2222I')).toContain('never contains “I”');
    expect(whyNoTag('22223')).toContain('mistyped');
  });

  it('refuses numbers outside its space', () => {
    for (const n of [-1, 0.5, 31 ** 4]) expect(() => mintTag(n)).toThrow(RangeError);
  });
});
