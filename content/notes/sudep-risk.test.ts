import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import reference from './reference/sudep-risk.json' with { type: 'json' };
import * as note from './sudep-risk.ts';
import {
  cumulativeRisk,
  cumulativeRiskCompeting,
  cumulativeRiskPiecewise,
  impliedRate,
  yearsToRisk,
} from './sudep-risk.ts';

describeReference(note, reference);
describeContract(note, new URL('./sudep-risk.ts', import.meta.url));

const many = { numRuns: 13_000 };
const magnitude = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true }).map((e) => 10 ** e);
const rate = fc.oneof(fc.constant(0), magnitude(-6, 3));
const years = fc.oneof(fc.constant(0), magnitude(-3, 2.5));
const part = fc.double({ min: 0, max: 1, noNaN: true });
const near = (found: number, expected: number, by: number) =>
  Math.abs(found - expected) <= by * Math.abs(expected);

describe('cumulativeRisk', () => {
  it('rises with the rate and with the years, and never passes the hazard or one', () => {
    fc.assert(
      fc.property(rate, years, part, (one, time, less) => {
        const { risk, hazard } = cumulativeRisk({ rate: one, years: time });
        const slower = cumulativeRisk({ rate: one * less, years: time }).risk;
        const shorter = cumulativeRisk({ rate: one, years: time * less }).risk;
        return slower <= risk && shorter <= risk && risk <= hazard && risk <= 1;
      }),
      many,
    );
  });
  it('leaves after two spells the product of what each leaves alive', () => {
    fc.assert(
      fc.property(rate, years, years, (one, first, second) => {
        const alive = (time: number) => 1 - cumulativeRisk({ rate: one, years: time }).risk;
        // 1 − risk is good to 1e-16 of one person, however few are left.
        return Math.abs(alive(first + second) - alive(first) * alive(second)) < 1e-14;
      }),
      many,
    );
  });
  it('does not depend on the base in which the rate is written', () => {
    fc.assert(
      fc.property(rate, years, magnitude(0, 6), (one, time, per) => {
        const other = cumulativeRisk({ rate: (one / 1000) * per, per, years: time });
        return near(other.risk, cumulativeRisk({ rate: one, years: time }).risk, 1e-12);
      }),
      many,
    );
  });
});

describe('cumulativeRiskPiecewise', () => {
  const segments = fc.array(fc.record({ rate, years }), { minLength: 1, maxLength: 6 });
  it('is what is left of one after each stage has taken its share, in any order', () => {
    fc.assert(
      fc.property(segments, (stages) => {
        const alive = stages.reduce((left, stage) => left * (1 - cumulativeRisk(stage).risk), 1);
        const { risk } = cumulativeRiskPiecewise({ segments: stages });
        const reversed = cumulativeRiskPiecewise({ segments: stages.toReversed() }).risk;
        return Math.abs(1 - risk - alive) < 1e-14 && near(reversed, risk, 1e-12);
      }),
      many,
    );
  });
  it('names the stage at fault', () => {
    const run = () =>
      cumulativeRiskPiecewise({
        segments: [
          { rate: 1, years: 1 },
          { rate: -1, years: 1 },
        ],
      });
    expectError(run, 'E_RANGE');
    expect(run).toThrow('The rate of stage 2 must be at least 0.');
    expectError(() => cumulativeRiskPiecewise({ segments: 'all' as never }), 'E_NAN');
    expectError(() => cumulativeRiskPiecewise({ segments: [{ rate: 1 } as never] }), 'E_NAN');
  });
});

describe('cumulativeRiskCompeting', () => {
  it('accounts for everyone: dead suddenly, dead of something else, or alive', () => {
    fc.assert(
      fc.property(rate, rate, years, (one, mortality, time) => {
        const found = cumulativeRiskCompeting({ rate: one, mortality, years: time });
        return Math.abs(found.risk + found.deadOther + found.eventFreeAlive - 1) < 1e-14;
      }),
      many,
    );
  });
  it('is the simple risk without other deaths, and falls with them', () => {
    fc.assert(
      fc.property(rate, rate, years, (one, mortality, time) => {
        const alone = cumulativeRisk({ rate: one, years: time }).risk;
        const none = cumulativeRiskCompeting({ rate: one, mortality: 0, years: time }).risk;
        const beside = cumulativeRiskCompeting({ rate: one, mortality, years: time }).risk;
        return near(none, alone, 1e-14) && beside <= alone * (1 + 1e-14);
      }),
      many,
    );
  });
  it('agrees with deaths added up day by day (Simpson’s rule)', () => {
    fc.assert(
      fc.property(magnitude(-3, 1.5), magnitude(-3, 1.5), magnitude(-1, 2), (one, mortality, time) => {
        const steps = 40;
        const dying = (t: number) => (one / 1000) * Math.exp((-(one + mortality) / 1000) * t);
        let sum = dying(0) + dying(time);
        for (let i = 1; i < steps; i++) sum += (i % 2 ? 4 : 2) * dying((time * i) / steps);
        const { risk } = cumulativeRiskCompeting({ rate: one, mortality, years: time });
        // The rule’s own error: h⁴H⁴/180 with steps of H/40 for a hazard H of at most 6.3, 5e-6 at worst.
        return near((sum * time) / steps / 3, risk, 1e-5);
      }),
      many,
    );
  });
});

describe('yearsToRisk and impliedRate', () => {
  const risk = magnitude(-9, -0.0001);
  it('reach the risk asked for, in the years and at the rate they give', () => {
    fc.assert(
      fc.property(magnitude(-6, 3), risk, magnitude(-3, 3), (one, target, time) => {
        const needed = Number(yearsToRisk({ rate: one, risk: target }).years);
        // At the extremes the years may be more than the million that the way back accepts.
        const there = needed > 1e6 || near(cumulativeRisk({ rate: one, years: needed }).risk, target, 1e-11);
        const implied = impliedRate({ risk: target, years: time }).rate;
        return there && near(cumulativeRisk({ rate: implied, years: time }).risk, target, 1e-11);
      }),
      many,
    );
  });
  it('agree with halving the interval again and again', () => {
    fc.assert(
      fc.property(
        magnitude(-1, 2),
        part.map((r) => 0.9 * r + 0.01),
        (one, target) => {
          let [low, high] = [0, 1e5];
          for (let i = 0; i < 60; i++) {
            const middle = (low + high) / 2;
            if (cumulativeRisk({ rate: one, years: middle }).risk < target) low = middle;
            else high = middle;
          }
          return near(Number(yearsToRisk({ rate: one, risk: target }).years), low, 1e-9);
        },
      ),
      { numRuns: 2000 },
    );
  });
  it('never reach a risk at no rate, and any rate reaches none at once', () => {
    expect(yearsToRisk({ rate: 0, risk: 0.1 })).toEqual({ years: 'Infinity' });
    expect(yearsToRisk({ rate: 0, risk: 0 })).toEqual({ years: 0 });
    expectError(() => impliedRate({ risk: 0.1, years: 0 }), 'E_RANGE');
  });
});
