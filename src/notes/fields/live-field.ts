import type { InputValue } from '../../../content/notes/lib/contract.ts';
import type { ReadValue } from './value-text.ts';

/** One input of a live note, whatever its kind. */
export interface LiveField {
  /** Reads what the reader entered; shows beside it what is wrong, or how it was read. */
  read(): ReadValue;
  /** Enters text as an address holds it; it is judged by the next `read`. */
  write(text: string): void;
  /** Enters a value of the right kind. */
  put(value: InputValue): void;
  /** Shows `problem` beside the field and marks it invalid; `path` leads to a cell inside, as in `0.drug`. */
  blame(problem: string, path?: string): void;
  focus(): void;
}
