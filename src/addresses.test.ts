import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  chapterUrl,
  noteUrl,
  placeLink,
  publishedUrl,
  readPublication,
  referenceUrl,
  tagUrl,
  typedTag,
} from './addresses.ts';

it('writes paths with a slash at the end, and the fragment after it', () => {
  expect(tagUrl('4K7Q6')).toBe('/t/4K7Q6/');
  expect(chapterUrl('gut', '4K7Q6')).toBe('/chapters/gut/#4K7Q6');
  expect(referenceUrl('owen2001')).toBe('/references/owen2001/');
  expect(referenceUrl('chiosa-resistance-review', 'gut-brain')).toBe(
    '/references/chiosa-resistance-review/#gut-brain',
  );
  expect(noteUrl('incidence', 'edit=x', '?incidence.events=5')).toBe(
    '/notes/incidence/?incidence.events=5#edit=x',
  );
});

it('knows no published address where none is set', () => expect(publishedUrl('/t/4K7Q6/')).toBeUndefined());

it('reads what was typed for a tag, broken escapes too', () => {
  expect(typedTag('/t/4k7q6')).toBe('4k7q6');
  expect(typedTag('/t/4K%207/')).toBe('4K 7');
  expect(typedTag('/t/100%/')).toBe('100%');
  expect(typedTag('/tt/4K7Q6/')).toBeUndefined();
});

it('places links of a chapter’s text, and leaves others', () => {
  expect(placeLink('/chapters/gut/', '/epilepsy/')).toBe('/epilepsy/chapters/gut/');
  expect(placeLink('https://doi.org/', '/epilepsy/')).toBe('https://doi.org/');
  expect(placeLink('#4K7Q6', '/epilepsy/')).toBe('#4K7Q6');
});

it('takes an origin and a folder', () => {
  expect(readPublication({})).toEqual({ site: undefined, base: '/' });
  expect(readPublication({ SITE_URL: 'https://example.org/', BASE: '/a/b-2/' })).toEqual({
    site: 'https://example.org',
    base: '/a/b-2/',
  });
});

const BAD: [env: Record<string, string>, mend: string][] = [
  [{ BASE: 'epilepsy' }, 'Write BASE=/epilepsy/.'],
  [{ BASE: '/epilepsy' }, 'Write BASE=/epilepsy/.'],
  [{ BASE: '/a/../b/' }, '“..” can’t be part of a path'],
  [{ BASE: '/a//b/' }, 'an empty folder can’t be part of a path'],
  [{ BASE: '/a/?x=1/' }, 'can’t be part of a path'],
  [{ BASE: 'https://example.org/a/' }, 'can’t be part of a path'],
  [{ SITE_URL: 'example' }, 'no address. Write one as https://example.org.'],
  [{ SITE_URL: 'ftp://example.org' }, 'no address. Write one as https://example.org.'],
  [
    { SITE_URL: 'https://example.org/epilepsy' },
    'Write SITE_URL=https://example.org, and the folder as BASE=/epilepsy/.',
  ],
  [{ SITE_URL: 'https://example.org/?q=1' }, 'names the host alone'],
  [{ SITE_URL: 'https://me:secret@example.org' }, 'Leave them out.'],
];

for (const [env, mend] of BAD)
  it(`says in one sentence what is wrong with ${JSON.stringify(env)}`, () =>
    expect(() => readPublication(env)).toThrow(mend));

it('takes a folder or says why not, whatever is given', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '.', 'a', '-', '%', '?', '#', ' ', '\\') }),
      (given) => {
        try {
          expect(readPublication({ BASE: given }).base).toMatch(/^\/([\w.~-]+\/)*$/);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: BASE is “.*Write/s);
        }
      },
    ),
  ));
