import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkShape } from './check-shape.ts';

it('tells of any value in any place of a note, and never throws', () => {
  const sound = {
    tag: '',
    title: 'Double',
    question: 'How much?',
    formula: ['2x'],
    inputs: {
      x: {
        label: 'x',
        symbol: 'x',
        unit: '',
        min: 0,
        max: 9,
        step: 1,
        default: 2,
        origin: { illustrative: 'any' },
      },
    },
    outputs: { twice: { label: 'Twice', unit: '', format: { fixed: 0 }, main: true } },
    compute: () => ({}),
    say: () => '',
    presets: [{ name: 'Two', values: { x: 2 }, origin: { illustrative: 'any' } }],
    limits: ['None.'],
    sources: ['owen2001'],
    calculators: {},
  };
  expect(checkShape(sound)).toEqual([]);
  const places = [
    ['tag'],
    ['title'],
    ['formula'],
    ['inputs'],
    ['inputs', 'x'],
    ['inputs', 'x', 'min'],
    ['inputs', 'x', 'kind'],
    ['outputs'],
    ['outputs', 'twice', 'format'],
    ['presets'],
    ['presets', 0, 'values'],
    ['presets', 0, 'values', 'x'],
    ['calculators'],
    ['sources', 0],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
      const note: unknown = {
        ...structuredClone({ ...sound, compute: 0, say: 0 }),
        compute: sound.compute,
        say: sound.say,
      };
      const host = place
        .slice(0, -1)
        .reduce<unknown>((inside, step) => Reflect.get(inside as object, step), note);
      Reflect.set(host as object, place.at(-1) ?? '', value);
      for (const { problem } of checkShape(note)) {
        expect(problem).toMatch(/^\S.*\.$/s);
        expect(problem).not.toMatch(/\[object|Cannot read/);
      }
    }),
    { numRuns: 3000 },
  );
});
