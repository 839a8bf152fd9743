import { codeToTokensBase, createCssVariablesTheme } from 'shiki';
import { escapeHtml } from '../escape-html.ts';
import type { HoverType } from './hover-types.ts';

const theme = createCssVariablesTheme();
/** One letter a colour keeps the page small; what is not listed stays in the colour of the text. */
const CLASSES: Record<string, string> = {
  'var(--shiki-token-keyword)': 'k',
  'var(--shiki-token-function)': 'f',
  'var(--shiki-token-comment)': 'c',
  'var(--shiki-token-constant)': 'n',
  'var(--shiki-token-string-expression)': 's',
};

/**
 * A note's source as HTML whose text is the source, byte for byte. Identifiers with a type carry it in
 * `data-type` and can be focused, so that it shows on hover and on focus alike.
 */
export async function highlight(source: string, types: HoverType[]): Promise<string> {
  const kinds = await kindsOf(source);
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
async function kindsOf(source: string): Promise<string[]> {
  const kinds = Array<string>(source.length);
  const lines = await codeToTokensBase(source, { lang: 'typescript', theme });
  for (const { content, offset, color = '' } of lines.flat())
    kinds.fill(CLASSES[color] ?? '', offset, offset + content.length);
  for (let i = 0; i < source.length; i++) if (/\s/.test(source[i] ?? '')) kinds[i] = kinds[i - 1] ?? '';
  return kinds;
}

function endOfRun(kinds: string[], start: number, typed: Map<number, HoverType>): number {
  let end = start + 1;
  while (end < kinds.length && kinds[end] === kinds[start] && !typed.has(end)) end++;
  return end;
}

function markUp(text: string, kind: string, type: HoverType | undefined): string {
  if (type) return `<span class="${kind} t" tabindex="0" data-type="${escapeHtml(type.type)}">${text}</span>`;
  return kind ? `<span class="${kind}">${escapeHtml(text)}</span>` : escapeHtml(text);
}
