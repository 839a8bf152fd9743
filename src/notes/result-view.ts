import type { Outputs, Result } from '../../content/notes/lib/contract.ts';
import { escapeHtml } from './escape-html.ts';
import { formatValue, formatWithUnit } from './format.ts';

/** A note's results as HTML: the main one large, what they say in a sentence, the others as a list. */
export function resultHtml(outputs: Outputs, result: Result, sentence: string): string {
  const entries = Object.entries(outputs);
  const [key, main] = entries.find(([, { main }]) => main) ?? entries[0] ?? [];
  if (!key || !main) return `<p class="say">${escapeHtml(sentence)}</p>`;
  const rest = entries.filter(([other]) => other !== key);
  return (
    `<p class="main"><b>${escapeHtml(formatValue(result[key], main))}</b> ${escapeHtml(main.unit)}<small>${escapeHtml(main.label)}</small></p>` +
    `<p class="say">${escapeHtml(sentence)}</p>${rest.length ? `<dl>${rest.map((entry) => row(entry, result)).join('')}</dl>` : ''}`
  );
}

function row([key, output]: [string, Outputs[string]], result: Result): string {
  return `<div><dt>${escapeHtml(output.label)}</dt><dd>${escapeHtml(formatWithUnit(result[key], output))}</dd></div>`;
}
