/** `low- and middle-income` as the start of a label. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`. */
export function listed(words: string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number as it is printed, or a range: `0.58–9`. */
export function range(low: number, high: number | null): string {
  return high === null ? String(low) : `${low}–${high}`;
}

/** Breaks a text at blanks, and after hyphens, into lines of at most `most` characters where it can. */
export function lines(text: string, most: number): string {
  const broken: string[] = [];
  for (const part of text.split(/(?<=[ -])/)) {
    const last = broken.at(-1);
    if (last !== undefined && (last + part).trimEnd().length <= most) broken[broken.length - 1] = last + part;
    else broken.push(part);
  }
  return broken.map((line) => line.trimEnd()).join('\n');
}
