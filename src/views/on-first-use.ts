const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown', 'scroll'] as const;

/** Whether something is pointed at or focused already: the hand may be faster than the line. */
const isInUse = (): boolean =>
  document.activeElement !== document.body || document.querySelector('body :hover') !== null;

/** Calls `load` once, at the first sign that somebody reads: until then a page need not carry what answers to hands. */
export function onFirstUse(load: () => void): void {
  if (isInUse()) {
    load();
    return;
  }
  const signs = new AbortController();
  for (const sign of SIGNS)
    document.addEventListener(
      sign,
      () => {
        signs.abort();
        load();
      },
      { signal: signs.signal, passive: true, capture: true },
    );
}
