import { expect, it } from 'vitest';
import { readAddress } from './address.ts';

const home = { base: '/epilepsy/', origin: 'https://example.org' };

it('reads paths from the site’s folder, in pages and whole', () => {
  const here = { kind: 'here', path: '/t/4K7Q6/', fragment: 'a b' };
  expect(readAddress('/epilepsy/t/4K7Q6/#a%20b', '/about/', home)).toEqual(here);
  expect(readAddress('https://example.org/epilepsy/t/4K7Q6/#a%20b', '/about/', home)).toEqual(here);
  expect(readAddress('../t/4K7Q6/#a%20b', '/about/', home)).toEqual(here);
});

it('tells what lies beside the folder, elsewhere, or nowhere', () => {
  expect(readAddress('/t/4K7Q6/', '/about/', home)).toEqual({ kind: 'outside', path: '/t/4K7Q6/' });
  expect(readAddress('https://doi.org/10.1', '/', home)).toEqual({
    kind: 'elsewhere',
    origin: 'https://doi.org',
  });
  expect(readAddress('mailto:a@b.c', '/', home)).toEqual({ kind: 'other' });
});
