/** The states of a sodium channel with a drug on it, and where the review's findings on the drugs belong. */
import { drawChannel } from './lib/channel.ts';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { INK, SOFT, sheet, WASH } from './lib/plot.ts';
import { textAt, wordFor } from './lib/rows.ts';
import { capital, lines } from './lib/words.ts';

export const tag = 'VCNJC';
export const title = 'The states of a sodium channel, and the drug';
export const tables = ['t6'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'part', label: 'Part' },
  { key: 'what', label: 'What happens' },
  { key: 'source', label: 'Told by' },
];

type Part = { part: string; what: string; source: string };

const MODEL = 'the textbook’s model';
const STEPS: Part[] = [
  { part: 'closed to open', what: 'depolarization opens the gate', source: MODEL },
  { part: 'open to inactivated', what: 'a lid shuts the pore within milliseconds', source: MODEL },
  { part: 'inactivated to closed', what: 'recovery between pulses', source: MODEL },
  { part: 'inactivated to blocked', what: 'the drug binds during a pulse', source: MODEL },
  { part: 'blocked to closed', what: 'slow recovery: the drug must leave first', source: MODEL },
];
/** The two places of the scheme to which findings belong, by what the table says was looked at. */
const MARKS = [
  { sign: '①', word: 'block' },
  { sign: '②', word: 'recovery' },
];

export function data(tableOf: TableOf): Part[] {
  const table = tableOf('t6');
  const rows = table.rows.filter(
    ({ cells }) => cells.target === 'sodium channel' && cells.drug !== undefined,
  );
  const found = MARKS.flatMap(({ sign, word }) =>
    rows
      .filter((row) => textAt(row, 'measure').includes(word))
      .map((row) => ({
        part: `${sign} ${textAt(row, 'drug')} (${whose(textAt(row, 'subjects'))})`,
        what: `${textAt(row, 'measure')}: ${wordFor(table, 'result', textAt(row, 'result'))}`,
        source: 'the review',
      })),
  );
  if (found.length === 0)
    throw new Error('t6 tells of no drug’s block of, or recovery with, a sodium channel.');
  return [...STEPS, ...found];
}

const whose = (subjects: string): string => (subjects === 'not stated' ? 'subjects not stated' : subjects);
const isFinding = ({ source }: Part): boolean => source !== MODEL;

export function caption(): string {
  return 'Disc: the lid that inactivates the channel; diamond: the drug. The states and arrows are a textbook’s model, simplified, which neither review describes. ① and ② mark the steps that the review’s findings are about.';
}

export function describe(parts: Part[]): string {
  const [model, found] = [parts.filter((part) => !isFinding(part)), parts.filter(isFinding)].map((list) =>
    list.map(({ part, what }) => `${part}: ${what}`).join('; '),
  );
  return `Four states in a square, joined by arrows: closed, open, inactivated, and blocked with the drug bound. ${model}. Findings of the review, ① at the binding of the drug and ② at recovery: ${found}.`;
}

/** Where the states stand: their columns, their rows, and how much of the sheet the scheme takes. */
const ROWS = { top: 66, bottom: 230 } as const;
const HEIGHT = 300;

export function draw(parts: Part[], { width, narrow }: Frame): string {
  const scheme = narrow ? width : 380;
  const list = drawFindings(
    parts.filter(isFinding),
    narrow ? 0 : scheme + 28,
    narrow ? HEIGHT + 18 : 40,
    narrow ? 50 : 40,
  );
  const height = narrow ? list.bottom : Math.max(HEIGHT, list.bottom);
  return sheet(width, height, [drawScheme(62, scheme - 62), list.svg]);
}

function drawScheme(left: number, right: number): string {
  const { top, bottom } = ROWS;
  const states = (
    [
      ['closed', left, top],
      ['open', right, top],
      ['blocked', left, bottom],
      ['inactivated', right, bottom],
    ] as const
  ).map(
    ([state, x, y]) =>
      `${drawChannel(x, y, state)}<text x="${x}" y="${y - 40}" font-weight="600" fill="${INK}">${capital(state)}</text>`,
  );
  const pulse = `<rect x="${right - 62}" y="2" width="124" height="${HEIGHT - 6}" rx="10" fill="${WASH}"/>`;
  return pulse + states.join('') + drawArrows(left, right) + drawLabels(left, right);
}

function drawArrows(left: number, right: number): string {
  const { top, bottom } = ROWS;
  const [inner, outer] = [left + 56, right - 56];
  const paths = [
    `M${inner} ${top}H${outer}m-7-4l7 4l-7 4`,
    `M${right + 34} ${top + 34}V${bottom - 60}m-4-7l4 7l4-7`,
    `M${outer} ${bottom - 34}L${inner - 6} ${top + 38}m8 1l-8-1l2 8`,
    `M${outer} ${bottom - 5}H${inner}m7-4l-7 4l7 4M${inner} ${bottom + 6}H${outer}m-7-4l7 4l-7 4`,
    `M${left - 34} ${bottom - 60}V${top + 34}m-4 7l4-7l4 7`,
  ];
  return `<path d="${paths.join('')}" fill="none" stroke="${INK}" stroke-width="1.5"/>`;
}

function drawLabels(left: number, right: number): string {
  const { top, bottom } = ROWS;
  const middle = (left + right) / 2;
  const label = (x: number, y: number, text: string, anchor = 'middle') =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
  const texts = [
    label(middle, top - 7, 'depolarization'),
    label(right + 27, top + 52, 'fast', 'end') + label(right + 27, top + 67, 'inactivation', 'end'),
    label(middle + 10, (top + bottom) / 2 + 30, '② recovery', 'end'),
    label(middle, bottom - 12, '① drug binds') + label(middle, bottom + 22, 'drug leaves'),
    label(left - 27, top + 70, 'slow: drug', 'start') + label(left - 27, top + 85, 'must leave ②', 'start'),
    label(left, HEIGHT - 12, 'between pulses') + label(right, HEIGHT - 12, 'during a pulse'),
  ];
  return `<g font-size="12" fill="${SOFT}">${texts.join('')}</g>`;
}

/** What the review reports, a paragraph each, and where the last one ends. */
function drawFindings(parts: Part[], x: number, top: number, most: number) {
  let y = top;
  const told = [`<text x="${x}" y="${y - 6}" font-weight="600" fill="${INK}">What the review tells</text>`];
  for (const { part, what } of parts) {
    y += 20;
    told.push(`<text x="${x}" y="${y}" fill="${INK}">${capitalAfterSign(part)}</text>`);
    for (const line of lines(what, most).split('\n')) {
      y += 16;
      told.push(`<text x="${x + 18}" y="${y}" fill="${SOFT}" font-size="12">${line}</text>`);
    }
  }
  return { svg: `<g text-anchor="start">${told.join('')}</g>`, bottom: y + 8 };
}

/** `① carbamazepine` as `① Carbamazepine`. */
function capitalAfterSign(part: string): string {
  const [sign = '', ...words] = part.split(' ');
  return `${sign} ${capital(words.join(' '))}`;
}
