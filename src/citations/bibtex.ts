/** What BibTeX and biber need for characters that mean something to TeX. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text as the value of a BibTeX field, between its braces. */
export function bibtexText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
