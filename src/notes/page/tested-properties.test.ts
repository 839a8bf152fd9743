import { expect, it } from 'vitest';
import { testedProperties } from './tested-properties.ts';

it('finds titles in their groups, also those over a table of cases', () => {
  const source = `
    import { it } from 'vitest';
    describeContract(note, file);
    it('stands alone', () => {});
    describe('rate', () => {
      it('rises', () => { expect(it).toBe('no title'); });
      it.each([[1, 'a']])('is %d at $place', () => {});
      describe('limits', () => { it("don't cross", () => {}); });
    });`;
  expect(testedProperties(source)).toEqual([
    { group: '', titles: ['stands alone'] },
    { group: 'rate', titles: ['rises', 'is … at …'] },
    { group: 'rate, limits', titles: ["don't cross"] },
  ]);
});
