/** Whom or what a finding concerns, with the shape that stands beside the words. */
export const SUBJECTS = { people: '■', animals: '▲', cells: '◇', unknown: '–' } as const;
export type Subject = keyof typeof SUBJECTS;

const WORDS: [Exclude<Subject, 'unknown'>, RegExp][] = [
  [
    'people',
    /\b(patients?|people|humans?|adults?|child(ren)?|infants?|newborns?|wom[ae]n|m[ae]n|carers?|relatives|candidates|caucasians|controls)\b/i,
  ],
  ['animals', /\b(rats?|mouse|mice|animals?|models?)\b/i],
  ['cells', /\b(cells?|neurons?)\b/i],
];
const UNKNOWN = /\bnot stated\b|\bno subjects\b/i;
/** A disease without its bearers means people, unless cells or animals are named. */
const DISEASE = /\b(epilepsy|epilepsies|syndromes?|encephal\w+|disease|disorders?|injury|stroke|surgery)\b/i;

/** Whom a cell's words concern: several where they name several, none where they cannot be told. */
export function subjectsOf(words: string): Subject[] {
  if (UNKNOWN.test(words)) return ['unknown'];
  const named = WORDS.filter(([, pattern]) => pattern.test(words)).map(([subject]) => subject);
  // “Endothelial cells of patients” are cells, “healthy controls” of rats are rats.
  const nearest = named.includes('cells') ? ['cells' as const] : named;
  const told = /\b(and|or)\b/.test(words) ? named : nearest;
  return told.length > 0 ? told : DISEASE.test(words) ? ['people'] : [];
}
