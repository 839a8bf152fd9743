import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import chiosa from '../sources/chiosa.json' with { type: 'json' };
import { describeContract, describeReference, expectError, expectValue } from './lib/note-test.ts';
import reference from './reference/which-hypothesis.json' with { type: 'json' };
import * as note from './which-hypothesis.ts';
import { compute, exerciseScore, inputs, say } from './which-hypothesis.ts';

describeReference(note, reference);
describeContract(note, new URL('./which-hypothesis.ts', import.meta.url));

const numRuns = 26_000;
const options = Object.keys(inputs.chosen.options);
const key = fc.subarray(options, { minLength: 1 });
const chosen = fc.subarray(options);

describe('exerciseScore', () => {
  it('agrees with counting option by option', () => {
    fc.assert(
      fc.property(key, chosen, (right, answer) => {
        const tally = { hits: 0, missed: 0, extra: 0 };
        for (const option of options) {
          const [due, given] = [right.includes(option), answer.includes(option)];
          if (due && given) tally.hits++;
          else if (due) tally.missed++;
          else if (given) tally.extra++;
        }
        const { hits, missed, extra } = exerciseScore({ options, key: right, chosen: answer });
        expect({ hits, missed, extra }).toEqual(tally);
      }),
      { numRuns },
    );
  });
  it('lies between 0 and 1, and is 1 only for the whole key and nothing else', () => {
    fc.assert(
      fc.property(key, chosen, (right, answer) => {
        const { f1, exact, precision, recall } = exerciseScore({ options, key: right, chosen: answer });
        expect(f1 >= 0 && f1 <= 1).toBe(true);
        expect(f1 === 1).toBe(exact);
        // F1 is the harmonic mean of precision and recall, where either is above 0.
        if (precision) expectValue(f1, 2 / (1 / precision + 1 / recall));
        else expect(f1).toBe(0);
      }),
      { numRuns },
    );
  });
  it('does not depend on order or repetition, nor on which of the two sets is the key', () => {
    fc.assert(
      fc.property(key, key, (right, answer) => {
        const score = exerciseScore({ options, key: right, chosen: answer });
        const twice = [...answer, ...answer.toReversed()];
        expect(exerciseScore({ options, key: right.toReversed(), chosen: twice })).toEqual(score);
        expect(exerciseScore({ options, key: answer, chosen: right }).f1).toBe(score.f1);
      }),
      { numRuns },
    );
  });
  it('rises with a right choice and falls with a wrong one', () => {
    fc.assert(
      fc.property(key, chosen, fc.constantFrom(...options), (right, answer, more) => {
        fc.pre(!answer.includes(more));
        const before = exerciseScore({ options, key: right, chosen: answer }).f1;
        const after = exerciseScore({ options, key: right, chosen: [...answer, more] }).f1;
        if (right.includes(more)) expect(after).toBeGreaterThan(before);
        else expect(after < before || before === 0).toBe(true);
      }),
      { numRuns },
    );
  });
  it('refuses what is no list, then what is no option, then an empty key', () => {
    expectError(() => exerciseScore({ options, key: ['magic'] } as never), 'E_NAN');
    expectError(() => exerciseScore({ options, key: [], chosen: ['magic'] }), 'E_RANGE');
    expectError(() => exerciseScore({ options, key: [], chosen: [] }), 'E_EMPTY');
  });
});

describe('the cases', () => {
  const cases = Object.keys(inputs.vignette.options);
  const answer = (vignette: string, list: string[]) => {
    const values = { vignette, chosen: list };
    const result = compute(values);
    return { ...result, words: say(values, result) };
  };
  it('rest on sentences of the review', () => {
    const known = new Set(chiosa.sections.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
    const code = readFileSync(new URL('./which-hypothesis.ts', import.meta.url), 'utf8');
    const named = code.match(/chiosa\.[\w-]+\.\d+/g) ?? [];
    expect(named.length).toBeGreaterThan(2 * cases.length);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
  it.each(cases)('%s has one right answer, explained only after an answer', (vignette) => {
    expect(answer(vignette, [])).toMatchObject({ verdict: 'open', hits: 0, extra: 0, f1: null });
    expect(answer(vignette, []).words).not.toMatch(/For it|Against it/);
    const single = options.map((option) => answer(vignette, [option]));
    expect(single.map(({ verdict }) => verdict).toSorted()).toEqual(['right', ...Array(8).fill('wrong')]);
    for (const { words } of [...single, answer(vignette, options)]) {
      expect(words).toMatch(/^(As|Not as|Partly as) in the key.* For it: .*\. Against it: .*\.$/);
      // Longer would not be shown.
      expect(words.length).toBeLessThanOrEqual(600);
    }
    expect(answer(vignette, options).verdict).toBe('partly');
  });
  it('have each of the nine hypotheses as a key once', () => {
    const keys = cases.map((vignette) =>
      options.filter((option) => answer(vignette, [option]).verdict === 'right'),
    );
    expect(keys.flat().toSorted()).toEqual(options.toSorted());
  });
});
