const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown', 'scroll'] as const;

/** Calls `load` once, at the first sign that somebody reads: until then a page need not carry what answers to hands. */
export function onFirstUse(load: () => void): void {
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
