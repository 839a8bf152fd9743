/** The built sites that the browser tests visit. */
export interface Site {
  /** The Playwright project that visits it. */
  name: string;
  /** The folder it was built to. */
  folder: string;
  /** The path it is served under, with a slash at both ends. Addresses in the specs are relative to it. */
  base: string;
  /** The specs that visit it; all, where none are named. */
  specs?: string[];
}

/** Where the second site is published: see the step that builds it. */
export const PUBLISHED = { SITE_URL: 'https://example.org', BASE: '/a/b/' };

export const SITES: Site[] = [
  { name: 'root', folder: 'dist', base: '/' },
  {
    name: 'under-a-folder',
    folder: '.cache/test/under-a-folder',
    base: PUBLISHED.BASE,
    specs: ['reader.spec.ts', 'scholar.spec.ts', 'published.spec.ts'],
  },
];

const variable = ({ name }: Site): string => `E2E_SITE_${name.toUpperCase().replaceAll('-', '_')}`;

/** Tells the workers, which read the configuration anew, where a site is served. */
export function setAddress(site: Site, address: string): void {
  process.env[variable(site)] = address;
}

/** Where a site is served; empty before the servers have started, when nobody visits. */
export const addressOf = (site: Site): string => process.env[variable(site)] ?? '';
