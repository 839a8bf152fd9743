import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reference, reference } from '../../citations/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import { toKebab } from './names.ts';
import { type RawItem, readBibliography } from './read-bibliography.ts';
import { bareDoi, toWork, type Work } from './reference-item.ts';
import { meaningOf, Refusal, type Skeleton, toWrite } from './skeleton.ts';

const FILE = 'references/editors.json';
const KEY = /^[\w.-]+$/;

/** An entry of our own bibliography: what a file at hand says of the work, or what is asked for alone. */
export async function newReference(
  { contentRoot, references }: Library,
  name: string,
  asked: { from?: string },
): Promise<Skeleton> {
  const doi = bareDoi(name);
  const before = readEntries(join(contentRoot, FILE));
  const known = references.map(({ reference: entry }) => entry);
  if (!doi) checkKey(name, known);
  const twin = doi && known.find((entry) => entry.DOI?.toLowerCase() === doi.toLowerCase());
  if (twin) throw new Refusal(`The work with the DOI ${doi} is there already: cite it as [@${twin.id}].`);
  const raw = asked.from ? findEntry(await readBibliography(asked.from), name, doi, asked.from) : {};
  const { work, left } = toWork(doi ? { DOI: doi, ...raw } : raw, name);
  work.id = doi ? makeKey(work, doi, known) : name;
  const entry = { ...work, custom: customOf(work, asked.from) };
  return {
    files: [
      {
        path: FILE,
        text: `${JSON.stringify([...before, entry], null, 2)}\n`,
        replaces: existsSync(join(contentRoot, FILE)),
      },
    ],
    said: saidOf(work, left, asked.from),
    next: [
      `In its custom: ${customFields()}`,
      `Cite it as [@${work.id}]. Then run npm run check: it lists every ‹…› that is left.`,
    ],
  };
}

function readEntries(path: string): unknown[] {
  try {
    const entries: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
    if (Array.isArray(entries)) return entries;
  } catch {
    // Told below, as a list that is none.
  }
  throw new Refusal(`content/${FILE} does not parse as a list: run npm run check, and mend that first.`);
}

function checkKey(key: string, known: Reference[]): void {
  const would = toKebab(key).replaceAll('-', '');
  if (!KEY.test(key))
    throw new Refusal(
      `“${key}” is neither a DOI nor a key: write ${would || 'surname and year'}, as in owen2001.`,
    );
  const taken = known.find(({ id }) => id.toLowerCase() === key.toLowerCase());
  if (!taken) return;
  const free = nextFree(taken.id.replace(/(?<=\d)[a-z]$/, ''), known);
  throw new Refusal(`The key ${taken.id} is taken: write ${free}, or cite [@${taken.id}].`);
}

/** `owen2001`, or with b, c … where that is taken. Without author or year, the DOI in a key's letters. */
function makeKey({ author: [first] = [], issued }: Work, doi: string, known: Reference[]): string {
  const year = issued?.['date-parts'][0]?.[0];
  // A group goes by its first word.
  const name =
    first &&
    ('family' in first
      ? `${first['non-dropping-particle'] ?? ''}${first.family}`
      : (first.literal.split(/\s+/)[0] ?? ''));
  const surname = toKebab(name ?? '').replaceAll('-', '');
  return nextFree(surname && year ? surname + year : `doi-${doi.replace(/[^\w.-]+/g, '-')}`, known);
}

function nextFree(key: string, known: Reference[]): string {
  const taken = new Set(known.map(({ id }) => id.toLowerCase()));
  // remy2003a and remy2003b leave remy2003 free, and remy2003c is meant.
  if (!taken.has(key.toLowerCase()) && !taken.has(`${key}a`.toLowerCase())) return key;
  const letter = [...'bcdefghijklmnopqrstuvwxyz'].find((each) => !taken.has(`${key}${each}`.toLowerCase()));
  return `${key}${letter ?? '-2'}`;
}

/** The entry that is meant: by DOI or key, or the only one. */
function findEntry(items: RawItem[], name: string, doi: string | undefined, file: string): RawItem {
  const doiOf = (item: RawItem) => bareDoi(String(item.DOI ?? ''))?.toLowerCase();
  const found = doi
    ? items.find((item) => doiOf(item) === doi.toLowerCase())
    : items.find(({ id }) => id === name);
  const [only, ...others] = items;
  // An only entry that says no other DOI is the one: few files name all they could.
  if (found ?? (only && others.length === 0 && !(doi && doiOf(only)))) return found ?? (only as RawItem);
  const names = items
    .map((item) => (doi ? doiOf(item) : String(item.id)))
    .filter((each) => each !== undefined);
  throw new Refusal(
    `${file} has no entry “${name}”. ${suggest(name, names, `It has ${names.slice(0, 5).join(', ')}.`)}`,
  );
}

/** What is not known yet says so: no page has confirmed a field that a file gave. */
function customOf({ id: _id, type: _type, ...fields }: Work, file: string | undefined): Reference['custom'] {
  return {
    numbers: {},
    status: fields.title ? 'probable' : 'unresolved',
    basis: toWrite(
      file ? 'What it is the source of, and what confirms the fields' : 'What it is, and how it is known',
    ),
    confirmed_at: [],
    unconfirmed: Object.keys(fields),
    candidates: [],
    support: [],
  };
}

function saidOf(work: Work, left: string[], file: string | undefined): string[] {
  const { id, type, custom: _custom, ...fields } = { custom: undefined, ...work };
  const given = Object.keys(fields).join(', ');
  return [
    `Its key is ${id}, its type ${type}${type === 'document' ? ', which means that it is not known' : ''}.`,
    file
      ? `From ${file} it has ${given || 'nothing'}; what is not there is left out.`
      : 'What is not known is left out; --from FILE fills in what a .bib, RIS or CSL-JSON file says.',
    ...(left.length > 0 ? [`Left out, since the schema has no such value: ${left.join('; ')}.`] : []),
  ];
}

function customFields(): string {
  const shape = reference.shape.custom.shape;
  const { numbers, status, basis, confirmed_at, unconfirmed, candidates, support } = shape;
  return Object.entries({ numbers, status, basis, confirmed_at, unconfirmed, candidates, support })
    .map(([key, field]) => `\n    ${key}: ${meaningOf(field)}`)
    .join('');
}
