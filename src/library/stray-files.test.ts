import { expect, it } from 'vitest';
import { ContentFixture } from './content-fixture.ts';
import { findStrayFiles } from './stray-files.ts';

it('finds nothing where everything is read, whatever editors leave behind', () => {
  const fixture = new ContentFixture();
  for (const name of ['.DS_Store', 'chapters/01-pumps.mdx~', 'chapters/.01-pumps.mdx.swp', 'notes/Thumbs.db'])
    fixture.write(name, '');
  expect(findStrayFiles(fixture.contentRoot)).toEqual([]);
});

it.each([
  ['chapters/21_x.mdx', 'Name it content/chapters/21-x.mdx,'],
  ['chapters/21-x.md', 'Name it content/chapters/21-x.mdx,'],
  ['chapters/2b-x.mdx', 'Name it content/chapters/02-x.mdx,'],
  ['chapters/x.mdx', 'Name it content/chapters/NN-x.mdx,'],
  ['chapters/21-Risk_Talk.mdx', 'Name it content/chapters/21-risk-talk.mdx,'],
  ['chapters/more/21-x.mdx', 'Name it content/chapters/21-x.mdx,'],
  ['references/mine.bib', 'Name it content/references/mine.json,'],
  ['evidence/t1.yml', 'Name it content/evidence/t1-name.yaml,'],
  ['evidence/t9-Drugs.yaml', 'Name it content/evidence/t9-drugs.yaml,'],
  ['notes/My_Note.ts', 'Name it content/notes/my-note.ts,'],
  ['notes/reference/none.json', 'Name it as the module that it serves, or write content/notes/none.ts.'],
  ['notes/none.test.ts', 'Name it as the module that it serves, or write content/notes/none.ts.'],
  ['figures/plan.png', 'Name it content/figures/plan.ts,'],
  ['ledger/tags.txt', 'Name it like content/ledger/tags.jsonl,'],
  ['todo.txt', 'Move it to one of chapters,'],
])('names %s, which nothing reads', (name, mend) => {
  const [issue, ...more] = findStrayFiles(new ContentFixture().write(name, 'x').contentRoot);
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ rule: 'file-is-read', file: `content/${name}`, line: 1, column: 1 });
  expect(issue?.mend).toContain(mend);
});
