/** Ties the symbols of a note's formula to its inputs: rest on one, see the other; press a symbol, be at its input. */
export function linkFormula(note: HTMLElement, focus: (key: string) => void): void {
  const mark = (event: Event): void => {
    const key = keyAt(event);
    for (const part of note.querySelectorAll<HTMLElement>('[data-symbol], [data-field]')) {
      const own = part.dataset.symbol ?? part.dataset.field;
      part.classList.toggle('hot', key !== undefined && own === key);
    }
  };
  for (const kind of ['pointerover', 'focusin', 'pointerleave']) note.addEventListener(kind, mark);
  note.addEventListener('click', ({ target }) => {
    const symbol = target instanceof Element ? target.closest<HTMLElement>('[data-symbol]') : null;
    if (symbol?.dataset.symbol) focus(symbol.dataset.symbol);
  });
}

/** The input that an event is about, if it is about one. */
function keyAt({ target, type }: Event): string | undefined {
  if (type === 'pointerleave' || !(target instanceof Element)) return undefined;
  const part = target.closest<HTMLElement>('[data-symbol], [data-field]');
  return part?.dataset.symbol ?? part?.dataset.field;
}
