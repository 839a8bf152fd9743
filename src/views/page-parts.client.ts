/** What a page's parts need to come to life, each a script of its own that is asked for when its part is there or near. */
import './theme.client.ts';
import { whenNear } from './when-near.ts';

const has = (selector: string): boolean => document.querySelector(selector) !== null;

if (has('[data-card]')) void import('./cards.client.ts');
if (has('a.tag')) void import('./claim.client.ts');
if (has('[data-here], [data-today]')) void import('./cite.client.ts');
whenNear('refractory-table', () => import('../evidence/evidence-table.client.ts'));
whenNear('refractory-note', async (note) => {
  const { wakeNote } = await import('../notes/note-element.client.ts');
  wakeNote(note);
});
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches('[data-code][open]'))
      void import('../notes/code/show-code.client.ts').then(({ showCode }) => showCode(target));
  },
  { capture: true },
);
