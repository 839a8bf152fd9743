/** Numbers that look drawn at random and are the same each time: a generator seeded by names. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** A number with one decimal place from `least` to `most`. */
  tenth(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` different ones of a list, in an order of their own. */
  some<T>(list: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

/** A stream of its own for each list of names: `createRandom(seed, 'chapter', 7)`. */
export function createRandom(...names: (string | number)[]): Random {
  const next = mulberry32(hash(names.join('/')));
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from.');
    return list[int(0, list.length - 1)] as T;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    return Array.from(
      { length: Math.min(count, list.length) },
      () => rest.splice(int(0, rest.length - 1), 1)[0] as T,
    );
  };
  return {
    int,
    pick,
    some,
    tenth: (least, most) => int(10 * least, 10 * most) / 10,
    chance: (share) => next() < share,
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: small, fast, and even enough for words. Gives numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
