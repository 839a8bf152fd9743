/** What a page's parts need to come to life, each a script of its own that is asked for when its part is there or near. */
import './text-face.client.ts';
import './theme.client.ts';
import { onFirstUse } from './on-first-use.ts';
import { whenNear } from './when-near.ts';

const loadCards = async () => {
  const cards = await import('./cards.client.ts');
  document.removeEventListener('click', firstTouch);
  return cards;
};
// A touch that comes before the cards do opens its card nevertheless, and does not leave the page.
const firstTouch = async (event: PointerEvent): Promise<void> => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
  if (event.pointerType !== 'touch' || !link || event.defaultPrevented) return;
  event.preventDefault();
  const { touch } = await loadCards();
  await touch(link);
};
document.addEventListener('click', firstTouch);
onFirstUse(() => {
  if (document.querySelector('[data-card]')) void loadCards();
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
const openCode = async (place: unknown): Promise<void> => {
  if (!(place instanceof HTMLDetailsElement) || !place.matches('[data-code][open]')) return;
  const { showCode } = await import('../notes/code/show-code.client.ts');
  await showCode(place);
};
document.addEventListener('toggle', ({ target }) => void openCode(target), { capture: true });
for (const place of document.querySelectorAll('[data-code][open]')) void openCode(place);
