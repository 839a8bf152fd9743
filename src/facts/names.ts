import { findForm, type Searched, searchedText } from './match.ts';
import type { Forms, SentenceFacts } from './schema.ts';

/** A name with all that counts as the same. */
export const formsOf = (name: string, forms: Forms): string[] => [name, ...(forms[name] ?? [])];

/** Whether a text has a name in one of its forms. */
export function tellsName(text: string | Searched, name: string, forms: Forms): boolean {
  const searched = typeof text === 'string' ? searchedText(text) : text;
  return formsOf(name, forms).some((form) => findForm(searched, form) !== undefined);
}

/** Terms, drugs and genes of a sentence, with what it means and does not name. */
export const namesOf = ({ terms = [], drugs = [], genes = [], understood = [] }: SentenceFacts): string[] => [
  ...terms,
  ...drugs,
  ...genes,
  ...understood,
];

/** The texts of a record, to be searched for what the sentence says in passing; remarks on the sentence are none. */
export function textsOf(facts: SentenceFacts): string[] {
  const markers = facts.strength.map(({ marker }) => ({ marker }));
  const rows = [...facts.figures, ...(facts.directions ?? []), ...markers, ...(facts.subjects ?? [])];
  const { comparison = '', time = '' } = facts;
  return [
    ...namesOf(facts),
    ...rows.flatMap((row) => Object.values(row).filter((text) => text !== undefined)),
    comparison,
    time,
  ];
}
