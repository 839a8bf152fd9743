import { describe, expect, it } from 'vitest';
import type { IconArray } from '../../../content/notes/lib/contract.ts';
import { iconHtml } from './icon-array.ts';

const icons: IconArray = {
  title: '12 of 100 & so on',
  total: 100,
  groups: [
    { name: 'Died', count: 12, share: 0.012, role: 'main' },
    { name: 'Others', count: 3, share: 0.003, role: 'compare' },
  ],
};

/** Icons that a path draws: a dash every ten units of each line. */
const drawn = (html: string, role: string): number => {
  const [, d = ''] = new RegExp(`class="o ${role}" d="([^"]*)"`).exec(html) ?? [];
  return [...d.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Number(length) / 10) + 1,
    0,
  );
};

describe('icons', () => {
  it('are as many as each group counts, the rest pale', () => {
    const html = iconHtml(icons);
    expect(['main', 'compare', 'rest'].map((role) => drawn(html, role))).toEqual([12, 3, 85]);
    expect(html).toContain('<title>12 of 100 &amp; so on</title>');
    expect(html).toContain('Died: 12 of 100</li>');
  });
  it('go on in the row where the group before ended', () => {
    expect(iconHtml(icons)).toContain('class="o main" d="M5 5h90.5M5 15h10.5"');
    expect(iconHtml(icons)).toContain('class="o compare" d="M25 15h20.5"');
  });
  it('never are more than the total', () => {
    const full = { ...icons, groups: [{ name: 'All', count: 400, share: 0.4, role: 'main' as const }] };
    expect(drawn(iconHtml(full), 'main')).toBe(100);
    expect(drawn(iconHtml(full), 'rest')).toBe(0);
  });
  it('of nobody are all pale', () => {
    const none = {
      ...icons,
      total: 1000 as const,
      groups: [{ name: 'None', count: 0, share: 0.0, role: 'main' as const }],
    };
    expect(drawn(iconHtml(none).split('<ul')[0] ?? '', 'main')).toBe(0);
    expect(drawn(iconHtml(none), 'rest')).toBe(1000);
  });
});
