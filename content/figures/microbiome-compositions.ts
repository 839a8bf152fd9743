/** Three groups of people by the phyla of their gut bacteria: two large ones, and one so rare that it needs its own scale. */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, INK, MIXED, PAPER, panel, RAISED, SOFT, sheet, WASH } from './lib/plot.ts';
import { numberAt, textAt } from './lib/rows.ts';
import { capital, listed } from './lib/words.ts';

export const tag = 'XUH4D';
export const title = 'Three compositions of the gut flora';
export const tables = ['t8'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'group', label: 'Group' },
  { key: 'phylum', label: 'Phylum' },
  { key: 'share', label: 'Share', unit: '%' },
];

type Share = { group: string; phylum: string; share: number };

/** The sentences that print the shares; the same study has no other figures. */
const SENTENCES = ['05', '06', '07'].map((number) => `chiosa.gut-dysbiosis.${number}`);
const OTHER = 'all others';
/** A phylum below this share, in %, is drawn on a scale of its own. */
const RARE = 1;

export function data(tableOf: TableOf): Share[] {
  const printed = tableOf('t8')
    .rows.filter(({ cells, from }) => cells.value !== undefined && from.some((id) => SENTENCES.includes(id)))
    .map((row) => ({
      group: textAt(row, 'population'),
      phylum: textAt(row, 'taxon'),
      share: numberAt(row, 'value'),
    }));
  return [...Map.groupBy(printed, ({ group }) => group)].flatMap(([group, shares]) => {
    const rest = 100 - shares.reduce((sum, { share }) => sum + share, 0);
    if (rest < 0) throw new Error(`The shares of ${group} add up to more than 100%.`);
    return [...shares, { group, phylum: OTHER, share: Number(rest.toFixed(2)) }];
  });
}

const isRare = (shares: Share[], phylum: string): boolean =>
  shares.filter((one) => one.phylum === phylum).every(({ share }) => share < RARE);

export function caption(shares: Share[]): string {
  const rare = [...new Set(shares.map(({ phylum }) => phylum))].filter((phylum) => isRare(shares, phylum));
  return `Shares of the printed phyla in each group, in %; the rest up to 100 is ours. ${listed(rare)}, too rare to see beside them, have a scale of their own.`;
}

export function describe(shares: Share[]): string {
  const told = [...Map.groupBy(shares, ({ group }) => group)].map(
    ([group, list]) => `${group}: ${list.map(({ phylum, share }) => `${phylum} ${share}%`).join(', ')}`,
  );
  return `Stacked bars of 100% and, beside them, bars of the rarest phylum. ${told.join('; ')}.`;
}

/** A share with the place in its bar at which it starts. */
type Piece = Share & { from: number };

export function draw(shares: Share[], { width, narrow }: Frame): string {
  const common = shares.filter(({ phylum }) => phylum !== OTHER && !isRare(shares, phylum));
  const rare = shares.filter(({ phylum }) => isRare(shares, phylum));
  const pieces = [...Map.groupBy(common, ({ group }) => group).values()].flatMap((list) => stack(list));
  const groups = [...new Set(shares.map(({ group }) => group))];
  const height = groups.length * (narrow ? 52 : 40) + 26;
  const left = narrow ? 1 : 178;
  const aside = narrow ? width : 150;
  const first = narrow ? width : width - aside - 24;
  return sheet(width, narrow ? 2 * height + 12 : height, [
    panel({
      ...bars(groups, first, height),
      marginLeft: left,
      x: { domain: [0, 100] },
      marks: commonMarks(pieces, groups, narrow),
    }),
    panel(
      {
        ...bars(groups, aside, height),
        marginLeft: 1,
        marginRight: 46,
        marks: rareMarks(rare, narrow),
      },
      narrow ? 0 : width - aside,
      narrow ? height + 12 : 0,
    ),
  ]);
}

const bars = (groups: string[], width: number, height: number) => ({
  width,
  height,
  marginTop: 24,
  marginBottom: 2,
  marginRight: 1,
  y: { type: 'band', domain: groups, padding: 0, label: null } as const,
});

const inset = (narrow: boolean) => ({ insetTop: narrow ? 20 : 5, insetBottom: narrow ? 4 : 5 });

function stack(list: Share[]): Piece[] {
  let from = 0;
  return list.map((share) => {
    const piece = { ...share, from };
    from += share.share;
    return piece;
  });
}

function commonMarks(pieces: Piece[], groups: string[], narrow: boolean): Plot.Markish[] {
  const [main, second] = [...new Set(pieces.map(({ phylum }) => phylum))];
  const bar = { y: 'group', ...inset(narrow) } as const;
  const shown = { ...bar, x1: 'from', x2: ({ from, share }: Piece) => from + share } as const;
  const middle = ({ from, share }: Piece) => from + share / 2;
  const of = (phylum: string | undefined) => pieces.filter((piece) => piece.phylum === phylum);
  return [
    Plot.barX(groups, {
      ...bar,
      y: (group: string) => group,
      x1: 0,
      x2: 100,
      fill: RAISED,
      stroke: SOFT,
      strokeWidth: 0.5,
    }),
    Plot.barX(of(main), { ...shown, fill: ACCENT }),
    Plot.barX(of(second), { ...shown, fill: WASH, stroke: ACCENT }),
    Plot.text(pieces, {
      y: 'group',
      x: middle,
      text: ({ share }: Piece) => String(share),
      fontWeight: 600,
      fill: ({ phylum }: Piece) => (phylum === main ? PAPER : INK),
      dy: narrow ? 8 : 0,
    }),
    Plot.text(pieces.slice(0, 2), { x: middle, text: 'phylum', frameAnchor: 'top', dy: -20, fill: SOFT }),
    Plot.text(groups, {
      y: (group: string) => group,
      frameAnchor: 'left',
      text: capital,
      textAnchor: narrow ? 'start' : 'end',
      dx: narrow ? 0 : -10,
      dy: narrow ? -16 : 0,
      fill: INK,
    }),
  ];
}

function rareMarks(rare: Share[], narrow: boolean): Plot.Markish[] {
  const beside = { x: 'share', y: 'group', dy: narrow ? 8 : 0, textAnchor: 'start', dx: 7 } as const;
  return [
    Plot.barX(rare, {
      x: 'share',
      y: 'group',
      ...inset(narrow),
      fill: PAPER,
      stroke: MIXED,
      strokeWidth: 1.5,
    }),
    Plot.text(rare, { ...beside, text: ({ share }: Share) => String(share), fontWeight: 600, fill: INK }),
    Plot.text(rare.slice(0, 1), { frameAnchor: 'top-left', text: 'phylum', dy: -20, fill: SOFT }),
    Plot.text(narrow ? rare : [], {
      y: 'group',
      frameAnchor: 'left',
      text: ({ group }: Share) => capital(group),
      textAnchor: 'start',
      dy: -16,
      fill: INK,
    }),
  ];
}
