import type { Origin } from '../../../content/notes/lib/contract.ts';
import type { NoteEntry } from '../../notes/index.ts';

/** The source sentences that a note's defaults and presets come from, each with its path in the module. */
export function originsOfNote({ module }: NoteEntry): { id: string; path: PropertyKey[] }[] {
  const named = (origin: Origin | undefined, path: PropertyKey[]) =>
    origin && 'sentence' in origin ? [{ id: origin.sentence, path: [...path, 'origin', 'sentence'] }] : [];
  const inputs = Object.entries(module.inputs).flatMap(([key, input]) => [
    ...named(input.origin, ['inputs', key]),
    ...(input.kind === 'rows'
      ? Object.entries(input.fields).flatMap(([field, { origin }]) =>
          named(origin, ['inputs', key, 'fields', field]),
        )
      : []),
  ]);
  const presets = (module.presets ?? []).flatMap(({ origin }, index) => named(origin, ['presets', index]));
  return [...inputs, ...presets];
}
