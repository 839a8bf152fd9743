import { createHash } from 'node:crypto';
import { cached } from '../cache.ts';
import { oncePer } from '../issues/index.ts';
import { type Addition, additionsTo } from './added.ts';
import type { LostFact } from './lost-fact.ts';
import { namesOf } from './names.ts';
import type { Facts, FactsEntry } from './read-facts.ts';
import type { Forms, SentenceFacts } from './schema.ts';
import { lostFacts } from './told.ts';
import { surplusNegation } from './told-words.ts';

/** The facts of every sentence, by its id. */
export const factsById = oncePer(
  ({ entries }: Facts): Map<string, FactsEntry> => new Map(entries.map((entry) => [entry.id, entry])),
);

/** All that sentences name, and a digest of it with its forms. */
const knownNames = oncePer(({ entries, forms }: Facts) => {
  const names = [
    ...new Set(entries.flatMap(({ facts: { drugs = [], genes = [] } }) => [...drugs, ...genes])),
  ];
  return {
    names,
    digest: createHash('sha256')
      .update(JSON.stringify([names, forms]))
      .digest('hex'),
  };
});

/** Every drug and gene that a sentence names. */
export const namedThings = (facts: Facts): string[] => knownNames(facts).names;

/** What the texts of its claims, chapter by chapter, leave out of a sentence or turn round. */
export function findLost({ facts }: FactsEntry, chapters: string[][], { forms }: Facts): LostFact[] {
  const own = formsFor(facts, forms);
  return remembered('facts-lost', [facts, chapters, own], () => [
    ...lostFacts(facts, chapters.flat(), own),
    ...chapters.flatMap((texts) => surplusNegation(facts, texts)),
  ]);
}

const formsFor = (facts: SentenceFacts, forms: Forms): Forms => {
  const what = (facts.subjects ?? []).map((subject) => subject.what);
  return Object.fromEntries(
    [...namesOf(facts), ...what].flatMap((name) =>
      Object.hasOwn(forms, name) ? [[name, forms[name] ?? []]] : [],
    ),
  );
};

/** What a claim's text says beyond the sentences that it carries. */
export function findAdded(text: string, sentences: SentenceFacts[], facts: Facts): Addition[] {
  const { names, digest } = knownNames(facts);
  return remembered('facts-added', [text, sentences, digest], () =>
    additionsTo(text, sentences, names, facts.forms),
  );
}

const memory = new Map<string, object>();
/** Thousands of contents have claims in common; what was asked long ago makes room. */
const MOST = 5_000;

/** Kept within the process, where content is checked again and again with one thing changed, and from run to run. */
function remembered<T extends object>(kind: string, parts: object, make: () => T): T {
  const key = `${kind} ${JSON.stringify(parts)}`;
  const before = memory.get(key);
  if (before) return before as T;
  const made = cached(kind, parts, make);
  if (memory.size >= MOST) memory.clear();
  memory.set(key, made);
  return made;
}
