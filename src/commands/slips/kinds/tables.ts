import type { SlipKind } from '../slip.ts';
import {
  changeFound,
  type Edit,
  filesOf,
  findAll,
  type ListEdits,
  makeKind,
  one,
  swapNeighbours,
  takeFromOther,
} from './make-kind.ts';
import { FIGURES, HEDGES, NAMES, NEGATIONS, QUANTIFIERS, REVERSED } from './prose.ts';
import { CAUTIONS, CELLS, swapIn } from './zones.ts';

const TABLES = /^evidence\//;
const ROW = /^ {2}- \{\n[\s\S]*?^ {4}\}\n/gm;
const table = (name: string, list: ListEdits): SlipKind => makeKind('tables', `table: ${name}`, list);

/** A row has another verdict of its column. */
const otherVerdict: ListEdits = (texts) =>
  filesOf(texts, TABLES).flatMap(([path, text]) =>
    findAll(path, text, /- key: (\w+)\n(?:(?!- )[\s\S])*?options:\n((?: {6}[\w-]+: \{.*\n)+)/g).flatMap(
      ({ match }) => {
        const [, key = '', listed = ''] = match;
        const options = [...listed.matchAll(/^ {6}([\w-]+):/gm)].map(([, option = '']) => option);
        return findAll(path, text, new RegExp(`^ {6}${key}: "?([\\w-]+)`, 'gm')).map((cell) =>
          one(path, cell.start, cell.end, (random) =>
            random.pick(options.filter((option) => option !== cell.text)),
          ),
        );
      },
    ),
  );

/** The same column of two neighbouring rows, where it differs. */
const swapCells: ListEdits = (texts) =>
  filesOf(texts, TABLES).flatMap(([path, text]) => {
    const keys = new Set(
      [...text.matchAll(/^ {6}(?!from|refs|claims|empty|caution)(\w+): /gm)].map(([, key]) => key),
    );
    return [...keys].flatMap((key) =>
      swapNeighbours(TABLES, new RegExp(`^ {6}${key}: ([^\\n[{]+?),?$`, 'gm'))(new Map([[path, text]])),
    );
  });

/** Two words of one table's column that differ are exchanged in a row. */
const takeCell: ListEdits = (texts) =>
  filesOf(texts, TABLES).flatMap(([path, text]) =>
    [
      'drug',
      'group',
      'species',
      'system',
      'stage',
      'kind',
      'setting',
      'unit',
      'marker',
      'transporter',
      'site',
    ].flatMap((key) =>
      takeFromOther(TABLES, new RegExp(`^ {6}${key}: ([^\\n[{]+?),?$`, 'gm'))(new Map([[path, text]])),
    ),
  );

/** A row stands a second time, a field of it changed or none. */
const double: ListEdits = (texts) =>
  filesOf(texts, TABLES).flatMap(([path, text]) =>
    findAll(path, text, ROW).map(({ end, text: row }): Edit => one(path, end, end, row)),
  );

/** Slips in the tables of evidence. */
export const TABLE_SLIPS: SlipKind[] = [
  table('a figure of a cell changed', swapIn(CELLS, FIGURES)),
  table('a direction in a cell reversed', swapIn(CELLS, REVERSED)),
  table('another drug, gene or subject in a cell', swapIn(CELLS, NAMES)),
  table('a hedge of a cell lost', swapIn(CELLS, HEDGES)),
  table('a negation of a cell lost or added', swapIn(CELLS, [...NEGATIONS, ...QUANTIFIERS])),
  table('another verdict', otherVerdict),
  table('a cell of another row', takeCell),
  table('two cells of a column swapped', swapCells),
  table('another reference', takeFromOther(TABLES, /^ {6}refs: \[([\w-]+)/gm)),
  table(
    'a reference lost',
    changeFound(TABLES, /^ {6}refs: \[([\w-]+(?:, )?)/gm, () => ''),
  ),
  table('another source sentence', takeFromOther(TABLES, /^ {6}from: \[([\w.-]+)/gm)),
  table(
    'one of several source sentences lost',
    changeFound(TABLES, /^ {6}from: \[([\w.-]+, )/gm, () => ''),
  ),
  table(
    'a row deleted',
    changeFound(TABLES, ROW, () => ''),
  ),
  table('a row doubled', double),
  table(
    'a caution lost',
    changeFound(TABLES, /(^ {6}caution: .*\n)/gm, () => ''),
  ),
  table('a caution or caption turned', swapIn(CAUTIONS, [...REVERSED, ...NEGATIONS, ...HEDGES])),
  table('a figure or name in a caution or caption', swapIn(CAUTIONS, [...FIGURES, ...NAMES])),
  table(
    'a reason of an empty cell changed',
    changeFound(TABLES, /(not stated by the review|no reference given|not stated)(?=[",} ])/g, (_, random) =>
      random.pick(['does not apply', 'not measured', 'none printed', 'none']),
    ),
  ),
  table('words of two verdicts swapped', swapNeighbours(TABLES, /^ {6}[\w-]+: \{ word: ([^,]+),/gm)),
];
