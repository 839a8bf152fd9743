import { type Reference, reference } from '../../citations/index.ts';
import type { RawItem } from './read-bibliography.ts';

type Name = NonNullable<Reference['author']>[number];
/** What an entry says of the work itself. */
export type Work = Omit<Reference, 'custom'>;

/** A DOI as we hold it: bare, from `10.` on; undefined where the text is none. */
export function bareDoi(text: string): string | undefined {
  const bare = text.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : undefined;
}

/** Every field that the entry gives and the schema takes; what it gives otherwise is left out, and named. */
export function toWork(raw: RawItem, id: string): { work: Work; left: string[] } {
  const work: Record<string, unknown> = { id, type: 'document' };
  const left: string[] = [];
  for (const key of Object.keys(reference.shape)) {
    const value = key === 'id' || key === 'custom' ? undefined : tidy(key, raw[key]);
    if (value === undefined) continue;
    const { success, data } = reference.shape[key as keyof Work].safeParse(value);
    if (success) work[key] = data;
    else left.push(`${key} (${JSON.stringify(raw[key])})`);
  }
  return { work: work as Work, left };
}

/** A field in the form in which the schema has it. */
function tidy(key: string, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (key === 'author') return (value as RawItem[]).map(toName);
  if (key === 'issued') return toDate(value as RawItem);
  if (key === 'DOI') return bareDoi(String(value)) ?? value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

const NAME_PARTS = ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle'] as const;

/** A person's name in its parts; a name without a given one is a group's. */
function toName(name: RawItem): Name {
  const parts = NAME_PARTS.flatMap((key): [string, string][] => {
    const text = String(name[key] ?? '').trim();
    return text ? [[key, text]] : [];
  });
  const { family = '', given } = Object.fromEntries(parts);
  if (typeof name.literal === 'string') return { literal: name.literal.trim() };
  return given ? (Object.fromEntries(parts) as Name & { family: string }) : { literal: family };
}

/** Only whole numbers are a date; a CSL file may hold them as texts. */
function toDate(date: RawItem): unknown {
  const parts = date['date-parts'];
  if (!Array.isArray(parts)) return date;
  return { 'date-parts': parts.map((part: unknown) => (Array.isArray(part) ? part.map(Number) : part)) };
}
