import type { Demand, ScriptGraph } from './script-graph.ts';

/** What a script that is loaded on demand costs, with all that comes with it, and which script that is. */
export interface DemandWeight {
  bytes: number;
  root: string;
}

/** Tells the bytes of a file as sent. */
export type Weigh = (file: string) => number;

/** The editor's script is the one whose name begins a word with “edit”; unrecognised, it counts as a note's. */
function isEditor({ root }: Demand): boolean {
  return /(^|[^a-z])edit/i.test(root.slice(root.lastIndexOf('/') + 1));
}

/**
 * The heaviest that a reader can bring about without the editor: a script asked for on demand, what that asks for
 * in turn (a note's element asks for the note), and so on, but one note only.
 */
export function weighNote(
  graph: ScriptGraph,
  demands: Demand[],
  loaded: Set<string>,
  weigh: Weigh,
): DemandWeight {
  const paths = demands
    .filter((demand) => !isEditor(demand) && !loaded.has(demand.root))
    .map(({ root, files }) => {
      const added = without(files, loaded);
      const next = weighNote(graph, graph.demandsOf(added), union(loaded, files), weigh);
      return { root: next.root || root, bytes: sum(added, weigh) + next.bytes };
    });
  return heaviest(paths);
}

/** The heaviest note by itself: its own script and what only notes share, beyond the element that asks for it. */
export function weighOwn(
  graph: ScriptGraph,
  demands: Demand[],
  loaded: Set<string>,
  weigh: Weigh,
): DemandWeight {
  const elements = demands.filter((demand) => !isEditor(demand));
  const notes = elements.map(({ files }) => {
    const before = union(loaded, files);
    return weighNote(graph, graph.demandsOf(without(files, loaded)), before, weigh);
  });
  return heaviest(notes);
}

/**
 * The editor with everything that it can ask for, beyond the first view and the live note that opens it. What that
 * note's own script may ask for, as other notes, is not the editor's doing.
 */
export function weighEditor(
  graph: ScriptGraph,
  demands: Demand[],
  loaded: Set<string>,
  weigh: Weigh,
): DemandWeight {
  const before = demands
    .filter((demand) => !isEditor(demand))
    .reduce((files, demand) => union(files, demand.files), loaded);
  const editors = everyDemand(graph, demands).filter(isEditor);
  return heaviest(
    editors.map(({ root, files }) => {
      const own = without(files, before);
      const all = everyDemand(graph, graph.demandsOf(own), before).reduce(
        (found, next) => union(found, next.files),
        own,
      );
      return { root, bytes: sum(without(all, before), weigh) };
    }),
  );
}

/** All that may be asked for in turn, but not what the scripts `apart` ask for. */
function everyDemand(graph: ScriptGraph, demands: Demand[], apart = new Set<string>()): Demand[] {
  const byRoot = new Map(demands.map((demand) => [demand.root, demand]));
  // A map also walks through what is added on the way.
  for (const { files } of byRoot.values()) {
    for (const next of graph.demandsOf(without(files, apart)))
      if (!byRoot.has(next.root)) byRoot.set(next.root, next);
  }
  return [...byRoot.values()];
}

function union(one: Set<string>, other: Set<string>): Set<string> {
  return new Set([...one, ...other]);
}

function without(files: Set<string>, loaded: Set<string>): Set<string> {
  return new Set([...files].filter((file) => !loaded.has(file)));
}

function sum(files: Set<string>, weigh: Weigh): number {
  return [...files].reduce((bytes, file) => bytes + weigh(file), 0);
}

function heaviest(weights: DemandWeight[]): DemandWeight {
  return weights.reduce((most, weight) => (weight.bytes > most.bytes ? weight : most), {
    bytes: 0,
    root: '',
  });
}
