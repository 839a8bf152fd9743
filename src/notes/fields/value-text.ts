import type {
  InputValue,
  NoteInput,
  Row,
  RowsInput,
  TextInput,
} from '../../../content/notes/lib/contract.ts';
import { type ParsedInput, parseInput } from './parse-input.ts';

/**
 * Values as an address holds them: a number as JavaScript writes it, an option's key, keys joined by commas, rows
 * joined by semicolons with their cells in the order of the fields. In a text `~1` is a comma, `~2` a semicolon
 * and `~0` a tilde.
 */
export function writeValue(value: InputValue, input: NoteInput): string {
  if (input.kind === 'set') return (value as string[]).join(',');
  if (input.kind === 'rows') return writeRows(value as Row[], input);
  return String(value);
}

/** What an address or a field says, as a value to compute with; or a sentence on what is wrong with it. */
export type ReadValue = { value: InputValue; readAs?: string } | { problem: string };

/** Reads what `writeValue` wrote, or a reader typed. */
export function readValue(text: string, input: NoteInput | TextInput): ReadValue {
  switch (input.kind) {
    case 'choice':
      return readKey(text, input.options) ?? { value: text };
    case 'set': {
      const keys = [...new Set(text.split(',').filter((key) => key !== ''))];
      const wrong = keys.map((key) => readKey(key, input.options)).find((found) => found);
      return wrong ?? { value: keys };
    }
    case 'text':
      return text.length > input.maxLength
        ? { problem: `Write at most ${input.maxLength} characters: these are ${text.length}.` }
        : { value: text };
    case 'rows':
      return readRows(text, input);
    default:
      return parseInput(text, input);
  }
}

function readKey(key: string, options: Record<string, string>): { problem: string } | undefined {
  if (Object.hasOwn(options, key)) return undefined;
  return { problem: `“${short(key)}” is not one of the options: ${Object.keys(options).join(', ')}.` };
}

const ESCAPES: [string, string][] = [
  ['~', '~0'],
  [',', '~1'],
  [';', '~2'],
];

function writeRows(rows: Row[], { fields }: RowsInput): string {
  const texts = rows.map((row) =>
    Object.keys(fields)
      .map((key) => escapeCell(String(row[key] ?? '')))
      .join(','),
  );
  // A last row without a letter would be lost.
  return texts.join(';') + (texts.at(-1) === '' ? ';' : '');
}

const escapeCell = (text: string): string =>
  ESCAPES.reduce((all, [plain, code]) => all.replaceAll(plain, code), text);
const unescapeCell = (text: string): string =>
  ESCAPES.reduceRight((all, [plain, code]) => all.replaceAll(code, plain), text);

function readRows(text: string, input: RowsInput): ReadValue {
  const rows: Row[] = [];
  for (const line of text === '' ? [] : text.replace(/;$/, '').split(';')) {
    if (rows.length === input.max) return { problem: `There can be at most ${input.max} rows.` };
    const row = readRow(line.split(',').map(unescapeCell), input);
    if ('problem' in row) return { problem: `Row ${rows.length + 1}: ${row.problem}` };
    rows.push(row.value);
  }
  return { value: rows };
}

function readRow(cells: string[], { fields }: RowsInput): { value: Row } | { problem: string } {
  const names = Object.entries(fields);
  if (cells.length !== names.length)
    return { problem: `it has ${cells.length} values, and ${names.length} were due.` };
  const row: Row = {};
  for (const [i, [key, field]] of names.entries()) {
    const read: ReadValue | ParsedInput = readValue(cells[i] ?? '', field);
    if ('problem' in read) return { problem: `${field.label}: ${read.problem}` };
    row[key] = read.value as number | string;
  }
  return { value: row };
}

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
