import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FRAME_DOCUMENT, FRAME_HASH, FRAME_SCRIPT } from './runner-frame.ts';

it('allows its own script by the right hash, and nothing else', () => {
  expect(FRAME_HASH).toBe(`sha256-${createHash('sha256').update(FRAME_SCRIPT).digest('base64')}`);
  expect(FRAME_DOCUMENT).toContain(
    `content="default-src 'none'; script-src '${FRAME_HASH}'; worker-src blob:"`,
  );
  expect(FRAME_DOCUMENT).not.toMatch(/unsafe|'self'|https?:/);
});

it('cannot end its script early', () => expect(FRAME_SCRIPT).not.toMatch(/<\/|<!--/));
