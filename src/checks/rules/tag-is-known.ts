import { kindName, parseTag, type TagKind, whyNoTag } from '../../claims/index.ts';
import { type Library, listTags, type PlacedTag } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { isLedgerRead } from './ledger-is-read.ts';

/** Every tagged thing has one tag of its own, and the ledger knows it under that kind. */
export const tagIsKnown: Rule = {
  name: 'tag-is-known',
  mendedByTag: true,
  why: 'A tag is an address for ever. It must be a tag by its arithmetic, stand once, and be in the ledger for the same kind of thing.',
  find(library) {
    const seen = new Map<string, PlacedTag>();
    const ledger = isLedgerRead(library) ? indexLedger(library) : undefined;
    return listTags(library).flatMap((placed) => {
      const fault =
        findFault(placed, seen.get(placed.tag)) ?? (ledger ? findStranger(placed, ledger) : undefined);
      seen.set(placed.tag, seen.get(placed.tag) ?? placed);
      const { file, line, column } = placed;
      return fault ? [{ file, line, column, ...fault }] : [];
    });
  },
};

/** The kind under which each tag was given, and the tags that are retired. */
function indexLedger({ ledger: { given, retired } }: Library) {
  return {
    // The first of two lines counts: a list of pairs keeps the last.
    kinds: new Map(given.map(({ tag, kind }) => [tag, kind] as const).reverse()),
    retired: new Set(retired.map(({ tag }) => tag)),
  };
}

/** What is wrong with a tag by itself, or beside its twin. */
function findFault({ tag, kind }: PlacedTag, twin: PlacedTag | undefined) {
  if (!tag) return { problem: `This ${kindName(kind)} has no tag.`, mend: 'Run npm run tag.' };
  if (!parseTag(tag))
    return { problem: whyNoTag(tag) ?? '', mend: 'Restore the tag, or take it out and run npm run tag.' };
  if (twin)
    return {
      problem: `The tag ${tag} stands at ${twin.file}:${twin.line} already.`,
      mend: 'Take it out of the newer one and run npm run tag.',
    };
  return undefined;
}

/** What the ledger says against it. */
function findStranger({ tag, kind }: PlacedTag, { kinds, retired }: ReturnType<typeof indexLedger>) {
  const given = kinds.get(tag);
  if (!given)
    return {
      problem: `The ledger never gave ${tag}.`,
      mend: 'Restore content/ledger/, or take the tag out and run npm run tag.',
    };
  if (given !== kind)
    return {
      problem: `The ledger gave ${tag} to ${withArticle(given)}, not ${withArticle(kind)}.`,
      mend: 'Take it out and run npm run tag.',
    };
  if (retired.has(tag)) return { problem: `${tag} is retired.`, mend: 'Take it out and run npm run tag.' };
  return undefined;
}

const withArticle = (kind: TagKind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kindName(kind)}`;
