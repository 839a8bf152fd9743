import { describe, expect, it } from 'vitest';
import { readChapter } from './read-chapters.ts';

const FRONT =
  '---\ntitle: T\nstandfirst: S\npart: P\nobjectives: [{ aim: a, met: [H] }, { aim: b, met: [H] }]\ncovers: [c]\nsummary: [a, b]\nnext: []\n---\n';
const read = (body: string, front = FRONT) => readChapter(front + body, 'content/chapters/01-x.mdx', 'x', 1);

describe('claims', () => {
  it('have their words without citations, their sentences and their place', () => {
    const { chapter, issues } = read(
      '## Head [#4K7Q6]\n\nFirst, <Claim tag="22222" from="a.b.01  a.b.02" kind="figure">about *half* [@x2001; @y2002], or <Term id="t">so</Term></Claim>.\n',
    );
    expect(issues).toEqual([]);
    expect(chapter?.sections).toMatchObject([{ tag: '4K7Q6', title: 'Head', depth: 2, line: 10 }]);
    expect(chapter?.claims).toMatchObject([
      {
        tag: '22222',
        kind: 'figure',
        section: '4K7Q6',
        text: 'about half, or so',
        from: ['a.b.01', 'a.b.02'],
        cites: ['x2001', 'y2002'],
        cited: [{ at: 10, keys: ['x2001', 'y2002'] }],
        line: 12,
        column: 8,
      },
    ]);
    expect(chapter?.claims[0]?.html).toBe('about <em>half</em> <a data-cite="x2001 y2002"></a>, or so');
  });

  it('know where among their words they cite', () => {
    const { chapter } = read(
      '<Claim from="a.b.01" kind="finding">[@a1] One  *two* [@b2]\n[@c3; @d4]: three [@e5]</Claim>.\n',
    );
    const [claim] = chapter?.claims ?? [];
    expect(claim?.text).toBe('One two: three');
    expect(claim?.cited).toEqual([
      { at: 0, keys: ['a1'] },
      { at: 'One two'.length, keys: ['b2'] },
      { at: 'One two'.length, keys: ['c3', 'd4'] },
      { at: 'One two: three'.length, keys: ['e5'] },
    ]);
  });

  it('are found in table cells and as paragraphs of their own', () => {
    const { chapter } = read(
      '<Claim from="a.b.01" kind="finding">Alone</Claim>\n\n| a | b |\n|---|---|\n| <Claim from="a.b.02" kind="finding">Cell [@x]</Claim> | 1 |\n',
    );
    expect(chapter?.claims.map(({ text, cites }) => [text, cites])).toEqual([
      ['Alone', []],
      ['Cell', ['x']],
    ]);
  });

  it('name what is wrong with their attributes', () => {
    const tell = (text: string) =>
      read(text).issues.map(
        ({ rule, line, column, problem, mend }) => `${line}:${column} ${rule}: ${problem} ${mend}`,
      );
    expect(tell('A <Claim from="a.b.01" kind="fact">x</Claim>')).toEqual([
      '10:24 claim-is-well-formed: A claim can’t be of kind “fact”. Write one of figure, finding, opinion, definition, mechanism, limitation.',
    ]);
    expect(tell('A <Claim form="a.b.01" kind="finding">x</Claim>')).toEqual([
      '10:10 component-is-complete: <Claim> has no attribute “form”. Did you mean “from”?',
    ]);
    // One slip, one message: what is misspelt is not missing as well.
    expect(tell('A <Term ids="p-gp">x</Term>')).toEqual([
      '10:9 component-is-complete: <Term> has no attribute “ids”. Did you mean “id”?',
    ]);
    expect(tell('<Evidnce table="t1" />')).toEqual([
      '10:1 component-is-known: There is no <Evidnce>. Did you mean “Evidence”?',
    ]);
    expect(read('A <Claim from="a.b.01" kind="finding"> [@x]</Claim>').issues[0]?.problem).toBe(
      'Claim: it says nothing.',
    );
    expect(read('A <Claim from="a.b.01">x</Claim>').issues[0]?.problem).toBe('<Claim> has no kind.');
  });
});

it('gives an editor’s note its tag', () => {
  const { chapter } = read(
    '<EditorNote tag="4K7Q6" title="T" about="a.b.01">\n\nOurs [@x1].\n\n</EditorNote>\n',
  );
  expect(chapter?.editorNotes).toMatchObject([
    { tag: '4K7Q6', title: 'T', about: ['a.b.01'], cites: ['x1'] },
  ]);
});

it('puts a citation on its line in a paragraph of several', () => {
  const { chapter } = read('One\ntwo [@a1]\nthree [@b2].\n');
  expect(chapter?.citations).toMatchObject([
    { name: 'a1', line: 11, column: 5 },
    { name: 'b2', line: 12, column: 7 },
  ]);
});

it('reports malformed frontmatter and malformed MDX, each at its line', () => {
  const unknown = read('Text', FRONT.replace('next: []', 'next: []\nnxt: []'));
  expect(unknown.issues).toMatchObject([{ rule: 'chapter-keeps-schema', line: 9 }]);
  const broken = read('Text', FRONT.replace('covers: [c]', 'covers: [c'));
  expect(broken.issues.some(({ rule, line }) => rule === 'yaml-parses' && line >= 5 && line <= 9)).toBe(true);
  expect(read('Text\n\n<Claim>open').issues).toMatchObject([{ rule: 'chapter-parses', line: 12 }]);
});
