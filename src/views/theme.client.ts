/** The theme switch: follows the system until the reader chooses; the choice stays in this browser. */
const root = document.documentElement;
const dark = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector<HTMLButtonElement>('#theme');

const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);

function label(): void {
  if (button) button.textContent = isDark() ? 'Light' : 'Dark';
}

if (button) {
  button.hidden = false;
  label();
  dark.addEventListener('change', label);
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // Storage can be refused; the choice then lasts for this page.
    }
    label();
  });
}
