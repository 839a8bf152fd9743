/**
 * Cards for citations and terms. A link with `data-card` is a plain link; where there is script, its card opens
 * on hover, focus and touch, can be entered, and closes on Escape, on leaving, or on a touch elsewhere.
 */
const CLOSE_AFTER = 250;
let open: { link: HTMLElement; card: HTMLElement } | undefined;
let closing = 0;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

function show(link: HTMLElement): void {
  clearTimeout(closing);
  if (open?.link === link) return;
  hide();
  const card = document.getElementById(`c-${link.dataset.card}`);
  if (!card) return;
  // Right behind its link, so that the Tab key enters it next.
  link.after(card);
  const { left, bottom, top } = link.getBoundingClientRect();
  const width = Math.min(352, innerWidth - 24);
  card.style.cssText = `width:${width}px;left:${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
  card.classList.add('open');
  const below = bottom + card.offsetHeight + 8 < innerHeight;
  card.style.top = `${below ? bottom + 4 : Math.max(8, top - card.offsetHeight - 4)}px`;
  link.setAttribute('aria-describedby', card.id);
  open = { link, card };
}

function hide(): void {
  clearTimeout(closing);
  open?.card.classList.remove('open');
  open?.link.removeAttribute('aria-describedby');
  open = undefined;
}

const within = (target: EventTarget | null) =>
  open && target instanceof Node && (open.card.contains(target) || open.link.contains(target));

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link) show(link);
  else if (within(event.target)) clearTimeout(closing);
  else if (open && !within(document.activeElement)) {
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
  if (event.key !== 'Escape' || !open) return;
  const { link, card } = open;
  if (card.contains(document.activeElement)) {
    link.focus();
  }
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
let touched: HTMLElement | undefined;
document.addEventListener('scroll', hide, { passive: true });
