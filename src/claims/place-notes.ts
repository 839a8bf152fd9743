/** A top-level block of a chapter, as far as the margin beside it is concerned. */
export interface Block {
  /** `wide` takes the margin too; `note` stands in the margin. */
  kind: 'text' | 'wide' | 'note';
  /** Its height in lines of the text column, as far as can be told before it is laid out. */
  height: number;
}

/** Where a note stands: the grid row in which it starts, and how many rows it reaches down. */
export interface Place {
  row: number;
  span: number;
}

/**
 * The places of a chapter's notes. Each block but a note is one grid row. A note starts in the row of the block
 * before it, or lower where the notes above it need the room, and never beside a wide block. Where there is no room
 * before a wide block, the notes above move up, and what is too much goes below it. Rows are from 1; places are in the order of the notes.
 */
export function placeNotes(blocks: Block[]): Place[] {
  const rows = blocks.filter(({ kind }) => kind !== 'note');
  const waiting = anchorNotes(blocks);
  return segments(rows).flatMap(({ first, end }) => {
    // A row holds one note; what finds none before the wide block goes on below it.
    const here = Math.min(waiting.filter(({ anchor }) => anchor < end).length, end - first);
    return placeWithin(waiting.splice(0, here), rows, first, end);
  });
}

interface Note {
  anchor: number;
  height: number;
}

/** Each note with the row of the block before it; a note behind a wide block belongs to the row after it. */
function anchorNotes(blocks: Block[]): Note[] {
  let row = 0;
  let wide = false;
  return blocks.flatMap(({ kind, height }) => {
    if (kind === 'note') return [{ anchor: wide || row === 0 ? row + 1 : row, height }];
    row += 1;
    wide = kind === 'wide';
    return [];
  });
}

/** The runs of rows between wide blocks; the last one has no end. */
function segments(rows: Block[]): { first: number; end: number }[] {
  const wide = rows.flatMap(({ kind }, index) => (kind === 'wide' ? [index + 1] : []));
  const ends = [...wide, Number.POSITIVE_INFINITY];
  return ends.map((end, index) => ({ first: (ends[index - 1] ?? 0) + 1, end }));
}

function placeWithin(notes: Note[], rows: Block[], first: number, end: number): Place[] {
  const starts: number[] = [];
  let free = first;
  for (const { anchor, height } of notes) {
    const start = Math.max(anchor, free);
    starts.push(start);
    free = rowAfter(rows, start, height);
  }
  // From the last one up: one row at least for each, before the wide block.
  for (let index = notes.length - 1, limit = end; index >= 0; index -= 1) {
    starts[index] = Math.min(starts[index] ?? first, limit - 1);
    limit = starts[index] ?? limit;
  }
  return starts.map((row, index) => {
    const limit = starts[index + 1] ?? Math.max(row + 1, Math.min(end, rows.length + 1));
    return { row, span: limit - row };
  });
}

/** The first row that a note of this height, from `start` on, leaves free. */
function rowAfter(rows: Block[], start: number, height: number): number {
  let row = start + 1;
  for (let left = height - (rows[start - 1]?.height ?? 0); left > 0 && row <= rows.length; row += 1)
    left -= rows[row - 1]?.height ?? 0;
  return row;
}
