/** Where each method of neuromodulation acts, on a head of our own drawing. */
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { drawHead, PLACES } from './lib/head.ts';
import { ACCENT, INK, PAPER, SOFT, sheet } from './lib/plot.ts';
import { textAt, wordFor } from './lib/rows.ts';
import { capital, lines } from './lib/words.ts';

export const tag = '9VBHA';
export const title = 'Where the devices act';
export const tables = ['t11'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'method', label: 'Method' },
  { key: 'target', label: 'Target' },
  { key: 'invasive', label: 'Invasive?' },
];

type Target = { method: string; target: string; invasive: string };

export function data(tableOf: TableOf): Target[] {
  const table = tableOf('t11');
  const rows = table.rows.map((row) => ({
    method: textAt(row, 'method'),
    // What follows a comma tells more of the target, not where it is.
    target: textAt(row, 'target').replace(/,.*/, ''),
    invasive: wordFor(table, 'invasive', textAt(row, 'invasive')),
  }));
  const spots = [...Map.groupBy(rows, ({ method, target }) => `${method} ${target}`).values()];
  return spots.flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            invasive: [...new Set([first, ...others].map(({ invasive }) => invasive))].join(' or '),
          },
        ]
      : [],
  );
}

export function caption(): string {
  return 'A scheme, seen from the left as if the brain were glass. Disc: invasive; ring: non-invasive; ring around a disc: either; broken ring: not stated. The devices on the scalp and the skull stand for methods without one fixed place.';
}

export function describe(targets: Target[]): string {
  const told = [...Map.groupBy(targets, ({ method }) => method)].map(
    ([method, list]) =>
      `${method}: ${list.map(({ target, invasive }) => `${target} (${invasive})`).join(', ')}`,
  );
  return `A head in profile with the targets marked. ${told.join('; ')}.`;
}

/** A target with its place on the head. */
type Spot = Target & { x: number; y: number; side: 'left' | 'right' };

function placeOf(target: Target): Spot {
  const place = PLACES[target.target];
  if (!place) throw new Error(`The head has no place for “${target.target}”.`);
  return { ...target, ...place };
}

const HEAD = 300;

const kindOf = ({ invasive }: Target): string =>
  invasive === 'not stated' ? 'invasive? not stated' : invasive;

export function draw(targets: Target[], { width, narrow }: Frame): string {
  const spots = targets.map(placeOf);
  return narrow ? drawNumbered(spots, width) : drawLabelled(spots, width);
}

/** Labels in two columns beside the head, each with a line to its spot. */
function drawLabelled(spots: Spot[], width: number): string {
  const left = (width - HEAD) / 2;
  const sides = (['left', 'right'] as const).map((side) => {
    const list = spots.filter((spot) => spot.side === side).sort((a, b) => a.y - b.y);
    const [edge, sign] = side === 'left' ? [18, -1] : [HEAD - 20, 1];
    const pitch = (HEAD - 36) / Math.max(1, list.length - 1);
    return list.map((spot, at) => {
      const y = 18 + at * pitch;
      const words = lines(capital(spot.target), 27).split('\n');
      return (
        `<path d="M${edge} ${y}L${spot.x} ${spot.y}" stroke="${SOFT}"/>` +
        label(edge + 6 * sign, y - (words.length - 1) * 8, side, words, `${spot.method}, ${kindOf(spot)}`)
      );
    });
  });
  const marks = spots.map((spot) => mark(spot, 5)).join('');
  return sheet(width, HEAD + 24, [
    `<g transform="translate(${left},14)">${drawHead()}${sides.flat().join('')}${marks}</g>`,
  ]);
}

function label(x: number, y: number, side: Spot['side'], words: string[], under: string): string {
  const anchor = side === 'left' ? 'end' : 'start';
  const rows = words
    .map((word, at) => `<text x="${x}" y="${y + at * 16}" fill="${INK}">${word}</text>`)
    .join('');
  const last = `<text x="${x}" y="${y + words.length * 16 - 1}" font-size="12" fill="${SOFT}">${under}</text>`;
  return `<g text-anchor="${anchor}">${rows}${last}</g>`;
}

/** Numbers on the head, and a list of them under it. */
function drawNumbered(spots: Spot[], width: number): string {
  const pitch = 19;
  const marks = spots.map((spot, at) => {
    const ink = isFilled(spot) ? PAPER : INK;
    return `${mark(spot, 8.5)}<text x="${spot.x}" y="${spot.y + 4}" font-size="11" font-weight="600" fill="${ink}">${at + 1}</text>`;
  });
  const list = spots.map(
    ({ method, target }, at) =>
      `<text x="18" y="${HEAD + 36 + at * pitch}"><tspan text-anchor="end" font-weight="600">${at + 1}</tspan><tspan x="28" text-anchor="start" fill="${SOFT}">${method}</tspan><tspan x="70" text-anchor="start">${target}</tspan></text>`,
  );
  const head = `<g transform="translate(${(width - HEAD) / 2},12)">${drawHead()}${marks.join('')}</g>`;
  return sheet(width, HEAD + 24 + spots.length * pitch, [head, ...list]);
}

const isFilled = ({ invasive }: Target): boolean => invasive.startsWith('invasive');

function mark({ x, y, invasive }: Spot, r: number): string {
  const [first = '', second] = invasive.split(' or ');
  const dash = first === 'not stated' ? ' stroke-dasharray="3 2"' : '';
  const fill = isFilled({ method: '', target: '', invasive }) ? ACCENT : PAPER;
  const ring = second
    ? `<circle cx="${x}" cy="${y}" r="${r + 3}" fill="none" stroke="${ACCENT}" stroke-width="1.5"/>`
    : '';
  return `${ring}<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" stroke="${ACCENT}" stroke-width="1.5"${dash}/>`;
}
