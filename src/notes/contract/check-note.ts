import type { NoteModule, Result, Values } from '../../../content/notes/lib/contract.ts';
import type { ValueFault } from '../../issues/index.ts';
import { whyNoIcons, whyNoPlot, whyNoResult, whyNoSentence } from './check-result.ts';
import { checkShape } from './check-shape.ts';
import { defaultValues, presetValues } from './default-values.ts';

/**
 * What keeps `module` from being a note, as sentences that name the export at fault; empty if it is one. Where its shape
 * is sound it is run at its defaults, its presets, and at each end of each input's range. Pure but for what it does.
 */
export function checkNote(module: unknown): ValueFault[] {
  const wrong = checkShape(module);
  return wrong.length > 0 ? wrong : checkRuns(module as NoteModule);
}

/** What the functions of a note of sound shape do wrong. Each fault is told once, with the first setting that shows it. */
export function checkRuns(note: NoteModule): ValueFault[] {
  const found = [
    ...[defaultValues(note.inputs), ...presetValues(note)].flatMap((values) => checkRun(note, values, false)),
    ...ends(note).flatMap((values) => checkRun(note, values, true)),
  ];
  return [...Map.groupBy(found, ({ name, problem }) => `${name} ${problem}`).values()].flatMap(
    ([first, ...more]) => {
      if (!first) return [];
      const also = more.length > 0 ? ` (and at ${more.length} more settings)` : '';
      return [{ path: [first.name], problem: `${first.name}: ${first.problem} At ${first.at}${also}.` }];
    },
  );
}

/** The defaults with one number at an end of its range, or one choice at each option. */
function ends({ inputs }: NoteModule): Values[] {
  const defaults = defaultValues(inputs);
  return Object.entries(inputs).flatMap(([key, input]) => {
    if (input.kind === 'choice')
      return Object.keys(input.options).map((value) => ({ ...defaults, [key]: value }));
    if (input.kind === 'set' || input.kind === 'rows') return [{ ...defaults, [key]: [] }];
    return [
      { ...defaults, [key]: input.min },
      { ...defaults, [key]: input.max },
    ];
  });
}

/** A function of the note, what it did wrong, and the setting, as JSON. */
interface Slip {
  name: string;
  problem: string;
  at: string;
}

/** `lenient` where inputs, each in range, may not go together: the note then says so with a sentence. */
function checkRun(note: NoteModule, values: Values, lenient: boolean): Slip[] {
  const at = JSON.stringify(values);
  const slips: Slip[] = [];
  const run = (name: string, find: () => string | undefined): void => {
    try {
      const problem = find();
      if (problem) slips.push({ name, problem, at });
    } catch (error) {
      if (lenient && isTogether(error)) return;
      const thrown = error instanceof Error ? error.message : String(error);
      slips.push({ name, problem: `It threw “${thrown}”.`, at });
    }
  };
  let result: Result | undefined;
  run('compute', () => {
    const given: Result = note.compute(values);
    const problem = whyNoResult(given, note.outputs);
    if (!problem) result = given;
    return problem;
  });
  const sound = result;
  if (!sound) return slips;
  run('say', () => whyNoSentence(note.say(values, sound)));
  run('plot', () => note.plot && whyNoPlot(note.plot(values)));
  run('icons', () => note.icons && whyNoIcons(note.icons(values)));
  return slips;
}

/** The note says that inputs, each in range, cannot stand together. Told by code: tests load the class twice. */
const isTogether = (error: unknown): boolean =>
  /^E_(ORDER|SUM|EMPTY|UNDEFINED)$/.test(String((error as { code?: unknown } | null)?.code));
