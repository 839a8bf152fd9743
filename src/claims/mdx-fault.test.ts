import { expect, it } from 'vitest';
import { parseMdx } from './parse-mdx.ts';

const tell = (text: string): string => {
  const parsed = parseMdx(text, 'f.mdx');
  if (!('issue' in parsed)) return 'none';
  const { rule, line, column, problem, mend } = parsed.issue;
  expect(rule).toBe('chapter-parses');
  // The parser's own words name characters by their code, or its own library.
  expect(problem + mend).not.toMatch(/acorn|U\+|Expected|Unexpected/);
  return `${line}:${column} ${problem} ${mend}`;
};

it.each([
  [
    '<Computed with={ a: 1 } show="r" />',
    '1:11 The value of with does not stand in two braces on either side. Write with={{ a: 1 }}.',
  ],
  [
    '<Computed with={{ a: 1, b: "x" } show="r" />',
    '1:11 The value of with does not stand in two braces on either side. Write with={{ a: 1, b: "x" }}.',
  ],
  [
    'A <Claim from="a.b.01 kind="finding">x</Claim> b',
    '1:10 The value of from has no " at its end. Write from="…", with a quote on either side.',
  ],
  ['A <Claim from=a.b.01" kind="finding">x</Claim> b', '1:10 The value of from begins without a quote.'],
  ['A <Claim kind="finding>x</Claim> b\n\nmore "text"', '1:10 The value of kind has no " at its end.'],
  ['A <Claim kind="finding"">x</Claim> b', '1:24 A quote too many stands in <Claim>.'],
  ['A <Claim kind="b" x</Claim> b', '1:3 The tag <Claim has no > at its end. Write <Claim …>.'],
  [
    '<EditorNote title="5 > 4" about="y">\n\nText {a b.',
    '3:6 A { begins code, and none is allowed in a chapter. Write \\{ and \\} for plain braces.',
  ],
])('says of the tag in %j what is lost', (text, said) => expect(tell(text)).toContain(said));

it.each([
  [
    '<EditorNote title="x">\n\nText.\n',
    '1:1 <EditorNote> is not closed. Close it with </EditorNote> on a line of its own, with a blank line before it and one after <EditorNote …>.',
  ],
  ['<EditorNote title="x">Text.\n\nT\n\n</EditorNote>', '1:1 <EditorNote> is not closed in its paragraph.'],
  [
    '<EditorNote title="x">\n\nText.</EditorNote>',
    '3:6 </EditorNote> closes nothing that is open in its paragraph. Put it on a line of its own, with a blank line before it',
  ],
  ['Text\n\n</EditorNote>\n', '3:1 </EditorNote> closes nothing: no <EditorNote> is open here.'],
  [
    'a <Evidence table="t1"> b',
    '1:3 <Evidence> is not closed in its paragraph. Write <Evidence … />, with a slash before the >',
  ],
  [
    'A <Claim kind="b">x\n\nb',
    '1:3 <Claim> is not closed in its paragraph. Close it with </Claim> in the same paragraph',
  ],
  [
    'A <Claim kind="b">x <Term id="a">y</Claim>',
    '1:21 <Term> is open where </Claim> stands. Close it with </Term>',
  ],
  ['A <Clam kind="b">x', '1:3 <Clam> is not closed, and there is no such component. Did you mean “Claim”?'],
  [
    'A<br>b',
    '1:2 <br> is not closed, and there is no such component. Take it out, or write \\< for a plain <',
  ],
])('says of %j how the tag is closed, by how it stands', (text, said) => expect(tell(text)).toContain(said));

it.each([
  ['a $\\frac{1}{2}$ { b', '1:17 A { begins code'],
  ['a <3', '1:4 A < begins a tag, and none follows. Write \\< for a plain <.'],
  ['a <!-- b -->', '1:3 MDX knows no comment <!-- … -->.'],
  ['export const a = ', '1:18 MDX takes this paragraph for code.'],
])('says of %j in prose how it is meant', (text, said) => expect(tell(text)).toContain(said));
