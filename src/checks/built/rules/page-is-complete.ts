import type { Page } from '../parse-page.ts';
import { type BuiltRule, type Finding, findingAt } from '../rule.ts';
import type { Site } from '../site.ts';

interface Want {
  problem: string;
  mend: string;
  kept(page: Page): boolean;
}

const WANTS: Want[] = [
  {
    problem: 'The page does not say its language.',
    mend: 'Give <html> a lang.',
    kept: ({ elements }) => elements.some(({ name, attributes: { lang } }) => name === 'html' && !!lang),
  },
  {
    problem: 'The page has no title.',
    mend: 'Give it a <title> with words in it.',
    kept: ({ elements }) => elements.some(({ name, text }) => name === 'title' && text.trim() !== ''),
  },
  {
    problem: 'The page has no description.',
    mend: 'Give it a <meta name="description"> with words in it.',
    kept: (page) => saysMeta(page, 'description'),
  },
  {
    problem: 'The page has no viewport, and is tiny on a phone.',
    mend: 'Give it a <meta name="viewport">.',
    kept: (page) => saysMeta(page, 'viewport'),
  },
];

/** Every page says what it is, to readers, screen readers and search engines. */
export const pageIsComplete: BuiltRule = {
  name: 'page-is-complete',
  why: 'A page has a language, a title, a description, a viewport, exactly one h1, and no id twice. A page that only sends the reader on is left out.',
  find: (site) =>
    site.pages
      .filter((page) => !isRedirect(page))
      .flatMap((page) => [...lacks(site, page), ...wrongHeads(site, page), ...doubledIds(site, page)]),
};

function lacks(site: Site, page: Page): Finding[] {
  return WANTS.filter(({ kept }) => !kept(page)).map(({ problem, mend }) =>
    findingAt(site, page, 0, problem, mend),
  );
}

function wrongHeads(site: Site, page: Page): Finding[] {
  const heads = page.elements.filter(({ name }) => name === 'h1');
  if (heads.length === 1) return [];
  const problem = `The page has ${heads.length || 'no'} h1${heads.length > 1 ? 's' : ''}.`;
  return [findingAt(site, page, heads[1]?.at ?? 0, problem, 'Give it exactly one.')];
}

function doubledIds(site: Site, page: Page): Finding[] {
  const byId = Map.groupBy(
    page.elements.filter(({ attributes: { id } }) => id !== undefined),
    ({ attributes: { id = '' } }) => id,
  );
  return [...byId].flatMap(([id, [, second]]) =>
    second
      ? [
          findingAt(
            site,
            page,
            second.at,
            `The id “${id}” stands twice.`,
            'Give each element an id of its own.',
          ),
        ]
      : [],
  );
}

function isRedirect({ elements }: Page): boolean {
  return elements.some((element) => element.attributes['http-equiv']?.toLowerCase() === 'refresh');
}

function saysMeta({ elements }: Page, wanted: string): boolean {
  return elements.some(
    ({ name: tag, attributes: { name, content } }) => tag === 'meta' && name === wanted && !!content?.trim(),
  );
}
