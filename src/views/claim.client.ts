/**
 * Where there is script, a tag that is hovered or focused gets a button that copies its link, and a touched claim
 * shows its tag. Without script the tag is a plain link.
 */
const button = document.createElement('button');
button.type = 'button';
button.className = 'copy';
let label = 0;

function offer(tag: HTMLAnchorElement): void {
  if (button.previousElementSibling === tag) return;
  button.textContent = 'Copy link';
  tag.after(button);
}

button.addEventListener('click', async () => {
  const tag = button.previousElementSibling;
  if (!(tag instanceof HTMLAnchorElement)) return;
  clearTimeout(label);
  try {
    await navigator.clipboard.writeText(tag.href);
    button.textContent = 'Copied';
  } catch {
    // No clipboard without permission or over plain HTTP: show the address to copy by hand.
    prompt('The link:', tag.href);
  }
  label = window.setTimeout(() => {
    button.textContent = 'Copy link';
  }, 2000);
});

const tagOf = (target: EventTarget | null) =>
  target instanceof Element
    ? (target
        .closest('.claim, h2, h3, .equation, figcaption, .note > header, .editor > :first-child')
        ?.querySelector<HTMLAnchorElement>('a.tag') ?? undefined)
    : undefined;

for (const type of ['pointerover', 'focusin'])
  document.addEventListener(type, (event) => {
    const tag = tagOf(event.target);
    if (tag) offer(tag);
  });

// What was pointed at or focused while this script was on its way.
const already =
  tagOf([...document.querySelectorAll(':hover')].at(-1) ?? null) ?? tagOf(document.activeElement);
if (already) offer(already);

document.addEventListener('click', (event) => {
  const claim = event.target instanceof Element ? event.target.closest('.claim') : null;
  for (const other of document.querySelectorAll('.claim.on'))
    if (other !== claim) other.classList.remove('on');
  claim?.classList.add('on');
});
