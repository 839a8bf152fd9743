import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Issue } from './issue.ts';

type Path = readonly PropertyKey[];

/** A YAML or JSON text with its value and the place of everything in it. */
export interface YamlSource {
  /** Path from the project's root. */
  file: string;
  /** What the text says; undefined when it is malformed. */
  value: unknown;
  /** Line and column of the key or item at `path`, or of the nearest thing around it. */
  at(path: Path): { line: number; column: number };
  /** Syntax errors. */
  issues: Issue[];
}

/** Reads a YAML or JSON file. `contentRoot` is the content folder; files are named from its parent. */
export function readYaml(path: string, contentRoot: string): YamlSource {
  const file = relative(join(contentRoot, '..'), path).replaceAll('\\', '/');
  return parseYaml(readFileSync(path, 'utf8'), file);
}

/**
 * Parses YAML (JSON is a part of it). JSON files take the fast parser, and positions are computed when first asked
 * for: a bibliography of 260 kB is read on every check, its positions only when something is wrong.
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const counter = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  const parse = () => {
    document ??= parseDocument(text, { lineCounter: counter, prettyErrors: false });
    return document;
  };
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const at = (path: Path) => place(offsetOf(parse().contents, path));
  if (file.endsWith('.json')) {
    try {
      return { file, value: JSON.parse(text), at, issues: [] };
    } catch {
      // Malformed JSON: the YAML parser below says where.
    }
  }
  const issues = parse().errors.map((error) => ({
    rule: 'yaml-parses',
    file,
    ...place(error.pos[0]),
    problem: `${error.message.replace(/\.?$/, '.')}`,
    mend: 'Correct the syntax; a text with a colon or a # needs quotes.',
  }));
  return { file, value: issues.length > 0 ? undefined : parse().toJS(), at, issues };
}

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
