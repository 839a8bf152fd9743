import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FRAME_HASH } from '../../notes/index.ts';
import { policyOf, scriptHashes } from './policy.ts';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

it('knows each program of the pages once, and no data and no file', () => {
  const page =
    '<script>a()</script><script type="module">b()</script><script type="application/ld+json">{}</script><script type="module" src="/c.js"></script>';
  expect(scriptHashes([page, page])).toEqual([hash('a()'), hash('b()')].sort());
});

it('allows those, the sealed frame’s, and nothing unsafe for scripts', () => {
  const policy = policyOf([hash('a()')]);
  expect(policy).toContain(`script-src 'self' '${hash('a()')}' '${FRAME_HASH}';`);
  const scripts = /script-src [^;]*/.exec(policy)?.[0];
  expect(scripts).not.toMatch(/unsafe|data:|https?:|\*/);
  expect(policy).toMatch(/^default-src 'none';/);
});
