import type {
  IconArray,
  Inputs,
  NoteOutput,
  Outputs,
  Result,
  Value,
  Values,
} from '../../../content/notes/lib/contract.ts';
import { escapeHtml } from '../escape-html.ts';
import { describeValue } from '../fields/describe-value.ts';
import { formatValue } from '../format.ts';
import { iconHtml } from './icon-array.ts';
import { shownValue } from './result-view.ts';

/** One setting of a note with what it gave. */
export interface Setting {
  values: Values;
  outputs: Outputs;
  result: Result;
  icons?: IconArray | undefined;
}

/** Two settings side by side: the inputs that differ, then every result, with the difference of numbers. */
export function comparisonHtml(inputs: Inputs, kept: Setting, now: Setting): string {
  const changed = Object.entries(inputs).flatMap(([key, input]) => {
    const [before, after] = [kept, now].map(({ values }) =>
      describeValue(values[key] ?? input.default, input),
    );
    return before === after
      ? []
      : [
          tableRow(
            input.label,
            [before, after, ''].map((text = '') => escapeHtml(text)),
          ),
        ];
  });
  const results = Object.entries(now.outputs).map(([key, output]) => {
    const [before, after] = [kept.result[key], now.result[key]];
    const shown = [shownValue(before, kept.outputs[key] ?? output), shownValue(after, output)];
    return tableRow(output.label, [...shown, escapeHtml(difference(before, after, output))]);
  });
  return (
    `<table><caption>Two settings compared</caption><thead><tr><td></td><th scope="col">Kept</th><th scope="col">Now</th><th scope="col">Change</th></tr></thead>` +
    `<tbody class="in">${changed.join('') || tableRow('Inputs', ['the same', 'the same', ''])}</tbody><tbody>${results.join('')}</tbody></table>` +
    pictures(kept, now)
  );
}

const tableRow = (name: string, cells: string[]): string =>
  `<tr><th scope="row">${escapeHtml(name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** With its sign; nothing where either is no number. */
function difference(before: Value | undefined, after: Value | undefined, output: NoteOutput): string {
  if (typeof before !== 'number' || typeof after !== 'number' || 'words' in output.format) return '';
  const text = formatValue(after - before, output).replace('%', ' percentage points');
  return after > before ? `+${text}` : text;
}

function pictures(kept: Setting, now: Setting): string {
  if (!kept.icons || !now.icons) return '';
  return `<div class="pair"><figure>${iconHtml(kept.icons)}<figcaption>Kept</figcaption></figure><figure>${iconHtml(now.icons)}<figcaption>Now</figcaption></figure></div>`;
}
