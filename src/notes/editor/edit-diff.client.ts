import { structuredPatch } from 'diff';
import { escapeHtml } from '../escape-html.ts';

/** Lines around a change. */
const AROUND = 2;
const SIGNS: Record<string, [sign: string, element: string]> = { '+': ['+', 'ins'], '-': ['−', 'del'] };

/** What `text` changes in `original`, line by line as HTML, with the lines' numbers in both. */
export function diffHtml(original: string, text: string): string {
  const { hunks } = structuredPatch('', '', original, text, '', '', { context: AROUND });
  if (hunks.length === 0) return '<p>Your copy is the original, letter for letter.</p>';
  return hunks
    .map(({ oldStart, newStart, lines }) => {
      const shown = lines.filter((line) => !line.startsWith('\\')).map(lineHtml);
      return `<p>From line ${newStart}${newStart === oldStart ? '' : `, line ${oldStart} of the original`}</p><pre tabindex="0">${shown.join('\n')}</pre>`;
    })
    .join('');
}

function lineHtml(line: string): string {
  const [sign, element] = SIGNS[line[0] ?? ''] ?? [' ', 'span'];
  return `<${element}>${sign} ${escapeHtml(line.slice(1))}</${element}>`;
}
