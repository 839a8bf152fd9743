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

/** A name with its particles; one that has no given part is a group. */
function toName(name: RawItem): Name {
  const text = (key: string): string => (typeof name[key] === 'string' ? name[key].trim() : '');
  const particles = [text('dropping-particle'), text('non-dropping-particle')];
  const family = [...particles, text('family')].filter(Boolean).join(' ');
  if (text('literal') || !text('given')) return { literal: text('literal') || family };
  return {
    family,
    given: text('given'),
    ...(text('suffix') ? { suffix: text('suffix') } : {}),
  };
}

/** Only whole numbers are a date; a CSL file may hold them as texts. */
function toDate(date: RawItem): unknown {
  const parts = date['date-parts'];
  if (!Array.isArray(parts)) return date;
  return { 'date-parts': parts.map((part: unknown) => (Array.isArray(part) ? part.map(Number) : part)) };
}
