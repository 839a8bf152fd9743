import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, placeNotes } from './place-notes.ts';

const text = (height: number): Block => ({ kind: 'text', height });
const note = (height: number): Block => ({ kind: 'note', height });
const wide: Block = { kind: 'wide', height: 20 };

it('sets a note beside the block before it', () => {
  expect(placeNotes([text(5), text(5), note(4), text(5)])).toEqual([{ row: 2, span: 2 }]);
});

it('lets a second note start where the first has ended, beside later text', () => {
  expect(placeNotes([text(5), note(9), note(4), text(5), text(5)])).toEqual([
    { row: 1, span: 2 },
    { row: 3, span: 1 },
  ]);
});

it('moves notes up rather than beside a wide block', () => {
  expect(placeNotes([text(5), text(5), text(5), note(4), note(4), wide, text(5)])).toEqual([
    { row: 2, span: 1 },
    { row: 3, span: 1 },
  ]);
});

it('starts below a wide block that stands before the note', () => {
  expect(placeNotes([text(5), wide, note(4), text(5)])).toEqual([{ row: 3, span: 1 }]);
});

const blocks = fc.array(
  fc.record({
    kind: fc.constantFrom<Block['kind']>('text', 'text', 'text', 'note', 'wide'),
    height: fc.integer({ min: 1, max: 30 }),
  }),
);

it('never sets two notes in one row, keeps their order, and gives each a row', () => {
  fc.assert(
    fc.property(blocks, (list) => {
      const places = placeNotes(list);
      expect(places).toHaveLength(list.filter(({ kind }) => kind === 'note').length);
      for (const [index, { row, span }] of places.entries()) {
        expect(row).toBeGreaterThanOrEqual(1);
        const beside = list.filter(({ kind }) => kind !== 'note').slice(row - 1, row - 1 + span);
        expect(beside.some(({ kind }) => kind === 'wide')).toBe(false);
        expect(span).toBeGreaterThanOrEqual(1);
        const next = places[index + 1];
        if (next) expect(next.row).toBeGreaterThanOrEqual(row + span);
      }
    }),
  );
});
