import { type Document, isAlias, isMap, isScalar, visit, type YAMLMap } from 'yaml';

/** Something that YAML allows and we don't, at its offset. */
export interface YamlFault {
  at: number;
  problem: string;
  mend: string;
}

/** What a well-formed document says that would pass in silence: keys twice, aliases, numbers without end. */
export function findYamlFaults(document: Document, place: (offset: number) => string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (_, node) => {
    if (isMap(node)) faults.push(...findTwins(node, place));
    else if (isAlias(node))
      faults.push({
        at: node.range?.[0] ?? 0,
        problem: `“*${node.source}” is a YAML alias, which stands for another part of the file.`,
        mend: 'Write out what it stands for, or put the text in quotes.',
      });
    else if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value))
      faults.push({
        at: node.range?.[0] ?? 0,
        problem: `“${node.source ?? node.value}” is ${Number.isNaN(node.value) ? 'no number' : 'Infinity, a number without end'}.`,
        mend: 'Write a number, or put a text in quotes.',
      });
  });
  return faults;
}

function findTwins(map: YAMLMap, place: (offset: number) => string): YamlFault[] {
  const seen = new Map<string, { name: string; at: number }>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const at = key.range?.[0] ?? 0;
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), twin ?? { name, at });
    return twin ? [{ at, ...tellTwins(name, twin.name, place(twin.at)) }] : [];
  });
}

/** How two keys of one object are told that are the same, or the same but for case. */
export function tellTwins(key: string, twin: string, first: string): Omit<YamlFault, 'at'> {
  return {
    problem:
      key === twin
        ? `The key “${key}” stands twice: first at ${first}.`
        : `The key “${key}” differs from “${twin}” at ${first} in case alone.`,
    mend: 'Keep one of the two.',
  };
}
