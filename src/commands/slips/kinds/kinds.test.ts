import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../grow/random.ts';
import type { SlipKind } from '../slip.ts';
import { drawSlips, readTexts } from '../slip-content.ts';
import { familiesOf, SLIP_FAMILIES } from './families.ts';
import { SLIP_KINDS } from './index.ts';
import { filesOf, makeKind, one } from './make-kind.ts';
import { SWAPPED_DIGITS, turns, within } from './swaps.ts';
import { COMPARED } from './word-lists.ts';
import { CLAIMS, PROSE, swapIn } from './zones.ts';

const texts = readTexts(resolve(import.meta.dirname, '../../../../content'));
const small = new Map([
  [
    'chapters/01-x.mdx',
    '---\ntitle: X\n---\n\n## Two [#AAAAA]\n\n<Claim tag="BBBBB" from="r.a.01" kind="figure">Rates rose in <Term id="two">two</Term> rats [@two2002]</Claim>. Two notes.\n',
  ],
]);
const slipsOf = (kind: SlipKind, count = 9) => drawSlips(kind, small, count, 'test');
const saidBy = (kind: SlipKind) => slipsOf(kind).map(({ text }) => /<Claim.*/.exec(text)?.[0] ?? '');

describe('the kinds', () => {
  it('have names of their own', () => {
    expect(SLIP_KINDS.length).toBeGreaterThanOrEqual(36);
    expect(new Set(SLIP_KINDS.map(({ name }) => name)).size).toBe(SLIP_KINDS.length);
  });

  it.each(SLIP_KINDS)('$name: changes one file of the content, and the same again', (kind) => {
    const slips = drawSlips(kind, texts, 3, 'test');
    expect(slips.length).toBeGreaterThan(0);
    expect(drawSlips(kind, texts, 3, 'test')).toEqual(slips);
    for (const { path, text, done } of slips) {
      expect(texts.has(path)).toBe(true);
      expect(text).not.toBe(texts.get(path));
      expect(done).toMatch(/^line \d+: /);
    }
  });

  it('are each of one family, of which there are thirty and more', () => {
    expect(SLIP_KINDS.filter((kind) => familiesOf(kind).length !== 1).map(({ name }) => name)).toEqual([]);
    expect(SLIP_FAMILIES.length).toBeGreaterThanOrEqual(30);
    for (const family of SLIP_FAMILIES) expect(drawSlips(family, texts, 2, 'test')).toHaveLength(2);
  });

  it('find nothing in an empty project', () => {
    const random = createRandom('test');
    expect(SLIP_KINDS.map((kind) => kind.slip(new Map(), random))).toEqual(SLIP_KINDS.map(() => undefined));
  });
});

describe('a draw', () => {
  it('gives no slip twice, and fewer where there are fewer', () => {
    const kind = makeKind('claims', 'one of two', (given) =>
      filesOf(given, /^chapters/).flatMap(([path]) => [one(path, 0, 1, 'a'), one(path, 0, 1, 'b')]),
    );
    expect(slipsOf(kind).map(({ text }) => text[0])).toHaveLength(2);
  });

  it('skips what leaves the file as it was', () => {
    const kind = makeKind('claims', 'none', (given) =>
      filesOf(given, /^chapters/).map(([path]) => one(path, 0, 3, '---')),
    );
    expect(slipsOf(kind)).toEqual([]);
  });
});

describe('a zone', () => {
  it('keeps the words of claims, without their markup', () => {
    const kind = makeKind('claims', 'words', swapIn(CLAIMS, turns('two→three\nrose→fell')));
    expect(saidBy(kind).toSorted()).toEqual([
      expect.stringContaining('>Rates fell in <Term id="two">two</Term> rats [@two2002]</Claim>. Two notes.'),
      expect.stringContaining(
        '>Rates rose in <Term id="two">three</Term> rats [@two2002]</Claim>. Two notes.',
      ),
    ]);
  });

  it('keeps the prose between them, without headings', () => {
    const kind = makeKind('prose', 'words', swapIn(PROSE, turns('two→three')));
    expect(saidBy(kind)).toEqual([expect.stringMatching(/ Three notes\.$/)]);
  });
});

describe('a swap', () => {
  const made = (swaps: ReturnType<typeof turns>, text: string) =>
    drawSlips(
      makeKind('claims', 'swap', swapIn({ paths: /./, mask: (each) => each }, swaps)),
      new Map([['x', text]]),
      9,
      'test',
    ).map((slip) => slip.text);

  it('deletes where its other side is empty', () => {
    expect(made(turns('may→'), 'They may help.')).toEqual(['They help.']);
  });

  it('draws another word of a family', () => {
    expect(made([within('rats, mice')], 'Rats and pirates')).toEqual(['Mice and pirates']);
  });

  it('exchanges digits that differ', () => {
    expect(made(SWAPPED_DIGITS, 'of 0.5 and 11')).toEqual(['of 5.0 and 11']);
  });

  it('turns a comparison round', () => {
    expect(made(COMPARED, 'It was higher in rats than in old mice.')).toContain(
      'It was higher in old mice than in rats.',
    );
  });
});
