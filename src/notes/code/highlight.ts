import { languages, type Token, type TokenStream, tokenizeText } from 'prism-code-editor/prism';
import 'prism-code-editor/prism/languages/typescript';
import { escapeHtml } from '../escape-html.ts';
import type { HoverType } from './hover-types.ts';

/** One letter a colour keeps the page small; what is not listed has the colour of what it stands in. */
const CLASSES: Record<string, string> = {
  keyword: 'k',
  function: 'f',
  comment: 'c',
  'doc-comment': 'c',
  number: 'n',
  boolean: 'n',
  constant: 'n',
  builtin: 'n',
  string: 's',
  regex: 's',
  // Code within a text is no text.
  interpolation: '',
};

/**
 * A note's source as HTML whose text is the source, byte for byte, in the colours of the editor that opens it.
 * Identifiers with a type carry it in `data-type` and can be focused, so that it shows on hover and on focus alike.
 */
export function highlight(source: string, types: HoverType[]): string {
  const kinds = kindsOf(source);
  const typed = new Map(types.map((each) => [each.start, each]));
  let html = '';
  for (let start = 0; start < source.length; ) {
    const type = typed.get(start);
    const end = type ? start + type.length : endOfRun(kinds, start, typed);
    html += markUp(source.slice(start, end), kinds[start] ?? '', type);
    start = end;
  }
  return html;
}

/** The class of every character; blanks go with what stands before them, so that runs are long. */
function kindsOf(source: string): string[] {
  const kinds: string[] = [];
  const grammar = languages.typescript;
  if (!grammar) throw new Error('The highlighter does not know TypeScript.');
  addKinds(kinds, tokenizeText(source, grammar), '');
  for (let i = 0; i < source.length; i++) if (/\s/.test(source[i] ?? '')) kinds[i] = kinds[i - 1] ?? '';
  return kinds;
}

function addKinds(kinds: string[], stream: string | TokenStream, kind: string): void {
  if (typeof stream === 'string') {
    for (let i = 0; i < stream.length; i++) kinds.push(kind);
    return;
  }
  for (const token of stream)
    if (typeof token === 'string') addKinds(kinds, token, kind);
    else addKinds(kinds, token.content, kindOf(token) ?? kind);
}

const kindOf = ({ type, alias }: Token): string | undefined => CLASSES[type] ?? CLASSES[alias ?? ''];

function endOfRun(kinds: string[], start: number, typed: Map<number, HoverType>): number {
  let end = start + 1;
  while (end < kinds.length && kinds[end] === kinds[start] && !typed.has(end)) end++;
  return end;
}

function markUp(text: string, kind: string, type: HoverType | undefined): string {
  if (type) return `<span class="${kind} t" tabindex="0" data-type="${escapeHtml(type.type)}">${text}</span>`;
  return kind ? `<span class="${kind}">${escapeHtml(text)}</span>` : escapeHtml(text);
}
