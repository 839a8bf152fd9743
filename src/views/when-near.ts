/** Calls `wake` once for each element that matches `selector`, when it comes within half a screen of the viewport. */
export function whenNear(selector: string, wake: (element: Element) => Promise<unknown>): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void wake(target);
      }
    },
    { rootMargin: '400px' },
  );
  for (const element of document.querySelectorAll(selector)) near.observe(element);
}
