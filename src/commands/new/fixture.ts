import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { Fixture } from '../../checks/fixture.ts';
import { makeNew } from '../new.ts';
import { tagContent } from '../tag.ts';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** A fixture in which notes and figures find what they import. */
export function createFixture(): Fixture {
  const fixture = new Fixture();
  symlinkSync(join(ROOT, 'node_modules'), join(fixture.contentRoot, '../node_modules'), 'junction');
  for (const lib of ['notes/lib', 'figures/lib'])
    cpSync(join(ROOT, 'content', lib), join(fixture.contentRoot, lib), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
  return fixture;
}

/** Makes what is asked for; a refusal fails the test with its sentence. */
export async function make(fixture: Fixture, ...args: string[]): Promise<string> {
  const { text, failed } = await makeNew(fixture.contentRoot, args);
  expect({ text, failed }).toEqual({ text, failed: false });
  return text;
}

/** How many ‹…› a tagged fixture still has, and what else is wrong. */
export async function checkTagged(fixture: Fixture): Promise<{ left: number; others: string[] }> {
  await tagContent(fixture.contentRoot, '2026-02-02');
  // A module that was read before it had its tag is read again only under another address.
  const again = createFixture();
  rmSync(again.contentRoot, { recursive: true });
  cpSync(fixture.contentRoot, again.contentRoot, { recursive: true });
  const issues = await again.check();
  const others = issues.filter((issue) => !issue.includes('nothing-is-left-to-write'));
  return { left: issues.length - others.length, others };
}
