/** Gives the page styles that came with a script: what only a hand brings about need not be in a page's first bytes. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
