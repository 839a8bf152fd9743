import { expect, it } from 'vitest';
import { findSilentChanges } from './check-prose.ts';
import { parseMdx } from './parse-mdx.ts';

function tell(source: string): string[] {
  const parsed = parseMdx(source, 'f.mdx');
  if ('issue' in parsed)
    return [`${parsed.issue.line}:${parsed.issue.column} ${parsed.issue.problem} ${parsed.issue.mend}`];
  return findSilentChanges(parsed.tree, source, 'f.mdx').map(
    ({ line, column, problem, mend }) => `${line}:${column} ${problem} ${mend}`,
  );
}

it.each([
  'Rates $\\lambda$ and $p_1$.\n\n$$\n\\frac{1}{2}\n$$',
  'It costs \\$5 and \\$7, \\{1\\} and \\\\frac.',
  '{/* A remark for the editor. */}\n\nText.',
  '<Computed note="n" with={{ a: -1, b: "x", c: [1, { d: null }] }} />',
])('passes over %s', (source) => {
  expect(tell(source)).toEqual([]);
});

const BRACE = 'Write \\{ and \\} for plain braces; a formula goes between $ and $.';
const NOTE = 'Say it in the text or in an <EditorNote>; write \\[ for a plain bracket.';
const DATA = 'Write with={{ name: 1, other: "text" }}.';

it.each([
  ['a {1}', `1:3 {1} is code to MDX, and its braces would vanish. ${BRACE}`],
  ['a\nb {b}', `2:3 {b} is code to MDX, and its braces would vanish. ${BRACE}`],
  ['5 $ and 7 $', '1:3 The dollars make a formula of “ and 7 ”. Write \\$ for a plain dollar.'],
  ['$5 and $7', '1:1 The dollars make a formula of “5 and ”. Write \\$ for a plain dollar.'],
  [
    'is \\frac{1}{2}',
    '1:4 \\frac stands outside a formula. Put the formula between $ and $, or write \\\\ for a plain backslash.',
  ],
  [
    'import a from "b"',
    '1:1 MDX takes this paragraph for code. Begin it with another word than import or export.',
  ],
  [
    '<!-- no -->',
    '1:1 MDX knows no comment <!-- … -->. Take it out, or write {/* … */} on a line of its own.',
  ],
  ['<Claim kind="a" kind="b">x</Claim>', '1:17 Claim has kind twice: first at 1:8. Keep one of the two.'],
  [
    '<Computed with={{ a: 1, a: 2 }} />',
    `1:11 with is no plain data. “a” stands in it twice. Keep one of the two.`,
  ],
  [
    '<Computed with={{ a: 1, A: 2 }} />',
    `1:11 with is no plain data. “a” and “A” differ in case alone. Keep one of the two.`,
  ],
  ['<Computed with={{ a: b }} />', `1:11 with is no plain data. “b” is a name; a text needs quotes. ${DATA}`],
  ['<Note slug={x} />', '1:7 slug={x} is code. Write slug="…".'],
  ['<Note {...x} />', '1:7 {...x} is code, and no attribute. Write name="value".'],
])('refuses %s', (source, told) => {
  expect(tell(source)).toEqual([told]);
});

it('refuses footnotes, with their text or without', () => {
  expect(tell('x [^1] y')).toEqual([`1:3 [^1] is a footnote. ${NOTE}`]);
  expect(tell('x \\[^1] y')).toEqual([]);
  expect(tell('x[^1]\n\n[^1]: y')).toEqual([
    `1:2 [^1] is a footnote. ${NOTE}`,
    `3:1 [^1]: y is a footnote. ${NOTE}`,
  ]);
});

it('names an open tag where it was opened', () => {
  expect(tell('a\nb <Claim kind="x">c\n\nd')[0]).toContain('2:3 <Claim> is not closed in its paragraph.');
});
