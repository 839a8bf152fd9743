const SHOWN = 2500;

/** Copies `text` and says so on the button for a while; where copying is not allowed it shows the text itself. */
export async function copyText(text: string, button: HTMLButtonElement, done: string): Promise<string> {
  const said = await navigator.clipboard.writeText(text).then(
    () => done,
    () => text,
  );
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  button.textContent = said;
  setTimeout(() => {
    button.textContent = before;
  }, SHOWN);
  return said;
}
