/** What every note's test does: reference values, and the promises of the note contract. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { NoteModule, Values } from './contract.ts';
import { CalculatorError } from './errors.ts';

interface ReferenceCase {
  id: string;
  calculator: string;
  inputs: object;
  expected: object;
  tool: string;
  note: string;
}

/** Relative 1e-8, as the reference file asks; absolute 1e-12 only where the reference is itself below that. */
export function expectValue(found: unknown, expected: unknown): void {
  if (typeof expected !== 'number' || typeof found !== 'number') expect(found).toBe(expected);
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
    it('is sound at its defaults and at every corner of its ranges', () => {
      for (const values of [defaults(note), ...corners(note)]) expectSound(note, values);
    });
    it('refuses every input beyond its range, with a sentence', () => {
      for (const [field, { min, max, integer }] of Object.entries(note.inputs)) {
        const at = (value: number) => () => note.compute({ ...defaults(note), [field]: value });
        expectError(at(Number.NaN), 'E_NAN');
        expectError(at(Infinity), 'E_NAN');
        expectError(at(min - 1), 'E_RANGE');
        expectError(at(max + 1), 'E_RANGE');
        if (integer) expectError(at(min + 0.5), 'E_INT');
      }
    });
  });
}

/** The note's inputs as they are when the page opens. */
export function defaults(note: NoteModule): Values {
  return Object.fromEntries(Object.entries(note.inputs).map(([field, input]) => [field, input.default]));
}

/** Every combination of least and greatest inputs. */
function corners(note: NoteModule): Values[] {
  let found: Values[] = [{}];
  for (const [field, { min, max }] of Object.entries(note.inputs))
    found = found.flatMap((values) => [min, max].map((end) => ({ ...values, [field]: end })));
  return found;
}

/** Results have the declared keys and are numbers, null, flags or "Infinity"; words and plot have no NaN. */
function expectSound(note: NoteModule, values: Values): void {
  const result = note.compute(values);
  for (const key of Object.keys(note.outputs)) expect(result).toHaveProperty(key);
  for (const value of Object.values(result))
    expect(
      Number.isFinite(value) || value === null || typeof value === 'boolean' || value === 'Infinity',
    ).toBe(true);
  expect(note.say(values, result)).not.toMatch(/NaN|undefined|null|Infinity|∞/);
  for (const { points } of note.plot?.(values).series ?? [])
    for (const point of points) expect(point.every(Number.isFinite), JSON.stringify(values)).toBe(true);
}
