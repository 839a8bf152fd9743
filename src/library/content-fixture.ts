import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestSaid, formatLines, mintTag, readChapters, type Said, saidBy } from '../claims/index.ts';
import { entry, facts, review, reviewEntry } from './fixture-parts.ts';

const SECTION = mintTag(0);
const FIRST = mintTag(1);
const SECOND = mintTag(2);
const TABLE = mintTag(3);
const NOTE = mintTag(4);
const REST = mintTag(5);
const FIGURE = mintTag(6);
const DOUBT = mintTag(7);
/** The tags of the fixture, by what they stand for. */
export const TAGS = {
  section: SECTION,
  first: FIRST,
  second: SECOND,
  table: TABLE,
  note: NOTE,
  rest: REST,
  figure: FIGURE,
  doubt: DOUBT,
};

const WORDS = { first: 'Pumps move drugs', second: 'This is contested', rest: 'More is said' };
/** The sentences that the third claim carries. */
const later = (n: number) => `chiosa.later.${String(n).padStart(2, '0')}`;
export const REST_FROM = [...Array.from({ length: 12 }, (_, n) => later(n + 1)), 'zhang.abstract.01'].join(
  ' ',
);
const sha = 'a'.repeat(64);
const line = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const date = '2026-01-01';

const cited = (text: string, key: string) => ({ at: text.length, keys: [key] });
const wording = (tag: string, said: Said) => ({ tag, revision: 1, date, sha256: digestSaid(said), ...said });

const CHAPTER = `---
title: Pumps
standfirst: What pumps do.
part: Part one
objectives: [{ aim: Say what a pump does, met: ["${SECTION}"] }, { aim: Doubt it, met: [The pump] }]
covers: [chiosa.pumps]
summary: [Pumps pump, Not all do]
next: []
---

## The pump [#${SECTION}]

<Claim tag="${FIRST}" from="chiosa.pumps.01" kind="mechanism">${WORDS.first} [@owen2001]</Claim>. A <Term id="pump">pump</Term> is a protein.
<Claim tag="${SECOND}" from="chiosa.pumps.02" kind="opinion">${WORDS.second}</Claim>.

<EditorNote tag="${DOUBT}" title="A doubt" about="chiosa.pumps.02">

Ours.

</EditorNote>

<Evidence table="t1" />

<Note slug="double" />

<Figure slug="pumps" />

<Claim tag="${REST}" from="${REST_FROM}" kind="finding">${WORDS.rest} [@tishler1995]</Claim>.
`;

const NOTE_MODULE = `export const tag = '${NOTE}';
export const title = 'Double';
export const question = 'How much is twice as much?';
export const formula = ['2x'];
export const inputs = {
  x: { label: 'x', symbol: 'x', unit: '', min: 0, max: 9, step: 1, default: 2, origin: { illustrative: 'any' } },
};
export const outputs = { twice: { label: 'Twice', unit: '', format: { fixed: 0 }, main: true } };
export const compute = ({ x }) => ({ twice: 2 * x });
export const say = (_, { twice }) => 'It is ' + twice + '.';
export const limits = ['None.'];
export const sources = ['owen2001'];
export const calculators = { compute };
`;

const NOTE_TEST = `import * as note from './double.ts';
import { describeContract, describeReference } from './lib/note-test.ts';
import reference from './reference/double.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./double.ts', import.meta.url));
`;

const FIGURE_MODULE = `export const tag = '${FIGURE}';
export const title = 'Pumped drugs';
export const tables = ['t1'];
export const notes = ['double'];
export const columns = [{ key: 'drug', label: 'Drug' }];
export const data = (tableOf) => tableOf('t1').rows.map(({ cells }) => ({ drug: cells.drug }));
export const caption = (drugs) => drugs.length + ' drug.';
export const describe = (drugs) => drugs.map(({ drug }) => drug).join(', ');
export const draw = (drugs, { width }) => '<svg viewBox="0 0 ' + width + ' 20"><text y="15">' + drugs[0].drug + '</text></svg>';
`;

const FILES: Record<string, string> = {
  'chapters/01-pumps.mdx': CHAPTER,
  'references/chiosa.json': JSON.stringify(
    [entry('owen2001', { chiosa: [1] }, FIRST), entry('tishler1995', { chiosa: [2] }, REST)],
    null,
    1,
  ),
  'references/reviews.json': JSON.stringify([reviewEntry('chiosa'), reviewEntry('zhang')], null, 1),
  'sources/chiosa.json': review('chiosa', 'Chiosa', 1, [
    {
      id: 'pumps',
      heading: 'Pumps',
      sentences: [
        { id: 'chiosa.pumps.01', cites: [1], sha256: sha },
        { id: 'chiosa.pumps.02', cites: [], sha256: sha },
      ],
    },
    {
      id: 'later',
      heading: 'Later',
      sentences: Array.from({ length: 12 }, (_, n) => ({
        id: later(n + 1),
        cites: n === 0 ? [2] : [],
        sha256: sha,
      })),
    },
  ]),
  'sources/zhang.json': review('zhang', 'Zhang', 2, [
    { id: 'abstract', heading: 'Abstract', sentences: [{ id: 'zhang.abstract.01', cites: [], sha256: sha }] },
  ]),
  'sources/chiosa.facts.yaml': facts({
    'chiosa.pumps.01': {},
    'chiosa.pumps.02': {},
    ...Object.fromEntries(Array.from({ length: 12 }, (_, n) => [later(n + 1), {}])),
  }),
  'sources/zhang.facts.yaml': facts({ 'zhang.abstract.01': {} }),
  'sources/excused.yaml': '[]\n',
  'glossary.yaml':
    '- { id: pump, term: pump, expansion: "", definition: "A protein that moves things.", also: [] }\n',
  'evidence/t1-drugs.yaml': `tag: '${TABLE}'
title: Drugs
caption: Which drugs.
columns:
  - { key: drug, label: Drug, type: text }
rows:
  - { drug: carbamazepine, from: [chiosa.pumps.01], refs: [owen2001] }
`,
  'notes/double.ts': NOTE_MODULE,
  'figures/pumps.ts': FIGURE_MODULE,
  'notes/double.test.ts': NOTE_TEST,
  'notes/reference/double.json': JSON.stringify(
    [
      {
        id: 'd1',
        calculator: 'compute',
        inputs: { x: 3 },
        expected: { twice: 6 },
        tool: 'By hand',
        note: 'Any number.',
      },
    ],
    null,
    1,
  ),
  'notes/lib/contract.ts': 'export {};\n',
  'ledger/tags.jsonl': formatLines('given', [
    { tag: SECTION, kind: 'section', date },
    ...[FIRST, SECOND, REST].map((tag) => ({ tag, kind: 'claim' as const, date })),
    { tag: TABLE, kind: 'table', date },
    { tag: NOTE, kind: 'note', date },
    { tag: FIGURE, kind: 'figure', date },
    { tag: DOUBT, kind: 'editor-note', date },
  ]),
  'ledger/chapters.jsonl': line({ slug: 'pumps', date }),
  'moved.yaml': 'pump: pumps\n',
  'ledger/wordings.jsonl': formatLines('wordings', [
    wording(FIRST, {
      text: WORDS.first,
      cites: [cited(WORDS.first, 'owen2001')],
      from: ['chiosa.pumps.01'],
      kind: 'mechanism',
    }),
    wording(SECOND, { text: WORDS.second, cites: [], from: ['chiosa.pumps.02'], kind: 'opinion' }),
    wording(REST, {
      text: WORDS.rest,
      cites: [cited(WORDS.rest, 'tishler1995')],
      from: REST_FROM.split(' '),
      kind: 'finding',
    }),
  ]),
};

/** A small content folder that keeps every rule, in a directory of its own; tests change it and check again. */
export class ContentFixture {
  readonly contentRoot: string;

  constructor() {
    this.contentRoot = join(mkdtempSync(join(tmpdir(), 'refractory-')), 'content');
    for (const [name, text] of Object.entries(FILES)) this.write(name, text);
  }

  write(name: string, text: string): this {
    const path = join(this.contentRoot, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return this;
  }

  rename(from: string, to: string): this {
    renameSync(join(this.contentRoot, from), join(this.contentRoot, to));
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.contentRoot, name), 'utf8');
  }

  /** Writes down what the claims say now, as first wordings. */
  record(): this {
    const claims = readChapters(this.contentRoot).chapters.flatMap((chapter) => chapter.claims);
    const wordings = claims.map((claim) => wording(claim.tag, saidBy(claim)));
    return this.write('ledger/wordings.jsonl', formatLines('wordings', wordings));
  }

  /** Replaces the first `from` in a file. Throws where it is not there, or the test would test nothing. */
  change(name: string, from: string, to: string): this {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} has no “${from}”.`);
    return this.write(name, text.replace(from, to));
  }
}

/** The chapter's file, which most tests change. */
export const CHAPTER_FILE = 'chapters/01-pumps.mdx';
