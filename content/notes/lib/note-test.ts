/** What every note's test does: reference values, and the promises of the note contract. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  IconArray,
  InputValue,
  NoteInput,
  NoteModule,
  NoteOutput,
  NumberInput,
  Result,
  Row,
  RowsInput,
  TextInput,
  Values,
} from './contract.ts';
import { CalculatorError } from './errors.ts';

interface ReferenceCase {
  id: string;
  calculator: string;
  inputs: object;
  expected: object;
  tool: string;
  note: string;
}

/**
 * Relative 1e-8, as the reference file asks; absolute 1e-12 only where the reference is itself below that. Lists
 * agree part by part.
 */
export function expectValue(found: unknown, expected: unknown): void {
  if (Array.isArray(expected) && Array.isArray(found)) {
    expect(found).toHaveLength(expected.length);
    for (const [i, each] of expected.entries()) expectValue(found[i], each);
  } else if (typeof expected !== 'number' || typeof found !== 'number') expect(found).toBe(expected);
  else if (Math.abs(expected) < 1e-12) expect(Math.abs(found - expected)).toBeLessThan(1e-12);
  else expect(Math.abs(found / expected - 1)).toBeLessThan(1e-8);
}

/** Runs each reference case: the same keys, the same values, or the same error code with a sentence. */
export function describeReference(note: NoteModule, cases: ReferenceCase[]): void {
  describe('reference values', () => {
    it('cover every calculator', () => {
      expect(new Set(cases.map((known) => known.calculator))).toEqual(new Set(Object.keys(note.calculators)));
    });
    it.each(cases)('$id $calculator: $note', ({ calculator, inputs, expected }) => {
      const run = () => note.calculators[calculator]?.(inputs as never) as Record<string, unknown>;
      if ('error' in expected) return expectError(run, expected.error);
      const found = run();
      expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
      for (const [key, value] of Object.entries(expected)) expectValue(found[key], value);
    });
  });
}

/** The call fails with this code and a sentence to stand beside a field. */
export function expectError(run: () => unknown, code: unknown): void {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(CalculatorError);
  expect(error).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].*\.$/) });
}

/** Checks what the page relies on: exports, plain loading in Node, and sound results over the input ranges. */
export function describeContract(note: NoteModule, file: URL): void {
  describe('contract', () => {
    it('exports each calculator under its own name', () => {
      for (const [name, calculator] of Object.entries(note.calculators))
        expect((note as unknown as Record<string, unknown>)[name]).toBe(calculator);
    });
    it('loads in Node as it is', () => {
      const script = `const note = await import(${JSON.stringify(file.href)}); console.log(note.title)`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      expect({ stdout, stderr }).toEqual({ stdout: `${note.title}\n`, stderr: '' });
    });
    it('is sound at its defaults, its presets and the corners of its ranges', () => {
      for (const values of [defaults(note), ...presets(note)]) expectSound(note, values);
      for (const values of corners(note)) if (!isRefused(note, values)) expectSound(note, values);
    });
    it('refuses every input beyond its range, with a sentence', () => {
      for (const [field, input] of Object.entries(note.inputs))
        for (const [wrong, code] of wrongValues(input))
          expectError(() => note.compute({ ...defaults(note), [field]: wrong }), code);
    });
  });
}

type Part = NoteInput | TextInput;

/** Values that an input must refuse, with the code. */
function wrongValues(input: Part): [InputValue, string][] {
  switch (input.kind) {
    case 'choice':
      return [
        [7, 'E_NAN'],
        ['no such option', 'E_RANGE'],
      ];
    case 'set':
      return [
        ['text', 'E_NAN'],
        [['no such option'], 'E_RANGE'],
      ];
    case 'text':
      return [
        [7, 'E_NAN'],
        ['x'.repeat(input.maxLength + 1), 'E_RANGE'],
      ];
    case 'rows':
      return wrongRows(input);
    default:
      return [
        [Number.NaN, 'E_NAN'],
        [Infinity, 'E_NAN'],
        [input.min - 1, 'E_RANGE'],
        [input.max + 1, 'E_RANGE'],
        ...(input.integer ? [[input.min + 0.5, 'E_INT'] as [number, string]] : []),
      ];
  }
}

function wrongRows({ fields, max }: RowsInput): [InputValue, string][] {
  const row = newRow(fields);
  const inside = Object.entries(fields).flatMap(([key, field]) =>
    wrongValues(field).map(([wrong, code]): [InputValue, string] => [
      [row, { ...row, [key]: wrong as number | string }],
      code,
    ]),
  );
  return [['text', 'E_NAN'], [Array(max + 1).fill(row), 'E_RANGE'], ...(max > 1 ? inside : [])];
}

/** A row as it is when a reader adds one. */
export function newRow(fields: RowsInput['fields']): Row {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.default]));
}

/** The note's inputs as they are when the page opens. */
export function defaults(note: NoteModule): Values {
  return structuredClone(
    Object.fromEntries(Object.entries(note.inputs).map(([field, input]) => [field, input.default])),
  );
}

/** Codes of inputs that are each in range but cannot stand together, as shares that sum to more than all. */
const TOGETHER = new Set(['E_ORDER', 'E_SUM', 'E_EMPTY', 'E_UNDEFINED']);

/** Whether the inputs cannot stand together; the error must then name one of them. */
function isRefused(note: NoteModule, values: Values): boolean {
  try {
    note.compute(values);
    return false;
  } catch (error) {
    if (!(error instanceof CalculatorError) || !TOGETHER.has(error.code)) throw error;
    expect(Object.keys(note.inputs)).toContain(error.field.split('.')[0]);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    return true;
  }
}

/** The note's presets, with defaults for what they leave out. */
const presets = (note: NoteModule): Values[] =>
  (note.presets ?? []).map(({ values }) => ({ ...defaults(note), ...values }));

/** More combinations than these are drawn by chance instead, the same ones each time. */
const MOST_CORNERS = 4096;

/** Every combination of extreme inputs, or many of them. */
function corners(note: NoteModule): Values[] {
  const ends = Object.entries(note.inputs).map(([field, input]) => [field, extremes(input)] as const);
  if (ends.reduce((count, [, values]) => count * values.length, 1) > MOST_CORNERS) {
    const some = ends.map(([field, values]) => [field, fc.constantFrom(...values)] as const);
    return fc.sample(fc.record(Object.fromEntries(some)), { numRuns: MOST_CORNERS, seed: 1 }) as Values[];
  }
  let found: Values[] = [{}];
  for (const [field, values] of ends)
    found = found.flatMap((at) => values.map((value) => ({ ...at, [field]: value })));
  return found;
}

/** Least and greatest number, every option, no option and all, no row and as many as there may be. */
function extremes(input: Part): InputValue[] {
  if (input.kind === 'choice') return Object.keys(input.options);
  if (input.kind === 'set') return [[], Object.keys(input.options), input.default];
  if (input.kind === 'text') return ['', 'x'.repeat(input.maxLength), '<b> & "x"'.slice(0, input.maxLength)];
  if (input.kind !== 'rows') return [input.min, input.max];
  const full = Array.from({ length: input.max }, (_, i) => extremeRow(input.fields, i));
  return [[], [newRow(input.fields)], full, input.default];
}

/** The i-th row of a full list takes the i-th extreme of each field, round and round. */
function extremeRow(fields: RowsInput['fields'], i: number): Row {
  const cells = Object.entries(fields).map(([key, field], k) => {
    const values = extremes(field) as (number | string)[];
    return [key, values[(i + k) % values.length] ?? field.default];
  });
  return Object.fromEntries(cells);
}

/** Any values within a note's ranges, for properties over random input. */
export function anyValues(note: NoteModule): fc.Arbitrary<Values> {
  const parts = Object.entries(note.inputs).map(([field, input]) => [field, anyValue(input)] as const);
  return fc.record(Object.fromEntries(parts));
}

function anyValue(input: Part): fc.Arbitrary<InputValue> {
  if (input.kind === 'choice') return fc.constantFrom(...Object.keys(input.options));
  if (input.kind === 'set') return fc.subarray(Object.keys(input.options));
  if (input.kind === 'text') return fc.string({ maxLength: input.maxLength });
  if (input.kind !== 'rows') return anyNumber(input);
  const cells = Object.entries(input.fields).map(([key, field]) => [key, anyValue(field)] as const);
  const row = fc.record(Object.fromEntries(cells)) as fc.Arbitrary<Row>;
  return fc.array(row, { maxLength: input.max });
}

function anyNumber({ min, max, integer, scale }: NumberInput): fc.Arbitrary<number> {
  if (integer) return fc.integer({ min, max });
  if (scale !== 'log') return fc.double({ min, max, noNaN: true });
  const exponent = fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true });
  return exponent.map((power) => Math.min(max, Math.max(min, Math.exp(power))));
}

/** Results have the declared keys and kinds; words, plot and icons have no NaN. */
export function expectSound(note: NoteModule, values: Values): void {
  const at = JSON.stringify(values);
  const result: Result = note.compute(values);
  expect(Object.keys(result).sort(), at).toEqual(Object.keys(note.outputs).sort());
  for (const [key, { format }] of Object.entries(note.outputs))
    expect(isSound(result[key], format), `${key}: ${result[key]} at ${at}`).toBe(true);
  const said = note.say(values, result);
  expect(said, at).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|∞|\[object/);
  // One expectation for all points: a plot has hundreds, and the corners of the ranges are thousands.
  const points = (note.plot?.(values).series ?? []).flatMap(
    (series): readonly (readonly number[])[] => series.points,
  );
  expect(
    points.filter((point) => !point.every(Number.isFinite)),
    at,
  ).toEqual([]);
  expectIcons(note.icons?.(values), at);
}

function isSound(value: unknown, format: NoteOutput['format']): boolean {
  if ('words' in format) return value === null || Object.hasOwn(format.words, String(value));
  return value === null || value === 'Infinity' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Whole counts, none negative, together no more than there are icons. */
function expectIcons(icons: IconArray | undefined, at: string): void {
  if (!icons) return;
  const counts = icons.groups.map(({ count }) => count);
  expect(
    counts.every((count) => Number.isInteger(count) && count >= 0),
    `${counts} at ${at}`,
  ).toBe(true);
  expect(
    counts.reduce((sum, count) => sum + count, 0),
    at,
  ).toBeLessThanOrEqual(icons.total);
  expect(icons.title, at).not.toMatch(/NaN|undefined/);
}
