const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The look of this block and of `.unread`, which stands where a note or figure should. Both come in development alone,
 * so their style comes with them and no published page carries it. A page that could not be made has no tokens.
 */
const STYLE = `<style>
#content-faults, .unread {
  margin: 0 0 1rem;
  padding: 0.75rem 1rem;
  border-left: 4px solid var(--no, #8a4b00);
  background: var(--raised, #f5f7f8);
  color: var(--ink, #15191d);
  font: 400 0.875rem / 1.5 var(--mono, monospace);
  overflow-wrap: anywhere;
}
.unread p { margin: 0; font-weight: 600; }
.unread ul, #content-faults ol { margin: 0.35rem 0 0; padding-left: 1.5rem; }
</style>`;

/** What is wrong with the content, as a block at the head of a page. */
export function faultsBlock(faults: string[]): string {
  const lines = faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join('');
  return `${STYLE}<aside id="content-faults"><b>The content breaks its rules.</b><ol>${lines}</ol></aside>`;
}

/** A page for what can't be shown as long as something is wrong; those of the address's own file come first. */
export function faultsPage(faults: string[], path: string): string {
  const slug = /\/chapters\/([^/]+)\//.exec(path)?.[1];
  const own = (fault: string) =>
    slug !== undefined && new RegExp(`^content/chapters/\\d+-${slug}\\.mdx:`).test(fault);
  const sorted = [...faults.filter(own), ...faults.filter((fault) => !own(fault))];
  // Vite's script has the page loaded anew when a file changes.
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The content breaks its rules</title><script type="module" src="/@vite/client"></script><body>${faultsBlock(sorted)}<p style="padding:0 2em;font:14px/1.5 monospace">This page comes when it is mended.</p></body></html>`;
}
