import { chapterUrl, fromRoot, tagUrl } from '../../addresses.ts';
import { type Chapter, kindName } from '../../claims/index.ts';
import { findNearest } from '../../issues/index.ts';
import { type Library, tagEntries } from '../../library/index.ts';
import { knownAddresses } from '../known-addresses.ts';
import type { Rule } from '../rule.ts';
import { renamedTo } from './renamed-chapter.ts';

/** Every link in a chapter's text leads to a page of the site and a place on it, or to another site. */
export const linkLeadsSomewhere: Rule = {
  name: 'link-leads-somewhere',
  why: 'A link in a chapter is written from the site’s root, as /chapters/gut/#4K7Q6, or as #4K7Q6 within the chapter; the site puts the folder it stands in before it. The page must be there, and so must the place after the #. Links to other sites begin with https://.',
  find(library) {
    const known = knownAddresses(library);
    return library.chapters.flatMap((chapter) =>
      chapter.links.flatMap(({ file, line, column, name }) => {
        const fault = findFault(name, chapter, known, library);
        return fault ? [{ file, line, column, ...fault }] : [];
      }),
    );
  },
};

interface Fault {
  problem: string;
  mend: string;
}

function findFault(
  href: string,
  chapter: Chapter,
  known: Map<string, Set<string>>,
  library: Library,
): Fault | undefined {
  if (/^(https?:\/\/[^\s/]+\.|mailto:[^\s@]+@)/.test(href)) return undefined;
  const [, path = '', place = ''] = /^([^#?]*)(?:\?[^#]*)?#?(.*)$/.exec(href) ?? [];
  const page = path || fromRoot(chapterUrl(chapter.slug));
  if (!page.startsWith('/'))
    return {
      problem: `The link “${href}” leads nowhere.`,
      mend: 'Write it from the site’s root, as /chapters/gut/, or with https:// before another site.',
    };
  const places = known.get(page);
  if (!places) return unknownPage(page, known, library);
  if (place === '' || places.has(place)) return undefined;
  const gone = whereNow(href, place, library);
  if (gone) return gone;
  const nearest = findNearest(place, [...places]);
  return {
    problem: `The link “${href}” leads to no place: ${page} has no “${place}”.`,
    mend: nearest ? `Did you mean “#${nearest}”?` : 'Correct what follows the #, or take it out.',
  };
}

/** A tag that stands elsewhere by now: a section moved to another chapter, or was retired. */
function whereNow(href: string, place: string, library: Library): Fault | undefined {
  const entry = tagEntries(library).find(({ tag }) => tag === place.toUpperCase());
  if (!entry) return undefined;
  const { tag, kind, state, url, successor } = entry;
  const lasting = fromRoot(tagUrl(tag));
  const what = `The link “${href}” leads to no place:`;
  if (state === 'retired')
    return {
      problem: `${what} the ${kindName(kind)} ${tag} is retired.`,
      mend: successor
        ? `Write ${fromRoot(tagUrl(successor))}, which took its place, or ${lasting}, which says so.`
        : `Write ${lasting}, which says why, or take the link out.`,
    };
  if (!url) return undefined;
  return {
    problem: `${what} the ${kindName(kind)} ${tag} stands at ${fromRoot(url)} now.`,
    mend: `Write ${lasting}, which leads there wherever it moves.`,
  };
}

function unknownPage(page: string, known: Map<string, Set<string>>, library: Library): Fault {
  const problem = `The link leads to ${page}, and there is no such page.`;
  const [, slug = ''] = /^\/chapters\/([^/]+)\/$/.exec(page) ?? [];
  const now = renamedTo(library, slug);
  if (now)
    return {
      problem: `The link leads to ${page}, which has moved.`,
      mend: `Write ${fromRoot(chapterUrl(now))}.`,
    };
  if (known.has(`${page}/`)) return { problem, mend: `Write ${page}/, with a slash at its end.` };
  const nearest = findNearest(page, [...known.keys()]);
  return {
    problem,
    mend: nearest ? `Did you mean ${nearest}?` : 'Correct the address, or take the link out.',
  };
}
