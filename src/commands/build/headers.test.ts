import { expect, it } from 'vitest';
import { headersFor, readHeaders, siteHeaders, writeHeaders } from './headers.ts';

const rules = siteHeaders('/epilepsy/', "default-src 'none'; script-src 'self' 'sha256-a='");

it('reads back what it wrote', () => expect(readHeaders(writeHeaders(rules))).toEqual(rules));

it('lets files with a digest in their name be kept, and asks again for all else', () => {
  expect(headersFor(rules, '/epilepsy/_astro/a.js')).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(headersFor(rules, '/epilepsy/about/')['Cache-Control']).toBe('no-cache');
});

it('says nothing of what lies beside the site', () => expect(headersFor(rules, '/other/')).toEqual({}));
