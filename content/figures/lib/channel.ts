/** A voltage-gated sodium channel in its membrane, in one of four states: our own drawing, a scheme and no structure. */
import { ACCENT, INK, LINE, PAPER, SOFT } from './plot.ts';

/** What the channel does: its gate, and whether the drug sits on it. */
export type ChannelState = 'closed' | 'open' | 'inactivated' | 'blocked';

/** The channel around its centre, 100 wide and 60 high. */
export function drawChannel(x: number, y: number, state: ChannelState): string {
  const wall = `<path d="M${x - 50} ${y - 10}h100M${x - 50} ${y + 10}h100" stroke="${LINE}" stroke-width="2"/>`;
  const half = (left: number) =>
    `<rect x="${left}" y="${y - 22}" width="15" height="44" rx="6" fill="${PAPER}" stroke="${SOFT}" stroke-width="1.5"/>`;
  return `<g fill="none">${wall}${half(x - 22)}${half(x + 7)}${PARTS[state](x, y)}</g>`;
}

const gate = (x: number, y: number): string =>
  `<path d="M${x - 9} ${y + 14}h18" stroke="${INK}" stroke-width="4"/>`;
/** The lid that closes the pore from inside, on its tether. */
const lid = (x: number, y: number): string =>
  `<path d="M${x + 16} ${y + 22}q4 14-10 8" stroke="${INK}" stroke-width="1.5"/><circle cx="${x}" cy="${y + 25}" r="6.5" fill="${INK}"/>`;
const ions = (x: number, y: number): string =>
  `<path d="M${x} ${y - 28}v50m-4-6l4 7l4-7" stroke="${ACCENT}" stroke-width="2"/>`;
/** The drug: a diamond, so that it is told from the lid by its shape too. */
const drug = (x: number, y: number): string =>
  `<path d="M${x} ${y - 11}l8 9l-8 9l-8-9z" fill="${ACCENT}" stroke="${PAPER}"/>`;

const PARTS: Record<ChannelState, (x: number, y: number) => string> = {
  closed: gate,
  open: ions,
  inactivated: lid,
  blocked: (x, y) => lid(x, y) + drug(x, y),
};
