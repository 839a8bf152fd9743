/**
 * `npm run tag`: gives a tag to everything that has none, records new wordings of claims, and opens a row for each pair
 * of a claim and a reference that has no verdict.
 * `npm run tag -- retire TAG "reason" [SUCCESSOR]`: retires a tag that stands nowhere any more.
 */
import { join, resolve } from 'node:path';
import { type Claim, type Draw, drawTags, kindName } from '../claims/index.ts';
import { suggest, tellIssues } from '../issues/index.ts';
import { cutContent, type Library, listTags, type PlacedTag, recordSeen } from '../library/index.ts';
import { openAudits } from './open-audits.ts';
import { readWhole, runCommand, today } from './read-whole.ts';
import { retireTag } from './tag-retire.ts';
import { recordWordings } from './tag-wordings.ts';
import { writeFiles } from './write-files.ts';
import { ledgerText } from './write-ledger.ts';
import { insertTags } from './write-tags.ts';

/**
 * Gives tags and records wordings in a content folder. Returns what was done, a line each. Throws an Error that says
 * why where something can't be read or has no room for its tag; then nothing is written.
 */
export async function tagContent(contentRoot: string, date: string, draw?: Draw): Promise<string[]> {
  const library = await readWhole(contentRoot);
  refuseUnknownSentences(library);
  const { ledger } = library;
  const fresh = giveTags(library, draw);
  const known = new Set(ledger.chapters.map(({ slug }) => slug));
  const slugs = library.chapters.map(({ slug }) => slug).filter((slug) => !known.has(slug));
  const given = [...ledger.given, ...fresh.map(({ tag, kind }) => ({ tag, kind, date }))];
  const claims = findRecordable(library, fresh);
  const { wordings, reworded, told } = recordWordings(claims, ledger, date);
  const revisions = new Map(wordings.map(({ tag, revision }) => [tag, revision]));
  const audits = openAudits(library, { claims, revisionOf: (tag) => revisions.get(tag) ?? 1, reworded });
  const drafts = new Map([
    ...insertTags(contentRoot, fresh),
    ...audits.texts,
    ...ledgerText(contentRoot, 'given', given),
    ...ledgerText(contentRoot, 'retired', ledger.retired),
    ...ledgerText(contentRoot, 'wordings', wordings),
    ...ledgerText(contentRoot, 'chapters', [...ledger.chapters, ...slugs.map((slug) => ({ slug, date }))]),
  ]);
  const seen = recordSeen(library.seen, cutContent(contentRoot, drafts), date);
  writeFiles(new Map([...drafts, [join(contentRoot, 'ledger/seen.jsonl'), seen.text]]));
  const changed = seen.changed.filter((path) => !path.startsWith('ledger/'));
  return [
    ...fresh.map(({ tag, kind, file, line }) => `${tag} ${kindName(kind)} ${file}:${line}`),
    ...slugs.map((slug) => `${slug} chapter`),
    ...told,
    ...audits.told,
    ...changed.map((path) => `recorded content/${path}`),
  ];
}

/** A wording says what a claim retells: one that names no sentence of a review would be kept for ever. */
function refuseUnknownSentences({ claims, sources }: Library): void {
  const known = sources.sentences.map(({ id }) => id);
  const isKnown = new Set(known);
  const told = claims.flatMap(({ from, file, line, column }) =>
    from
      .filter((id) => !isKnown.has(id))
      .map((id) => ({
        rule: 'sentence-resolves',
        file,
        line,
        column,
        problem: `There is no source sentence “${id}”.`,
        mend: suggest(id, known, 'See content/sources/ for the ids.'),
      })),
  );
  if (told.length > 0)
    throw new Error([...tellIssues(told), 'Nothing was written: correct this first.'].join('\n'));
}

/** Everything without a tag, each with one that was never given and stands nowhere. */
function giveTags(library: Library, draw: Draw | undefined): PlacedTag[] {
  const placed = listTags(library);
  const bare = placed.filter(({ tag }) => !tag);
  const taken = new Set([...library.ledger.given, ...placed].map(({ tag }) => tag).filter(Boolean));
  const tags = drawTags(bare.length, taken, draw);
  return bare.map((each, index) => ({ ...each, tag: tags[index] ?? '' }));
}

const placeOf = ({ file, line, column }: Claim | PlacedTag): string => `${file}:${line}:${column}`;

/** The claims with their tags, new ones too; none whose tag the ledger gave to nothing like it, and none twice. */
function findRecordable({ claims, ledger }: Library, fresh: PlacedTag[]): Claim[] {
  const tags = new Map(fresh.map((placed) => [placeOf(placed), placed.tag]));
  const retired = new Set(ledger.retired.map(({ tag }) => tag));
  const mine = [...ledger.given, ...fresh].filter(({ kind, tag }) => kind === 'claim' && !retired.has(tag));
  const left = new Set(mine.map(({ tag }) => tag));
  return claims
    .map((claim) => ({ ...claim, tag: claim.tag || (tags.get(placeOf(claim)) ?? '') }))
    .filter(({ tag }) => left.delete(tag));
}

if (import.meta.main) {
  const contentRoot = resolve(import.meta.dirname, '../../content');
  const [command, tag = '', reason = '', successor = null] = process.argv.slice(2);
  await runCommand(async () => {
    if (command === 'retire') return retireTag(contentRoot, today(), { tag, reason, successor });
    if (command !== undefined) throw new Error(`npm run tag knows retire, not “${command}”.`);
    const done = await tagContent(contentRoot, today());
    return done.length > 0 ? done.join('\n') : 'Everything has its tag.';
  });
}
