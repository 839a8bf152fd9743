import { type Issue, placeAt, suggest } from '../issues/index.ts';
import { COMPONENTS, closeTag } from './components.ts';
import { findTagFault } from './tag-fault.ts';

/** What the parser throws. */
export interface SyntaxFault {
  reason: string;
  line: number | undefined;
  column: number | undefined;
}

interface Told {
  line: number;
  column: number;
  problem: string;
  mend: string;
}

/** The parser notices an open tag where its paragraph ends; the cause is where it was opened, which it says as well. */
const OPENED = /`<([\w.]*)>` \((\d+):(\d+)-/;
const CLOSING = /closing tag `<\/([\w.]*)>`/;

/** What the parser stumbled over, in our own words: the slip that an author makes, at its place, with its mend. */
export function tellMdxFault(fault: SyntaxFault, source: string, file: string): Issue {
  const at = { line: fault.line ?? 1, column: fault.column ?? 1 };
  const told =
    tellComment(fault, at, source) ??
    tellOpen(fault.reason) ??
    tellWithin(fault.reason, at, source) ??
    tellPlain(fault.reason, at, source);
  return { rule: 'chapter-parses', file, ...told };
}

function tellComment(
  { reason }: SyntaxFault,
  at: { line: number; column: number },
  source: string,
): Told | undefined {
  const [, , line = at.line, column = at.column] = OPENED.exec(reason) ?? [];
  const text = source.split('\n')[Number(line) - 1] ?? '';
  const comment = text.indexOf('<!--');
  if (comment < 0 || Math.abs(comment - Number(column)) > 3) return undefined;
  return {
    line: Number(line),
    column: comment + 1,
    problem: 'MDX knows no comment <!-- … -->.',
    mend: 'Take it out, or write {/* … */} on a line of its own.',
  };
}

/** A tag that is not closed, or closed as another. */
function tellOpen(reason: string): Told | undefined {
  const [, name, line, column] = OPENED.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const at = { line: Number(line), column: Number(column) };
  if (!COMPONENTS[name])
    return {
      ...at,
      problem: `<${name}> is not closed, and there is no such component.`,
      mend: suggest(name, Object.keys(COMPONENTS), closeTag(name)),
    };
  const closed = CLOSING.exec(reason)?.[1];
  if (closed !== undefined && closed !== name)
    return { ...at, problem: `<${name}> is open where </${closed}> stands.`, mend: closeTag(name) };
  if (reason.includes('before the end of'))
    return { ...at, problem: `<${name}> is not closed in its paragraph.`, mend: closeTag(name) };
  return { ...at, problem: `<${name}> is not closed.`, mend: closeTag(name) };
}

/** A slip within a tag: the parser stumbles where the tag's rest makes no sense, which may be far behind. */
function tellWithin(reason: string, at: { line: number; column: number }, source: string): Told | undefined {
  if (
    !/in (attribute|name|tag|closing)|before (attribute|name)|attribute value|acorn|after (attribute|self)/.test(
      reason,
    )
  )
    return undefined;
  const found = findTagFault(source, offsetAt(source, at));
  return found && { ...placeAt(source, found.at), problem: found.problem, mend: found.mend };
}

/** What stands in prose and means something to MDX. */
function tellPlain(reason: string, at: { line: number; column: number }, source: string): Told {
  const closing = CLOSING.exec(reason)?.[1];
  if (closing !== undefined)
    return {
      ...at,
      problem: `</${closing}> closes nothing that is open in its paragraph.`,
      mend: `Put it on a line of its own, with a blank line before it, or take it out.`,
    };
  if (reason.includes('closing slash')) {
    const name = /^<?\/?([\w.]*)/.exec(source.slice(offsetAt(source, at)))?.[1] ?? '';
    return {
      line: at.line,
      column: Math.max(1, at.column - 1),
      problem: `</${name}> closes nothing: no <${name}> is open here.`,
      mend: 'Take it out, or write the tag that it closes before it.',
    };
  }
  if (/expression|acorn/.test(reason)) return tellBrace(reason, at, source);
  if (reason.includes('before name') || reason.includes('in name'))
    return { ...at, problem: 'A < begins a tag, and none follows.', mend: 'Write \\< for a plain <.' };
  return {
    ...at,
    problem: `The chapter is not valid MDX: ${reason.replace(/\.?$/, '.')}`,
    mend: 'Close what is open, or write \\< and \\{ for a plain < or {.',
  };
}

function tellBrace(reason: string, at: { line: number; column: number }, source: string): Told {
  if (reason.includes('import/exports'))
    return {
      ...at,
      problem: 'MDX takes this paragraph for code.',
      mend: 'Begin it with another word than import or export.',
    };
  const before = hideMath(source).slice(0, reason.includes('end of file') ? undefined : offsetAt(source, at));
  const brace = openBrace(before) ?? before.lastIndexOf('{');
  const place = brace >= 0 ? placeAt(source, brace) : at;
  return {
    ...place,
    problem: 'A { begins code, and none is allowed in a chapter.',
    mend: 'Write \\{ and \\} for plain braces.',
  };
}

/** The first brace that is never closed. */
function openBrace(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/(?<!\\)[{}]/g))
    if (brace === '{') open.push(index);
    else open.pop();
  return open[0];
}

/** The text with its formulas blanked out, of the same length: their braces mean something else. */
const hideMath = (text: string): string =>
  text.replace(/(?<!\\)(\${1,2})(?!\$)[^$]*?(?<!\\)\1/g, (formula) => formula.replace(/[^\n]/g, ' '));

function offsetAt(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
