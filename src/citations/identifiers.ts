import type { Reference } from './schema.ts';

type Identified = Pick<Reference, 'DOI' | 'PMID' | 'PMCID'>;
export type Identifier = keyof Identified;

/** What each identifier looks like, and how an author writes it. */
const GRAMMARS: Record<Identifier, { form: RegExp; written: string }> = {
  // A registrant of four to nine digits, perhaps subdivided; then, after the slash, signs without a blank and no stop at the end.
  DOI: {
    form: /^10\.\d{4,9}(\.\d+)*\/\S*[^\s.,;:]$/,
    written:
      'as 10.1046/j.1365-2125.2001.01359.x: 10., a number of four digits or more, a slash, and the rest',
  },
  PMID: {
    form: /^[1-9]\d{0,7}$/,
    written: 'as 11318771: one to eight digits, none before them, no 0 in front',
  },
  PMCID: { form: /^PMC[1-9]\d{0,7}$/, written: 'as PMC2014443: PMC and one to eight digits, no 0 in front' },
};

const NAMES = Object.keys(GRAMMARS) as Identifier[];

/** The identifiers of a work that can't be any, each with how it is written. */
export function findMalformed(item: Identified): { name: Identifier; value: string; written: string }[] {
  return NAMES.flatMap((name) => {
    const value = item[name];
    const { form, written } = GRAMMARS[name];
    return value === undefined || form.test(value) ? [] : [{ name, value, written }];
  });
}
