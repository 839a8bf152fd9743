/** What is wrong within a tag, at an offset of the chapter's text. */
export interface TagFault {
  at: number;
  problem: string;
  mend: string;
}

const OPENING = /(?<!\\)<([A-Z]\w*)/g;
const NAME = /\s*([A-Za-z][\w:-]*)(\s*=\s*)?/y;

/** The first tag up to `end` whose attributes can't be read as they are meant: a quote, a brace or a > is lost. */
export function findTagFault(text: string, end: number): TagFault | undefined {
  for (const { 0: opening, 1: name = '', index } of text.matchAll(OPENING)) {
    if (index > end) return undefined;
    const fault = readTag(text, name, index, index + opening.length);
    if (fault) return fault;
  }
  return undefined;
}

function readTag(text: string, name: string, start: number, from: number): TagFault | undefined {
  let at = from;
  for (;;) {
    if (/^\s*\/?>/.test(text.slice(at, at + 200))) return undefined;
    NAME.lastIndex = at;
    const attribute = NAME.exec(text);
    if (!attribute) return sayNoAttribute(text, name, start, at);
    const [, key = '', equals] = attribute;
    const valueAt = at + attribute[0].length;
    const value = equals
      ? readValue(text, key, valueAt, attribute.index + attribute[0].indexOf(key))
      : valueAt;
    if (typeof value !== 'number') return value;
    at = value;
  }
}

/** The offset after an attribute's value, or what is wrong with it. `keyAt` is where its name stands. */
function readValue(text: string, key: string, from: number, keyAt: number): number | TagFault {
  const first = text[from] ?? '';
  if (first === '{') return readBraces(text, key, from, keyAt);
  if (first !== '"' && first !== "'")
    return { at: keyAt, problem: `The value of ${key} begins without a quote.`, mend: writeQuoted(key) };
  const end = text.indexOf(first, from + 1);
  const value = end < 0 ? undefined : text.slice(from + 1, end);
  // A quote that is lost has the value run on to the next: into another attribute, or beyond the tag.
  if (value === undefined || /=\s*$|<\/|<[A-Z]|\/>|\n\s*\n/.test(value))
    return { at: keyAt, problem: `The value of ${key} has no ${first} at its end.`, mend: writeQuoted(key) };
  return end + 1;
}

const writeQuoted = (key: string): string => `Write ${key}="…", with a quote on either side.`;

function readBraces(text: string, key: string, from: number, keyAt: number): number | TagFault {
  let open = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') open++;
    if (text[at] === '}') open--;
    if (open === 0)
      return isObject(text, from, at) ? at + 1 : sayBraces(text.slice(from, at + 1), key, keyAt);
    // Beyond the tag: a brace is lost.
    if (text.startsWith('/>', at) || text.startsWith('\n\n', at))
      return sayBraces(text.slice(from, at), key, keyAt);
  }
  return sayBraces(text.slice(from), key, keyAt);
}

const isObject = (text: string, from: number, end: number): boolean =>
  /^\{\s*\{[\s\S]*\}\s*\}$/.test(text.slice(from, end + 1));

function sayBraces(value: string, key: string, at: number): TagFault {
  // What stood after the braces is another attribute.
  const inner = /^[{\s]*([^{}]*)/.exec(value)?.[1]?.trim() || 'name: 1';
  return {
    at,
    problem: `The value of ${key} does not stand in two braces on either side.`,
    mend: `Write ${key}={{ ${inner} }}.`,
  };
}

function sayNoAttribute(text: string, name: string, start: number, at: number): TagFault {
  const next = text.slice(at).search(/\S/);
  const found = next < 0 ? '' : (text[at + next] ?? '');
  if (/["']/.test(found))
    return {
      at: at + next,
      problem: `A quote too many stands in <${name}>.`,
      mend: 'Take it out, or put one on either side of a value.',
    };
  return { at: start, problem: `The tag <${name} has no > at its end.`, mend: `Write <${name} …>.` };
}
