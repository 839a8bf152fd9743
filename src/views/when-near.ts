/** Calls `load` once, when an element that matches `selector` comes within half a screen of the viewport. */
export function whenNear(selector: string, load: () => Promise<unknown>): void {
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      void load();
    },
    { rootMargin: '400px' },
  );
  for (const element of document.querySelectorAll(selector)) seen.observe(element);
}
