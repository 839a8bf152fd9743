import type { YamlFault } from './yaml-faults.ts';

const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/u;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/;
const TOKEN = new RegExp(`${TEXT.source}|${PLAIN.source}|[{}[\\],:]`, 'uy');

/** What may come next: `after` is what follows a value, `first` what follows an opening bracket. */
type State = 'value' | 'first' | 'name' | 'colon' | 'after';

/** How far a text is JSON. */
interface Halt {
  state: State;
  /** Brackets that are open, by their offsets. */
  open: number[];
  /** The offset at which something stands that may not stand there; of the text's end where it is cut short. */
  at: number;
  /** The last token before. */
  before: { at: number; end: number };
}

/** Why a text that JSON.parse refuses is no JSON, at the place of the slip; our words, since its own give no mend. */
export function findJsonFault(text: string): YamlFault {
  if (text.trim() === '')
    return { at: 0, problem: 'The file is empty.', mend: 'Restore it, or write [] for an empty list.' };
  const halt = readTokens(text);
  const fault = halt.at < text.length ? sayFound(text, halt) : undefined;
  return fault ?? sayEnd(text, halt);
}

function readTokens(text: string): Halt {
  const open: number[] = [];
  let state: State = 'value';
  let before = { at: 0, end: 0 };
  for (let at = skipBlanks(text, 0); ; at = skipBlanks(text, before.end)) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: State | '' | undefined = token && step(token, state, text[open.at(-1) ?? -1]);
    if (!token || !next) return { state, open, at, before };
    if (token === '{' || token === '[') open.push(at);
    if (token === '}' || token === ']') open.pop();
    state = next;
    before = { at, end: at + token.length };
  }
}

function skipBlanks(text: string, from: number): number {
  const rest = /[^ \t\r\n]/g;
  rest.lastIndex = from;
  return rest.exec(text)?.index ?? text.length;
}

/** What may follow a token; nothing where the token itself may not stand. `within` is the bracket it stands in. */
function step(token: string, state: State, within: string | undefined): State | undefined {
  const isClose = token === (within === '{' ? '}' : ']') && within !== undefined;
  if (isClose) return state === 'after' || state === 'first' ? 'after' : undefined;
  if (state === 'colon') return token === ':' ? 'value' : undefined;
  if (state === 'after') return token === ',' && within ? (within === '{' ? 'name' : 'value') : undefined;
  if (state === 'name' || (state === 'first' && within === '{'))
    return token.startsWith('"') ? 'colon' : undefined;
  if (token === '{' || token === '[') return 'first';
  return /^[}\],:]/.test(token) ? undefined : 'after';
}

/** What is told where something stands that may not. */
function sayFound(text: string, { state, open, at, before }: Halt): YamlFault | undefined {
  const found = text[at] ?? '';
  const within = text[open.at(-1) ?? -1];
  if (found === '"' && !new RegExp(TEXT, 'uy').test(text.slice(at))) return sayText(text, at);
  if (/[}\]]/.test(found) && /[,:]/.test(text[before.at] ?? ''))
    return {
      at: before.at,
      problem: `Nothing follows the ${text[before.at]} before “${found}”.`,
      mend: 'Take it out, or write what is to follow.',
    };
  if (/[}\]]/.test(found)) return sayBracket(found, at, within);
  if (state === 'after' && !within)
    return {
      at,
      problem: 'The list ended before this.',
      mend: 'A bracket before it is one too many, or what follows is: take it out.',
    };
  if (state === 'after' && found === ':')
    return {
      at: before.at,
      problem: 'A name stands in a list.',
      mend: 'Open an object before it with {, or close the list with ].',
    };
  if (/["{[\d-]/.test(found) && state === 'after')
    return {
      at: before.end,
      problem: 'A comma is missing here.',
      mend: 'Write a comma between this and what follows.',
    };
  if (state === 'colon')
    return { at: before.end, problem: 'A colon is missing after the name.', mend: 'Write "name": value.' };
  if (/[,:]/.test(found))
    return {
      at,
      problem: `There is one “${found}” too many.`,
      mend: 'Take it out, or write what is to stand before it.',
    };
  const what = /^(true|false|null)\b/.test(text.slice(at))
    ? undefined
    : /^[^\s,:}\]]+/.exec(text.slice(at))?.[0];
  if (what === undefined)
    return {
      at: before.end,
      problem: 'A comma is missing here.',
      mend: 'Write a comma between this and what follows.',
    };
  return {
    at,
    problem: `“${what.slice(0, 20)}” stands outside of quotes.`,
    mend: 'Put names and texts in "double quotes"; a quote before it may be missing or too many.',
  };
}

function sayText(text: string, at: number): YamlFault {
  const closed = /^"(?:[^"\\\n]|\\.)*"/.test(text.slice(at));
  return closed
    ? {
        at,
        problem: 'In this text stands a \\ that means nothing in JSON.',
        mend: 'Write \\\\ for a plain \\.',
      }
    : {
        at,
        problem: 'The text that begins here does not end in its line.',
        mend: 'Put a " at its end; a " within a text is \\", a new line \\n.',
      };
}

function sayBracket(found: string, at: number, within: string | undefined): YamlFault {
  const due = within === '{' ? '}' : ']';
  return within
    ? {
        at,
        problem: `“${found}” stands where “${due}” is due.`,
        mend: `Write ${due} before it, or take it out.`,
      }
    : { at, problem: `There is one “${found}” too many.`, mend: 'Take it out.' };
}

/** What is told of a text that breaks off. */
function sayEnd(text: string, { open, before }: Halt): YamlFault {
  const bracket = text[open.at(-1) ?? -1];
  const line = text.slice(0, open.at(-1) ?? 0).split('\n').length;
  return {
    at: before.end,
    problem: `The file ends before “${bracket}” of line ${line} is closed.`,
    mend: `Restore what is lost, or close it with ${bracket === '{' ? '}' : ']'}.`,
  };
}
