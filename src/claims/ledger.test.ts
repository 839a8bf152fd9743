import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLAIM_KINDS, type ClaimKind } from './kinds.ts';
import { formatLines, parseLines } from './ledger-lines.ts';
import {
  compareVersions,
  digestRelease,
  formatRelease,
  makeRelease,
  releaseSchema,
} from './ledger-release.ts';
import { digestSaid, isIntact, type Said } from './ledger-wording.ts';
import { mintTag, TAG_COUNT } from './tag.ts';

const tag = fc.nat(TAG_COUNT - 1).map(mintTag);
const word = fc.string({ minLength: 1, maxLength: 8 });
const said: fc.Arbitrary<Said> = fc.record({
  text: word,
  cites: fc.array(fc.record({ at: fc.nat(99), keys: fc.array(word, { minLength: 1, maxLength: 3 }) })),
  from: fc.array(word),
  kind: fc.constantFrom<ClaimKind>(...CLAIM_KINDS),
});
const date = '2026-01-01';

it('has one digest for one content, whatever the order of keys, and another for any other', () => {
  fc.assert(
    fc.property(said, said, (one, other) => {
      const { text, cites, from, kind } = one;
      expect(digestSaid({ kind, from, cites: cites.map(({ at, keys }) => ({ keys, at })), text })).toBe(
        digestSaid(one),
      );
      const isSame =
        JSON.stringify([text, cites, from, kind]) ===
        JSON.stringify([other.text, other.cites, other.from, other.kind]);
      expect(digestSaid(other) === digestSaid(one)).toBe(isSame);
    }),
  );
});

it('gives a moved citation, an exchanged sentence and another kind another digest', () => {
  const first: Said = {
    text: 'Pumps move drugs',
    cites: [{ at: 5, keys: ['a', 'b'] }],
    from: ['x.01'],
    kind: 'finding',
  };
  const others: Said[] = [
    { ...first, cites: [] },
    { ...first, cites: [{ at: 16, keys: ['a', 'b'] }] },
    {
      ...first,
      cites: [
        { at: 5, keys: ['a'] },
        { at: 5, keys: ['b'] },
      ],
    },
    { ...first, from: ['x.02'] },
    { ...first, kind: 'figure' },
  ];
  expect(new Set([first, ...others].map(digestSaid)).size).toBe(6);
});

it('reads back the lines that it writes, sorted, each once', () => {
  const line = fc.record({ tag, revision: fc.integer({ min: 1, max: 20 }), said });
  fc.assert(
    fc.property(fc.array(line), (list) => {
      const wordings = list.map(({ said: each, ...rest }) => ({
        ...rest,
        date,
        sha256: digestSaid(each),
        ...each,
      }));
      const text = formatLines('wordings', wordings);
      const { lines, faulty } = parseLines('wordings', text);
      expect(faulty).toEqual([]);
      expect(lines.every(isIntact)).toBe(true);
      expect(formatLines('wordings', lines.toReversed())).toHaveLength(text.length);
      expect(new Set(lines.map(({ line: _line, ...rest }) => JSON.stringify(rest)))).toEqual(
        new Set(wordings.map((each) => JSON.stringify(each))),
      );
      const keys = lines.map((each) => each.tag);
      expect(keys).toEqual(keys.toSorted());
    }),
  );
});

it('keeps the numbers of lines beside blank and faulty ones, CRLF or not', () => {
  const good = (name: string) => JSON.stringify({ tag: name, kind: 'question', date });
  const { lines, faulty } = parseLines('given', `\uFEFF${good('4K7Q6')}\r\n\r\n{"tag":\r\n${good('22222')}`);
  expect(lines.map(({ tag: name, line }) => [name, line])).toEqual([
    ['4K7Q6', 1],
    ['22222', 4],
  ]);
  expect(faulty).toEqual([{ line: 3, text: '{"tag":' }]);
  for (const wrong of [good('22223'), good('4k7q6'), good('22222').replace('question', 'quiz')])
    expect(parseLines('given', wrong).lines).toEqual([]);
});

it('writes no line that could not be read back', () => {
  expect(() => formatLines('given', [{ tag: '22223', kind: 'claim', date }])).toThrow(
    'Nothing was written: this would be no line of content/ledger/tags.jsonl: {"tag":"22223"',
  );
});

it('compares versions by their numbers', () => {
  const version = fc.tuple(fc.nat(9999), fc.nat(20), fc.nat(20));
  fc.assert(
    fc.property(version, version, (a, b) => {
      const byNumber = a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
      expect(Math.sign(compareVersions(a.join('.'), b.join('.')))).toBe(Math.sign(byNumber));
    }),
  );
});

it('tells in a release what came, changed and went since the one before', () => {
  const [a, b, c, d] = [0, 1, 2, 3].map(mintTag) as [string, string, string, string];
  const wording = (name: string, revision: number, text: string) => {
    const each: Said = { text, cites: [], from: [], kind: 'finding' };
    return { tag: name, revision, date, sha256: digestSaid(each), ...each, line: 1 };
  };
  const given = (...tags: string[]) =>
    tags.map((name) => ({ tag: name, kind: 'claim' as const, date, line: 1 }));
  const first = makeRelease(
    {
      given: given(c, a, b),
      retired: [],
      wordings: [wording(a, 1, 'x'), wording(b, 1, 'y')],
      chapters: [],
      releases: [],
    },
    '2026.1.0',
    date,
  );
  expect(first).toMatchObject({ follows: null, added: [a, b, c], reworded: [], merged: [], retired: [] });
  const second = makeRelease(
    {
      given: given(a, b, c, d),
      retired: [
        { tag: b, successor: a, reason: 'Said twice.', date, line: 1 },
        { tag: c, successor: null, reason: 'Wrong.', date, line: 2 },
      ],
      wordings: [wording(a, 2, 'z'), wording(a, 1, 'x'), wording(b, 1, 'y'), wording(d, 1, 'w')],
      chapters: [{ slug: 'pumps', date, line: 1 }],
      releases: [first],
    },
    '2026.2.0',
    date,
  );
  expect(second).toMatchObject({
    follows: '2026.1.0',
    added: [d],
    reworded: [a],
    merged: [{ tag: b, successor: a }],
    retired: [c],
  });
  expect(second.manifest.tags.find(({ tag: name }) => name === a)).toMatchObject({
    revision: 2,
    sha256: wording(a, 2, 'z').sha256,
  });
  const read = releaseSchema.parse(JSON.parse(formatRelease(second)));
  expect(read).toEqual(second);
  expect(digestRelease(read)).toBe(second.digest);
});
