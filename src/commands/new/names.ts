import { Refusal } from './skeleton.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Letters that are no other letter with a mark. */
const LETTERS: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/** A name as files and addresses have it: small letters and digits, words joined by hyphens; empty where none is left. */
export function toKebab(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Refuses a name that is not in that form, or taken. `known` are the names that are. */
export function checkName(kind: string, name: string, known: readonly string[]): void {
  if (!KEBAB.test(name)) {
    // The number of a chapter or table is given, not chosen.
    const would = toKebab(name.replace(/^t?\d+-|\.(mdx|yaml|ts)$/gi, ''));
    const mend = would ? `: write ${would}.` : ': write words in small letters, joined by hyphens.';
    throw new Refusal(`“${name}” is no name for a ${kind}${mend}`);
  }
  if (known.includes(name))
    throw new Refusal(`There is a ${kind} “${name}” already: choose another name, or edit that one.`);
}

/** A name as the beginning of a title: `dose-and-level` gives “Dose and level”. */
export function toTitle(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
