import { spawnSync } from 'node:child_process';
import type { Issue } from '../../issues/index.ts';
import { ContentFixture } from '../../library/content-fixture.ts';

/**
 * Reads notes in a process of its own, by Node alone, as the check does: the test runner loads modules in another way.
 * `steps` are files to write, each followed by a reading.
 */
export function readInNode(
  steps: Record<string, string>[],
): { slugs: string[]; unread: string[]; titles: string[]; issues: Issue[] }[] {
  const { contentRoot } = new ContentFixture().write(
    'notes/lib/errors.ts',
    'export const fine = 1;\nexport interface Shape { a: number }\n',
  );
  const script = `
    import { writeFileSync } from 'node:fs';
    const { readNotes } = await import(${JSON.stringify(new URL('../../notes/index.ts', import.meta.url).href)});
    const [contentRoot, steps] = ${JSON.stringify([contentRoot, steps])};
    const found = [];
    for (const files of steps) {
      for (const [name, text] of Object.entries(files)) writeFileSync(contentRoot + '/notes/' + name, text);
      const { notes, unread, issues } = await readNotes(contentRoot);
      found.push({ slugs: notes.map(({ slug }) => slug), titles: notes.map(({ module }) => module.title), unread, issues });
    }
    console.log(JSON.stringify(found));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}
