/**
 * Cards for citations and terms. A link with `data-card` is a plain link; where there is script, its card opens
 * on hover, focus and touch, can be entered, and closes on Escape, on leaving, or on a touch elsewhere. The cards of a
 * page come together, when the first is wanted.
 */
import { adoptStyles } from '../adopt-styles.ts';
import styles from './styles/card.css?inline';

adoptStyles(styles);

const CLOSE_AFTER = 250;
let shown: { link: HTMLElement; card: HTMLElement } | undefined;
let wanted: HTMLElement | undefined;
let closing = 0;
let touched: HTMLElement | undefined;
let loading: Promise<Record<string, string>> | undefined;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

/** The page's cards by name; none if they can't be had, and the next wish tries again. */
async function loadCards(): Promise<Record<string, string>> {
  const url = document.querySelector<HTMLElement>('[data-cards]')?.dataset.cards;
  loading ??= url ? fetch(url).then((answer) => answer.json() as Promise<Record<string, string>>) : undefined;
  try {
    return (await loading) ?? {};
  } catch {
    loading = undefined;
    return {};
  }
}

/** Opens the card of a link. False if it has none, or if something else has been wanted meanwhile. */
async function show(link: HTMLElement): Promise<boolean> {
  clearTimeout(closing);
  if (shown?.link === link) return true;
  hide();
  wanted = link;
  const name = link.dataset.card ?? '';
  const html = (await loadCards())[name];
  // A focus and a touch may have asked for the same card.
  if (shown?.link === link) return true;
  if (!html || wanted !== link) return false;
  const card = document.createElement('div');
  card.className = 'card';
  card.id = `c-${name}`;
  card.innerHTML = html;
  // The mark behind a citation says how the work carries this claim: on the card in words.
  const verdict =
    link.nextElementSibling?.matches('.v') && link.nextElementSibling.getAttribute('aria-label');
  if (verdict) card.insertAdjacentHTML('beforeend', `<p>For this claim: ${verdict}</p>`);
  // Right behind its link, so that the Tab key enters it next.
  link.after(card);
  link.setAttribute('aria-describedby', card.id);
  shown = { link, card };
  place();
  return true;
}

/** Puts the open card below its link, or above where there is no room. */
function place(): void {
  if (!shown) return;
  const { style } = shown.card;
  // The last line of a link that is broken over two is the one beside the card.
  const { left, bottom, top } = [...shown.link.getClientRects()].at(-1) ?? shown.link.getBoundingClientRect();
  const width = Math.min(352, innerWidth - 24);
  style.width = `${width}px`;
  style.left = `${Math.max(12, Math.min(left, innerWidth - width - 12))}px`;
  // Its height depends on the width, so it is asked for last.
  const height = shown.card.offsetHeight;
  const below = bottom + height + 8 < innerHeight;
  style.top = `${below ? bottom + 4 : Math.max(8, top - height - 4)}px`;
}

function hide(): void {
  clearTimeout(closing);
  wanted = undefined;
  shown?.card.remove();
  shown?.link.removeAttribute('aria-describedby');
  shown = undefined;
}

const within = (target: EventTarget | null) =>
  shown && target instanceof Node && (shown.card.contains(target) || shown.link.contains(target));

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link) void show(link);
  else if (within(event.target)) clearTimeout(closing);
  else if (!within(document.activeElement)) {
    wanted = undefined;
    clearTimeout(closing);
    closing = window.setTimeout(hide, CLOSE_AFTER);
  }
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event.target);
  if (link) void show(link);
  else if (!within(event.target)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !shown) return;
  const { link, card } = shown;
  if (card.contains(document.activeElement)) link.focus();
  hide();
});
/** A first touch of a link: opens its card, or follows it where there is none. */
export async function touch(link: HTMLElement): Promise<void> {
  touched = link;
  if (!(await show(link)) && wanted === link && link instanceof HTMLAnchorElement) location.assign(link.href);
}

// A first touch opens the card, which holds the link; a second one follows it, and so does one without a card.
document.addEventListener('click', async (event: PointerEvent) => {
  const link = linkAt(event.target);
  if (link && event.pointerType === 'touch') {
    // The page's own script has seen to it if it was faster.
    if (link === touched || event.defaultPrevented) return;
    event.preventDefault();
    await touch(link);
  } else if (!within(event.target)) {
    touched = undefined;
    hide();
  }
});
// What was pointed at or focused while this script was on its way.
const already = document.querySelector<HTMLElement>('[data-card]:is(:hover, :focus-visible)');
if (already) void show(already);
for (const type of ['scroll', 'resize']) addEventListener(type, place, { passive: true });
