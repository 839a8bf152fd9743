// Loads a note's script when the note comes near the viewport; until then a page sends none of it.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void import('./note-element.client.ts').then(({ NoteElement }) =>
        (target as InstanceType<typeof NoteElement>).wake(),
      );
    }
  },
  { rootMargin: '400px' },
);
for (const note of document.querySelectorAll('refractory-note')) near.observe(note);
