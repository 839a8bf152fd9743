import type { NoteInput } from '../../../content/notes/lib/contract.ts';
import { ChoiceField } from './choice-field.client.ts';
import type { LiveField } from './live-field.ts';
import { NumberField } from './number-field.client.ts';
import { RowsField } from './rows-field.client.ts';
import { SetField } from './set-field.client.ts';

/** Takes over the field of `key` in a note's page; `onChange` is called after each change by the reader. */
export function openField(note: Element, key: string, input: NoteInput, onChange: () => void): LiveField {
  if (input.kind === 'choice') return new ChoiceField(note, key, input, onChange);
  if (input.kind === 'set') return new SetField(note, key, input, onChange);
  if (input.kind === 'rows') return new RowsField(note, key, input, onChange);
  return new NumberField(note, key, input, onChange);
}
