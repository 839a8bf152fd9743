/**
 * People as icons: each group a colour and a shape, the rest pale. Lines of dashes of no length with round or
 * square ends draw a thousand icons in a few bytes; the picture scales by itself.
 */
import type { IconArray, PlotRole } from '../../../content/notes/lib/contract.ts';
import { fixed } from '../../../content/notes/lib/format.ts';
import { wholePeople } from '../../../content/notes/lib/frequency.ts';
import { escapeHtml } from '../escape-html.ts';

/** Distance between icons, in units of the drawing. */
const STEP = 10;
const COLUMNS = { 100: 10, 1000: 50 } as const;

/** The icons as SVG, and the groups named with their counts. Counts beyond the total are left out. */
export function iconHtml({ title, total, groups }: IconArray): string {
  const columns = COLUMNS[total];
  const [width, height] = [columns * STEP, (total / columns) * STEP];
  let from = 0;
  const rows = groups.map(({ count, role }) => {
    const to = Math.min(total, from + count);
    const path = cells(from, to, columns, role);
    from = to;
    return path;
  });
  const names = groups.map((group) => legend(group, total));
  return (
    `<svg class="icons" viewBox="0 0 ${width} ${height}" style="max-width:${total === 100 ? 13 : 32}rem" role="img"><title>${escapeHtml(title)}</title>` +
    `${rows.join('')}${cells(from, total, columns, 'rest')}</svg><ul class="legend">${names.join('')}</ul>`
  );
}

/** The icons from number `from` up to before `to`, row by row. */
function cells(from: number, to: number, columns: number, role: PlotRole | 'rest'): string {
  let d = '';
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / columns) + 1) * columns);
    const [x, y] = [((at % columns) + 0.5) * STEP, (Math.floor(at / columns) + 0.5) * STEP];
    // Half a unit further than the last dash, so that rounding cannot lose it.
    d += `M${x} ${y}h${(end - at - 1) * STEP + 0.5}`;
    at = end;
  }
  return d && `<path class="o ${role}" d="${d}"/>`;
}

function legend({ name, count, share, role }: IconArray['groups'][number], total: number): string {
  const swatch = `<svg viewBox="0 0 ${STEP} ${STEP}" aria-hidden="true">${cells(0, 1, 1, role)}</svg>`;
  return `<li>${swatch} ${escapeHtml(name)}: ${wholePeople(count, share)} of ${fixed(total, 0)}</li>`;
}
