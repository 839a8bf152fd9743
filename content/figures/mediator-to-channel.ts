/** From a mediator of inflammation over its receptor to a channel of the neuron: each arrow with the work that shows it. */
import type { FigureColumn, Frame } from './lib/contract.ts';
import { ACCENT, INK, PAPER, RAISED, SOFT, sheet } from './lib/plot.ts';

export const tag = '4SX88';
export const title = 'From mediator to receptor to channel';
export const tables: string[] = [];
export const notes: string[] = [];
export const references = [
  'huang2011',
  'maroso2010',
  'roseti2015',
  'pribiag2013',
  'he2012',
  'chen2015tnf',
  'chen2005pge2',
];
export const columns: FigureColumn[] = [
  { key: 'arrow', label: 'Arrow' },
  { key: 'mediator', label: 'Mediator' },
  { key: 'receptor', label: 'Receptor' },
  { key: 'channel', label: 'Channel' },
  { key: 'effect', label: 'Effect' },
  { key: 'seen', label: 'Seen in' },
  { key: 'work', label: 'Work' },
];

type Arrow = {
  arrow: number;
  mediator: string;
  receptor: string | null;
  channel: string;
  effect: string;
  seen: string;
  work: string;
};

const arrow = (...[at, mediator, receptor, channel, effect, seen, work]: (string | null)[]): Arrow => ({
  arrow: Number(at),
  mediator: String(mediator),
  receptor: receptor ?? null,
  channel: String(channel),
  effect: String(effect),
  seen: String(seen),
  work: String(work),
});

export function data(): Arrow[] {
  return [
    arrow('1', 'HMGB1', 'TLR4', 'NMDA receptor', 'more seizures', 'mice', 'Maroso 2010'),
    arrow('2', 'IL-1β', 'IL-1R1', 'NMDA receptor', 'more calcium in', 'mouse neurons', 'Huang 2011'),
    arrow('3', 'IL-1β', 'IL-1R1', 'GABA-A receptor', 'less current', 'human tissue', 'Roseti 2015'),
    arrow('4', 'TNF-α', 'TNFR1', 'GABA-A receptor', 'fewer in place', 'rat, mouse neurons', 'Pribiag 2013'),
    arrow('5', 'TNF-α', 'TNFR1', 'AMPA receptor', 'more in place', 'cultured neurons', 'He 2012'),
    arrow('6', 'TNF-α', null, 'Na⁺ channel', 'more current', 'mouse neurons', 'Chen 2015'),
    arrow('7', 'PGE2', null, 'K⁺ channels', 'less current', 'hippocampal slices', 'Chen 2005'),
  ];
}

export function caption(): string {
  return 'Each arrow favours firing: channels that excite the neuron carry more, channels that inhibit it carry less. Na⁺: sodium, K⁺: potassium. A broken arrow: the abstract names no receptor. The numbers stand for the works in the list.';
}

export function describe(arrows: Arrow[]): string {
  const told = arrows.map(
    ({ arrow: at, mediator, receptor, channel, effect, seen, work }) =>
      `${at}: ${mediator}, ${receptor ? `by ${receptor}` : 'receptor not named'}, to the ${channel}: ${effect} (${seen}, ${work})`,
  );
  return `Boxes in three columns, joined by numbered arrows. ${told.join('; ')}.`;
}

/** What each channel does for the neuron's firing, and what becomes of it. */
const TOLD: Record<string, string> = {
  'NMDA receptor': 'excites: more',
  'GABA-A receptor': 'inhibits: less',
  'AMPA receptor': 'excites: more',
  'Na⁺ channel': 'excites: more',
  'K⁺ channels': 'inhibits: less',
};

/** Where each box stands: its middle, from the top. */
const MIDDLES: Record<string, number> = {
  HMGB1: 46,
  'IL-1β': 92,
  'TNF-α': 156,
  PGE2: 256,
  TLR4: 46,
  'IL-1R1': 92,
  TNFR1: 156,
  'NMDA receptor': 56,
  'GABA-A receptor': 106,
  'AMPA receptor': 156,
  'Na⁺ channel': 206,
  'K⁺ channels': 256,
};
const middle = (name: string): number => MIDDLES[name] ?? 0;
const BOTTOM = 284;

/** Left edge and width of the three columns. */
type Columns = Record<'mediator' | 'receptor' | 'channel', [number, number]>;
const WIDE: Columns = { mediator: [0, 110], receptor: [190, 110], channel: [420, 252] };
const NARROW: Columns = { mediator: [0, 60], receptor: [88, 62], channel: [204, 124] };

export function draw(arrows: Arrow[], { width, narrow }: Frame): string {
  const places = narrow ? NARROW : WIDE;
  const names = (key: 'mediator' | 'receptor' | 'channel') =>
    [...new Set(arrows.map((each) => each[key]))].filter((name) => name !== null);
  const heads = (['mediator', 'receptor', 'channel'] as const).map((key) => {
    const [left, wide] = places[key];
    return `<text x="${left + wide / 2}" y="14" fill="${SOFT}">${key}</text>`;
  });
  const boxes = [
    ...names('mediator').map((name) => box(name, places.mediator, 28)),
    ...names('receptor').map((name) => box(name, places.receptor, 28)),
    ...names('channel').map((name) => box(name, places.channel, 40)),
  ];
  const last = arrows.length * (narrow ? 19 : 0) + (narrow ? 0 : 4 * 19);
  return sheet(width, BOTTOM + last, [
    ...heads,
    ...joinReceptors(arrows, places),
    ...arrows.map((each) => joinUp(each, arrows, places)),
    ...boxes,
    ...arrows.map((each, at) => (narrow ? entry(each, 0, at) : entry(each, at < 4 ? 0 : 336, at % 4))),
  ]);
}

function box(name: string, [left, wide]: [number, number], high: number): string {
  const [at, x, told] = [middle(name), left + wide / 2, TOLD[name]];
  const frame = `<rect x="${left}" y="${at - high / 2}" width="${wide}" height="${high}" rx="6" fill="${RAISED}" stroke="${SOFT}"/>`;
  if (!told) return `${frame}<text x="${x}" y="${at + 4.5}" fill="${INK}">${name}</text>`;
  return `${frame}<text x="${x}" y="${at - 2.5}" fill="${INK}">${name}</text><text x="${x}" y="${at + 12.5}" font-size="11.5" fill="${SOFT}">${told}</text>`;
}

/** A line from each mediator to its receptor, once. */
function joinReceptors(arrows: Arrow[], { mediator: [left, wide], receptor: [end] }: Columns): string[] {
  const ways = new Map(arrows.flatMap(({ mediator, receptor }) => (receptor ? [[mediator, receptor]] : [])));
  return [...ways].map(([mediator, receptor]) =>
    line({ x: left + wide, y: middle(mediator) }, { x: end, y: middle(receptor) }),
  );
}

/** The line to the channel, with its number shortly before the channel. Arrows to one channel land side by side. */
function joinUp({ arrow: at, mediator, receptor, channel }: Arrow, all: Arrow[], places: Columns): string {
  const landing = all.filter((each) => each.channel === channel);
  const place = landing.findIndex((each) => each.arrow === at) - (landing.length - 1) / 2;
  const [left, wide] = receptor ? places.receptor : places.mediator;
  const end = { x: places.channel[0], y: middle(channel) + place * 18 };
  const via = { x: left + wide, y: middle(receptor ?? mediator) };
  const number = { x: end.x - 26, y: via.y + ((end.y - via.y) * (end.x - 26 - via.x)) / (end.x - via.x) };
  return `${line(via, end, !receptor)}<circle cx="${number.x}" cy="${number.y}" r="8" fill="${PAPER}" stroke="${ACCENT}"/><text x="${number.x}" y="${number.y + 4}" font-size="11" fill="${INK}">${at}</text>`;
}

type Point = { x: number; y: number };

function line(from: Point, to: Point, broken = false): string {
  const dash = broken ? ' stroke-dasharray="4 3"' : '';
  return `<path d="M${from.x} ${from.y}L${to.x - 5} ${to.y}" stroke="${ACCENT}" stroke-width="1.5"${dash}/><path d="M${to.x} ${to.y}l-8-4v8z" fill="${ACCENT}"/>`;
}

/** A line of the list under the drawing. */
function entry({ arrow: at, effect, seen, work }: Arrow, left: number, row: number): string {
  const y = BOTTOM + 14 + row * 19;
  return `<text x="${left}" y="${y}" font-size="12" text-anchor="start"><tspan font-weight="600" fill="${INK}">${at}</tspan><tspan x="${left + 14}" fill="${INK}">${effect}</tspan><tspan fill="${SOFT}">: ${seen}, ${work}</tspan></text>`;
}
