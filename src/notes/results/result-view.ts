import type { NoteOutput, Outputs, Result, Value, Word } from '../../../content/notes/lib/contract.ts';
import { escapeHtml } from '../escape-html.ts';
import { addUnit, formatValue, formatWithUnit } from '../format.ts';

/** The sign of a word, so that its colour is never alone. */
const SHAPES: Record<Word['shape'], string> = { full: '●', half: '◐', empty: '○', dash: '–' };

/** A note's results as HTML: the main one large, what they say in a sentence, the others as a list. */
export function resultHtml(outputs: Outputs, result: Result, sentence: string): string {
  const entries = Object.entries(outputs);
  const [key, main] = entries.find(([, { main }]) => main) ?? entries[0] ?? [];
  const said = `<p class="say">${escapeHtml(sentence)}</p>`;
  if (!key || !main) return said;
  const rest = entries.filter(([other]) => other !== key).map((entry) => row(entry, result));
  return (
    mainHtml(result[key], main) +
    said +
    (rest.length ? `<dl>${rest.join('')}</dl>` : '') +
    rounding(entries, result)
  );
}

function mainHtml(value: Value | undefined, output: NoteOutput): string {
  const unit = 'words' in output.format ? '' : escapeHtml(output.unit);
  return `<p class="main"><b>${shownValue(value, output, false)}</b>${unit && addUnit('', unit)}<small>${escapeHtml(output.label)}</small></p>`;
}

/** A value as HTML: a number with its unit, or a word with its shape and colour. */
export function shownValue(value: Value | undefined, output: NoteOutput, withUnit = true): string {
  const word = 'words' in output.format ? output.format.words[String(value)] : undefined;
  if (!word) return escapeHtml(withUnit ? formatWithUnit(value, output) : formatValue(value, output));
  const sign = `<i aria-hidden="true">${SHAPES[word.shape] ?? ''}</i>`;
  return `<span class="word ${escapeHtml(word.tone)}">${sign} ${escapeHtml(word.word)}</span>`;
}

function row([key, output]: [string, NoteOutput], result: Result): string {
  return `<div><dt>${escapeHtml(output.label)}</dt><dd>${shownValue(result[key], output)}</dd></div>`;
}

/** Said where a figure shown is not the figure computed. */
function rounding(entries: [string, NoteOutput][], result: Result): string {
  if (!entries.some(([key, { format }]) => isRounded(result[key], format))) return '';
  return '<p class="rounded">Figures are rounded for reading; “Result (JSON)” has every digit.</p>';
}

function isRounded(value: Value | undefined, format: NoteOutput['format']): boolean {
  if (typeof value !== 'number') return false;
  if ('fixed' in format) return Number(value.toFixed(format.fixed)) !== value;
  if ('percent' in format) return Number((100 * value).toFixed(format.percent)) !== 100 * value;
  return 'significant' in format && Number(value.toPrecision(format.significant)) !== value;
}
