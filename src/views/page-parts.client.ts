/** What a page's parts need to come to life, each a script of its own that is asked for when its part is there or near. */
import './text-face.client.ts';
import './theme.client.ts';
import { onFirstUse } from './on-first-use.ts';
import { whenNear } from './when-near.ts';

onFirstUse(() => {
  if (document.querySelector('[data-card]')) void import('./cards.client.ts');
  if (document.querySelector('a.tag')) void import('./claim.client.ts');
});
// A claim may have moved to another chapter since the link was made.
if (location.hash && document.querySelector('[data-cards]') && !document.querySelector(':target'))
  void import('../claims/lost-anchor.client.ts');
if (document.querySelector('[data-here], [data-today]')) void import('./cite.client.ts');
whenNear('refractory-table', () => import('../evidence/evidence-table.client.ts'));
whenNear('refractory-note', async (note) => {
  const { wakeNote } = await import('../notes/note-element.client.ts');
  wakeNote(note);
});
document.addEventListener(
  'toggle',
  async ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('[data-code][open]')) return;
    const { showCode } = await import('../notes/code/show-code.client.ts');
    await showCode(target);
  },
  { capture: true },
);
