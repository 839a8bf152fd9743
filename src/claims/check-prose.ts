import type { Node, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { type Issue, placeAt } from '../issues/index.ts';
import { findAttributeFaults } from './check-attributes.ts';
import { isJsx } from './parse-mdx.ts';

/** What is wrong at an offset of the chapter's text. */
export interface ProseFault {
  at: number;
  problem: string;
  mend: string;
}

/** What MDX would change without a word: each place with the way to write what was meant. */
export function findSilentChanges(tree: Root, source: string, file: string): Issue[] {
  const faults: ProseFault[] = [];
  visitParents(tree, (node) => {
    if (isJsx(node)) faults.push(...findAttributeFaults(node));
    else faults.push(...findFaults(node, source));
  });
  return oneEachLine(faults, source).map(({ at, problem, mend }) => ({
    rule: 'text-is-meant',
    file,
    ...placeAt(source, at),
    problem,
    mend,
  }));
}

const offsetOf = (node: Node): number => node.position?.start.offset ?? 0;
const textOf = (node: Node, source: string): string =>
  source.slice(offsetOf(node), node.position?.end.offset ?? 0);

function findFaults(node: Node, source: string): ProseFault[] {
  const at = offsetOf(node);
  const shown = textOf(node, source);
  switch (node.type) {
    case 'text':
      return [...findBackslash(node as Text, source), ...findFootnote(node as Text, source)];
    case 'inlineMath':
      return findMoney(node, source);
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return isComment(node, shown)
        ? []
        : [fault(at, `${shown} is code to MDX, and its braces would vanish.`, BRACE)];
    case 'mdxjsEsm':
      return [
        fault(at, 'MDX takes this paragraph for code.', 'Begin it with another word than import or export.'),
      ];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [fault(at, `${shown.split('\n')[0]} is a footnote.`, NOTE)];
    case 'html':
      return [fault(at, 'HTML is not shown.', 'Write it in Markdown, or with one of the components.')];
    default:
      return [];
  }
}

const fault = (at: number, problem: string, mend: string): ProseFault => ({ at, problem, mend });
const BRACE = 'Write \\{ and \\} for plain braces; a formula goes between $ and $.';
const NOTE = 'Say it in the text or in an <EditorNote>; write \\[ for a plain bracket.';

/** A comment that stands as a block of its own changes nothing that is read. */
const isComment = ({ type }: Node, shown: string): boolean =>
  type === 'mdxFlowExpression' && /^\{\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*\}$/.test(shown);

/** A footnote without its text would stand there as it is written. */
function findFootnote(node: Text, source: string): ProseFault[] {
  const found = /(?<!\\)\[\^[^\]\s]+\]/.exec(textOf(node, source));
  return found ? [fault(offsetOf(node) + found.index, `${found[0]} is a footnote.`, NOTE)] : [];
}

/** A TeX command outside a formula would stand there as it is written. */
function findBackslash(node: Text, source: string): ProseFault[] {
  const found = /(?<!\\)(?:\\\\)*(\\[A-Za-z]+)/.exec(textOf(node, source));
  const [whole = '', command = ''] = found ?? [];
  if (!found) return [];
  const mend = 'Put the formula between $ and $, or write \\\\ for a plain backslash.';
  return [
    fault(
      offsetOf(node) + found.index + whole.length - command.length,
      `${command} stands outside a formula.`,
      mend,
    ),
  ];
}

/**
 * Two dollars make all between them a formula. One that begins or ends with a space, or stands before a digit, was
 * meant as money.
 */
function findMoney(node: Node, source: string): ProseFault[] {
  const inner = /^\$+([\s\S]*?)\$+$/.exec(textOf(node, source))?.[1] ?? '';
  const after = source[node.position?.end.offset ?? 0] ?? '';
  if (inner.trim() === inner && inner !== '' && !/\d/.test(after)) return [];
  const shown = inner.length > 24 ? `${inner.slice(0, 24)}…` : inner;
  return [
    fault(offsetOf(node), `The dollars make a formula of “${shown}”.`, 'Write \\$ for a plain dollar.'),
  ];
}

/** One slip may be met several times on its way through a line: the first place is told. */
function oneEachLine(faults: ProseFault[], source: string): ProseFault[] {
  const lines = new Set<string>();
  return faults
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at, mend }) => {
      const tex = mend === BRACE || mend.startsWith('Put the formula');
      const key = `${placeAt(source, at).line} ${tex ? 'tex' : mend}`;
      if (lines.has(key)) return false;
      lines.add(key);
      return true;
    });
}
