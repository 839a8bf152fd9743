import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tableHead, writtenRow } from '../../evidence/index.ts';
import type { Library } from '../../library/index.ts';
import { chooseSentence } from './choose-sentence.ts';
import { checkName, toTitle } from './names.ts';
import { meaningOf, modeline, type Skeleton, toWrite } from './skeleton.ts';

const TABLE_FILE = /^t(\d+)-(.*)\.yaml$/;

/** One column of each type, with what the type asks. */
const COLUMNS = `  # text: any text.
  - { key: what, label: What, type: text }
  # choice: one of few values, here of any; with options, of those alone. filter and sort are for the reader.
  - { key: group, label: Group, type: choice, filter: true, sort: true }
  # choice with subjects: each value names people, animals or cells, which stand with a shape, or says "not stated".
  - { key: subjects, label: Studied in, type: choice, subjects: true }
  # number: a bare number, which a claim of the row must say too. A unit of all its numbers stands here as unit: "%".
  - { key: value, label: Value, type: number }
  # unit: the unit of the row, one of those in src/evidence/units.ts.
  - { key: unit, label: Unit, type: unit }
  # verdict: a choice whose every option has a word, a shape and a tone.
  - key: result
    label: Result
    type: verdict
    options:
      shown: { word: shown, shape: full, tone: "yes" }
      partly: { word: in part, shape: half, tone: mixed }
      not-shown: { word: not shown, shape: empty, tone: "no" }
      not-stated: { word: not stated, shape: dash, tone: none }
`;

/** A table with one row, and a column of each type. */
export function newTable(library: Library, name: string, asked: { from?: string }): Skeleton {
  const folder = join(library.contentRoot, 'evidence');
  const files = (existsSync(folder) ? readdirSync(folder) : []).flatMap((file) => {
    const [, number, taken] = TABLE_FILE.exec(file) ?? [];
    return taken === undefined ? [] : [{ number: Number(number), name: taken }];
  });
  checkName(
    'table',
    name,
    files.map((file) => file.name),
  );
  const sentence = chooseSentence(library, asked.from);
  const id = `t${Math.max(0, ...files.map(({ number }) => number)) + 1}`;
  const { title, caption, columns, conflict, rows } = tableHead.shape;
  const text = `${modeline('table')}
# ${meaningOf(title)}
title: ${JSON.stringify(toTitle(name))}
# ${meaningOf(caption)}
caption: ${JSON.stringify(toWrite('What each row is, and what an empty cell means.'))}
# ${meaningOf(columns)}
columns:
${COLUMNS}# ${meaningOf(conflict)}
# conflict: { within: [what, group], on: result, between: [shown, not-shown] }
# ${meaningOf(rows)}
rows:
  - what: ${JSON.stringify(toWrite('What the sentence speaks of'))}
    group: ${JSON.stringify(toWrite('Of which group'))}
    subjects: not stated
    result: not-stated
${rowComments()}    from: [${sentence.id}]
    refs: [${sentence.keys.join(', ')}]
    empty: { value: ${JSON.stringify(toWrite('Why the cell is empty'))}, unit: ${JSON.stringify(toWrite('Why'))} }
`;
  return {
    files: [{ path: `evidence/${id}-${name}.yaml`, text }],
    said: [`The table is ${id}.`, sentence.why.replace('The first claim', 'The first row')],
    next: [
      'Replace each ‹…›, take out the columns that you do not need, and add a row for each finding.',
      `Write <Evidence table="${id}" /> on a line of its own in the chapter that it serves.`,
      'Run npm run tag, then npm run check: it lists every ‹…› that is left.',
    ],
  };
}

function rowComments(): string {
  const { from, claims, refs, caution, empty } = writtenRow.shape;
  return Object.entries({ from, refs, claims, caution, empty })
    .map(([key, field]) => `    # ${key}: ${meaningOf(field)}\n`)
    .join('');
}
