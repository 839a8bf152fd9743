import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { readContentText } from './content-text.ts';
import type { Issue } from './issue.ts';
import { findJsonFault } from './json-fault.ts';
import { findKeyTwins } from './json-keys.ts';
import { findYamlFaults, tellTwins } from './yaml-faults.ts';
import { sayYamlError } from './yaml-words.ts';

type Path = readonly PropertyKey[];

/** A YAML or JSON text with its value and the place of everything in it. */
export interface YamlSource {
  /** Path from the project's root. */
  file: string;
  /** What the text says; undefined when it is malformed. */
  value: unknown;
  /** Line and column of the key or item at `path`, or of the nearest thing around it. */
  at(path: Path): { line: number; column: number };
  /** Why it can't be read, or what would be lost in reading it. */
  issues: Issue[];
}

/** Reads a YAML or JSON file. `contentRoot` is the content folder; files are named from its parent. */
export function readYaml(path: string, contentRoot: string): YamlSource {
  const { file, text, issues } = readContentText(path, contentRoot);
  // A text that came damaged would be told again by whatever it breaks.
  if (issues.length > 0) return { file, value: undefined, at: () => ({ line: 1, column: 1 }), issues };
  return parseYaml(text, file);
}

/**
 * Parses YAML (JSON is a part of it). JSON files take the fast parser, and positions are computed when first asked
 * for: a bibliography of 260 kB is read on every check, its positions only when something is wrong.
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  const parse = () => {
    document ??= parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
    return document;
  };
  const place = (offset: number) => {
    parse();
    // An empty text has no first line of its own.
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const name = (offset: number) => `${file}:${place(offset).line}:${place(offset).column}`;
  const tell = ({ at: offset, ...told }: { at: number; problem: string; mend: string }): Issue => ({
    rule: ruleOf(file),
    file,
    ...place(offset),
    ...told,
  });
  const at = (path: Path) => place(offsetOf(parse().contents, path));
  const give = (value: () => unknown, issues: Issue[]): YamlSource => ({
    file,
    value: issues.length > 0 ? undefined : value(),
    at,
    issues,
  });
  if (file.endsWith('.json')) {
    const read = readJson(text);
    if (!read) return give(() => undefined, [tell(findJsonFault(text))]);
    const twins = findKeyTwins(text);
    return give(
      () => read.value,
      twins.map(({ at: offset, key, twin, first }) =>
        tell({ at: offset, ...tellTwins(key, twin, name(first)) }),
      ),
    );
  }
  const errors = parse().errors.map((error) => ({ at: error.pos[0], ...sayYamlError(error) }));
  // One slip often breaks all that follows: only the first place is the cause.
  const faults = errors.length > 0 ? errors.slice(0, 1) : findYamlFaults(parse(), name);
  return give(() => parse().toJS(), faults.map(tell));
}

/** The value of JSON; undefined where the text has none. */
function readJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const ruleOf = (file: string): string => (file.endsWith('.json') ? 'json-parses' : 'yaml-parses');

function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** The items of a file that is a list; one that is none is an issue. */
export function listOf(source: YamlSource): { rows: unknown[]; issues: Issue[] } {
  if (source.issues.length > 0) return { rows: [], issues: source.issues };
  if (Array.isArray(source.value)) return { rows: source.value, issues: [] };
  const what = source.value === null ? 'The file is empty.' : 'The file holds no list.';
  const mend = 'Write a list of entries, or [] for an empty one.';
  return {
    rows: [],
    issues: [{ rule: ruleOf(source.file), file: source.file, ...source.at([]), problem: what, mend }],
  };
}
