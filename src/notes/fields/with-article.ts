/** `an observation`, `a drug trial`: by the first letter, which is right for every row that a note has. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
