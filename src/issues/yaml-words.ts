import type { YAMLError } from 'yaml';

type Said = [problem: string, mend: string];

const QUOTES = 'Put the whole text in "double quotes", a " within it as \\".';

/** What the parser calls each slip, in our own words; by its code, and where that says little by its message. */
const WORDS: Record<string, Said | ((message: string) => Said | undefined)> = {
  TAB_AS_INDENT: ['A tab stands at the head of the line.', 'Write blanks: two for each level.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second “key: value” stands where the text of one is.',
    `${QUOTES} Or give the second key a line of its own, at the same column as the others.`,
  ],
  BLOCK_IN_FLOW: [
    'A second colon stands in one entry of { }.',
    `Write a comma before the next key. ${QUOTES}`,
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line has no “key: value”.',
    'Write a colon and a blank after the key, or move the text to the line it belongs to.',
  ],
  BAD_SCALAR_START: (message) => [
    `A text begins with ${/(\S+)$/.exec(message)?.[1]}, which means something in YAML.`,
    QUOTES,
  ],
  BAD_DQ_ESCAPE: [
    'A \\ stands in "double quotes" before a letter that it can’t stand before.',
    "Write \\\\ for a plain \\, or put the text in 'single quotes'.",
  ],
  MULTIPLE_DOCS: ['A line --- ends the data, and more of them follow.', 'Take the line out.'],
  MISSING_CHAR: (message) =>
    message.includes('quote')
      ? [
          `A text begins with ${message.at(message.indexOf('closing ') + 8)} and does not end with it.`,
          QUOTES,
        ]
      : [
          'This line has no “key: value”.',
          'Write a colon and a blank after the key, or move the text to the line it belongs to.',
        ],
  BAD_INDENT: (message) =>
    message.includes('end with a')
      ? [
          `A ${message.at(-1)} is missing before this.`,
          `Write ${message.at(-1)} where the list or the entry ends.`,
        ]
      : [
          'The line does not begin at the column of its neighbours.',
          'Begin the keys of one entry, and the dashes of one list, at the same column.',
        ],
  UNEXPECTED_TOKEN: sayToken,
};

function sayToken(message: string): Said | undefined {
  if (message.includes('node end') || message.includes('scalar token'))
    return ['A text or list ends before this.', QUOTES];
  const bracket = /flow-(?:seq|map)-end.*"(.)"/.exec(message)?.[1];
  if (bracket) return [`There is one ${bracket} too many.`, `Take it out. ${QUOTES}`];
  if (message.includes('block-seq-ind'))
    return ['A list begins in the line of its key.', 'Put “- ” on the next line, or write [a, b].'];
  if (message.includes('Block scalar') || message.includes('Not a YAML token'))
    return ['A text begins with | or >, which means something in YAML.', QUOTES];
  return undefined;
}

/** What is malformed, and the mend. */
export function sayYamlError({ code, message }: YAMLError): { problem: string; mend: string } {
  const words = WORDS[code];
  const [problem, mend] = (typeof words === 'function' ? words(message) : words) ?? [
    message.replace(/\.?$/, '.'),
    'Correct the syntax; a text with a colon or a # needs quotes.',
  ];
  return { problem, mend };
}
