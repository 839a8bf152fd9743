/**
 * Cards for citations and terms. A link with `data-card` is a plain link; where there is script, its card opens
 * on hover, focus and touch, can be entered, and closes on Escape, on leaving, or on a touch elsewhere.
 */
const CLOSE_AFTER = 250;
let shown: { link: HTMLElement; card: HTMLElement } | undefined;
let closing = 0;
let touched: HTMLElement | undefined;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

function show(link: HTMLElement): void {
  clearTimeout(closing);
  if (shown?.link === link) return;
  hide();
  const card = document.getElementById(`c-${link.dataset.card}`);
  if (!card) return;
  // Right behind its link, so that the Tab key enters it next.
  link.after(card);
  card.classList.add('open');
  link.setAttribute('aria-describedby', card.id);
  shown = { link, card };
  place();
}

/** Puts the open card below its link, or above where there is no room. */
function place(): void {
  if (!shown) return;
  const { style, offsetHeight } = shown.card;
  // The last line of a link that is broken over two is the one beside the card.
  const { left, bottom, top } = [...shown.link.getClientRects()].at(-1) ?? shown.link.getBoundingClientRect();
  const width = Math.min(352, innerWidth - 24);
  style.width = `${width}px`;
  style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
  const below = bottom + offsetHeight + 8 < innerHeight;
  style.top = `${below ? bottom + 4 : Math.max(8, top - offsetHeight - 4)}px`;
}

function hide(): void {
  clearTimeout(closing);
  shown?.card.classList.remove('open');
  shown?.link.removeAttribute('aria-describedby');
  shown = undefined;
}

const within = (target: EventTarget | null) =>
  shown && target instanceof Node && (shown.card.contains(target) || shown.link.contains(target));

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link) show(link);
  else if (within(event.target)) clearTimeout(closing);
  else if (shown && !within(document.activeElement)) {
    clearTimeout(closing);
    closing = window.setTimeout(hide, CLOSE_AFTER);
  }
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event.target);
  if (link) show(link);
  else if (!within(event.target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !shown) return;
  const { link, card } = shown;
  if (card.contains(document.activeElement)) link.focus();
  hide();
});
// A first touch opens the card, which holds the link; a second one follows it.
document.addEventListener('click', (event) => {
  const link = linkAt(event.target);
  if (link && (event as PointerEvent).pointerType === 'touch' && link !== touched) {
    event.preventDefault();
    show(link);
    touched = link;
  } else if (!within(event.target)) {
    touched = undefined;
    hide();
  }
});
for (const type of ['scroll', 'resize']) addEventListener(type, place, { passive: true });
