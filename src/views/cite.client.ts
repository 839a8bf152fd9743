/** Fills in what only the reader's browser knows of a citation: the address at which this copy is read, and the day. */
for (const place of document.querySelectorAll<HTMLElement>('[data-here]'))
  place.textContent = new URL(place.dataset.here ?? '', location.href).href;
for (const note of document.querySelectorAll<HTMLElement>('[data-unpublished]')) note.hidden = true;

const now = new Date();
// The reader's own calendar, not that of Greenwich.
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
for (const place of document.querySelectorAll('[data-today]')) place.textContent = today;
