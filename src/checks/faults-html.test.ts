import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultsBlock, faultsPage } from './faults-html.ts';

it('shows faults as text, those of the address’s own chapter first', () => {
  const page = faultsPage(
    ['content/a.yaml:1:1 r: <b>', 'content/chapters/02-sudep.mdx:41:7 r: P.'],
    '/x/chapters/sudep/',
  );
  expect(page).toContain(
    '<ol><li>content/chapters/02-sudep.mdx:41:7 r: P.</li><li>content/a.yaml:1:1 r: &lt;b></li>'.replace(
      'b>',
      'b&gt;',
    ),
  );
});

it('brings the look of what stands in the place of a note or figure, from the tokens', () => {
  const block = faultsBlock(['content/notes/a.ts:1:1 r: P.']);
  expect(block).toMatch(/\.unread \{[^}]*border-left: 4px solid var\(--no,/);
  const tokens = readFileSync('src/views/styles/tokens.css', 'utf8');
  for (const [, token] of block.matchAll(/var\((--\w+),/g)) expect(tokens).toContain(`${token}:`);
  // The class under which the components have it.
  for (const file of ['src/notes/NoteFaults.astro', 'src/views/ChapterFigure.astro'])
    expect(readFileSync(file, 'utf8')).toContain('class="unread"');
});
