const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is wrong with the content, as a block at the head of a page. */
export function faultsBlock(faults: string[]): string {
  const lines = faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join('');
  const style = 'margin:0;padding:1em 2em;background:#fff3e0;color:#222;font:14px/1.5 monospace';
  return `<aside id="content-faults" style="${style}"><b>The content breaks its rules.</b><ol>${lines}</ol></aside>`;
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
