/**
 * Every address of the site. No other module writes a path: the site may stand in any folder of any host, and what is
 * cited must still lead somewhere in ten years.
 */

/** The folder in which the site stands, as a path with a slash at both ends: `/`, or `/epilepsy/`. */
export const BASE: string = import.meta.env ? import.meta.env.BASE_URL : baseOf(process.env);
/** The origin at which the site is published, `https://example.org`; undefined as long as it is not. */
const SITE: string | undefined = import.meta.env ? import.meta.env.SITE : process.env.SITE_URL;

const at = (path: string): string => BASE + path;
const fragment = (id: string): string => id && `#${id}`;

export const homeUrl = (): string => at('');
export const chaptersUrl = (): string => at('chapters/');
export const chapterUrl = (slug: string, tag = ''): string => at(`chapters/${slug}/${fragment(tag)}`);
/** What a chapter's cards say, for the script that shows them. */
export const cardsUrl = (slug: string): string => at(`chapters/${slug}/cards.json`);
/** The page of a tag, for ever. */
export const tagUrl = (tag: string): string => at(`t/${tag}/`);
export const referencesUrl = (key = ''): string => at(`references/${fragment(key)}`);
/** The page of a reference; on that of a review, `section` is one of the review's. */
export const referenceUrl = (key: string, section = ''): string =>
  at(`references/${key}/${fragment(section)}`);
export const glossaryUrl = (): string => at('glossary/');
export const termUrl = (id: string): string => at(`glossary/${fragment(id)}`);
export const tablesUrl = (): string => at('evidence/');
export const tableUrl = (id: string): string => at(`evidence/${id}/`);
export const notesUrl = (): string => at('notes/');
/** A note's own page; `query` as `writeParams` gives it, with its question mark. */
export const noteUrl = (slug: string, place = '', query = ''): string =>
  at(`notes/${slug}/${query}${fragment(place)}`);
/** A note's code as HTML, for the chapters that show the note. */
export const noteCodeUrl = (slug: string): string => at(`notes/code/${slug}.json`);
/** The text of a note, of a file of its library, or of its reference values: `incidence.ts`, `lib/errors.ts`. */
export const noteSourceUrl = (file: string): string => at(`notes/source/${file}.txt`);
export const auditUrl = (): string => at('audit/');
export const coverageUrl = (sentence = ''): string => at(`coverage/${fragment(sentence)}`);
/** What became known after the reviews. */
export const sinceUrl = (): string => at('since/');
export const aboutUrl = (): string => at('about/');
export const iconUrl = (): string => at('icon.svg');
export const dataUrl = (): string => at('data/');
/** A published file: `claims.json`, `evidence/t1.csv`. */
export const dataFileUrl = (file: string): string => at(`data/${file}`);

/** The full address of a path of this site; undefined as long as the site has no origin of its own. */
export const publishedUrl = (path: string): string | undefined => SITE && new URL(path, SITE).href;

/** What was typed for a tag in the path of a page that is not there; undefined where no tag was asked for. */
export function typedTag(pathname: string): string | undefined {
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : '';
  const [, typed] = /^t\/([^/]+)\/?$/i.exec(path) ?? [];
  if (typed === undefined) return undefined;
  try {
    return decodeURIComponent(typed);
  } catch {
    // A stray percent sign: what was typed is then what is shown.
    return typed;
  }
}

/** An address of ours, `/epilepsy/chapters/gut/`, as an author writes it: `/chapters/gut/`. */
export const fromRoot = (path: string): string => path.slice(BASE.length - 1);

/** An address in a chapter's text, `/chapters/gut/#4K7Q6`, as it is where the site stands in `base`. */
export function placeLink(href: string, base: string): string {
  return href.startsWith('/') && !href.startsWith('//') ? base + href.slice(1) : href;
}

/** Where the site is published, as its builder says it. */
export interface Publication {
  /** `https://example.org`, or undefined. */
  site: string | undefined;
  /** `/`, or `/epilepsy/`. */
  base: string;
}

const SEGMENT = /^[A-Za-z0-9._~-]+$/;

/**
 * Reads the environment: `SITE_URL`, an origin, and `BASE`, a path with a slash at both ends. Throws one sentence that
 * says what is wrong with them, and the mend.
 */
export function readPublication(env: Record<string, string | undefined>): Publication {
  return { site: readSite(env.SITE_URL), base: readBase(env.BASE) };
}

/** The folder for modules that Node loads as they are. One that can't be read is told by who serves or builds. */
function baseOf(env: Record<string, string | undefined>): string {
  try {
    return readBase(env.BASE);
  } catch {
    return '/';
  }
}

function readSite(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is “${given}”, which is no address. Write one as https://example.org.`);
  if (url.username || url.password) throw new Error('SITE_URL holds a name or a password. Leave them out.');
  if (url.pathname !== '/' || url.search || url.hash || /[?#]/.test(given))
    throw new Error(
      `SITE_URL is “${given}”: it names the host alone. Write SITE_URL=${url.origin}, and the folder as BASE=${slashed(url.pathname)}.`,
    );
  return url.origin;
}

function readBase(given = '/'): string {
  if (given === '' || given === '/') return '/';
  const parts = given.replace(/^\/|\/$/g, '').split('/');
  const fault = parts.find((part) => part === '.' || part === '..' || !SEGMENT.test(part));
  if (fault !== undefined)
    throw new Error(
      `BASE is “${given}”: ${fault === '' ? 'an empty folder' : `“${fault}”`} can’t be part of a path. Write folders of letters, digits and - . _ ~, as BASE=/epilepsy/.`,
    );
  if (!given.startsWith('/') || !given.endsWith('/'))
    throw new Error(`BASE is “${given}”, without a slash at both ends. Write BASE=${slashed(given)}.`);
  return given;
}

const slashed = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
