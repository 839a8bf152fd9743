import type {
  InputValue,
  NoteInput,
  NumberInput,
  Row,
  TextInput,
} from '../../../content/notes/lib/contract.ts';
import { addUnit, plainNumber } from '../format.ts';

/** A value in the words that its field shows: with its unit, by the options' words, row by row. */
export function describeValue(value: InputValue, input: NoteInput | TextInput): string {
  switch (input.kind) {
    case 'choice':
      return input.options[value as string] ?? String(value);
    case 'set': {
      const words = (value as string[]).map((key) => input.options[key] ?? key);
      return words.join(', ') || 'none';
    }
    case 'text':
      return String(value) || 'not named';
    case 'rows': {
      const rows = (value as Row[]).map((row) => describeRow(row, input.fields));
      return rows.join('; ') || `no ${input.row}`;
    }
    default:
      return describeNumber(value as number, input);
  }
}

function describeRow(row: Row, fields: Record<string, NoteInput | TextInput>): string {
  const cells = Object.entries(fields).map(([key, field]) => describeValue(row[key] ?? '', field));
  return cells.join(', ');
}

function describeNumber(value: number, { unit }: NumberInput): string {
  return addUnit(plainNumber(value), unit);
}
