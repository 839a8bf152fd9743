import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../notes/index.ts';
import { callByName } from './note.ts';

const { notes } = await readNotes('content');

describe('a calculator from the terminal', () => {
  it('prints JSON', () => {
    const { text, failed } = callByName(notes, 'poissonRate', '{"events":61,"personTime":100000}');
    expect(failed).toBe(false);
    expect(JSON.parse(text)).toMatchObject({ rate: 61, lower: expect.closeTo(46.66016656, 8) });
  });
  it('runs a whole note with its defaults', () => {
    const { values, result, sentence } = JSON.parse(callByName(notes, 'incidence', '{"events":70}').text);
    expect([values.events, values.conf, result.rate]).toEqual([70, 0.95, 70]);
    expect(sentence).toContain('70 in 100,000');
  });
  it('lists what can be called', () => {
    expect(callByName(notes, undefined).text).toContain('incidence: poissonRate, expectedCases');
  });
  it.each([
    ['poisonRate', '{}', 'There is no calculator “poisonRate”. Did you mean “poissonRate”?'],
    ['constructor', '{}', 'There is no calculator “constructor”.'],
    ['poissonRate', '{"events":-1,"personTime":1}', 'E_RANGE events: Events must be at least 0.'],
    ['poissonRate', '{}', 'E_NAN events: Events must be a finite number.'],
    ['poissonRate', '{events:61}', 'The inputs are no JSON: '],
    ['incidence', '{"evnts":70}', 'The note has no input “evnts”. Did you mean “events”?'],
    [
      'cumulativeRisk',
      '{"foo":1,"rate":1,"years":2}',
      'cumulativeRisk has no input “foo”. Its inputs: rate, per, years.',
    ],
    ['kpuu', '{"cPlasm":1}', 'kpuu has no input “cPlasm”. Did you mean “cPlasma”? Its inputs: '],
    ['poissonRate', '[]', 'The inputs must be a JSON object'],
  ])('refuses %s %s with a sentence', (name, given, sentence) => {
    const { text, failed } = callByName(notes, name, given);
    expect(text).toContain(sentence);
    expect(failed).toBe(true);
  });
  it('ends with 1 where it failed', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/commands/note.ts', 'poissonRate', '{}'],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stdout, stderr]).toEqual([1, '', 'E_NAN events: Events must be a finite number.\n']);
  });
});
