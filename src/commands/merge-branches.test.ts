import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { drawTags } from '../claims/index.ts';
import { readLibrary } from '../library/index.ts';
import { closeRelease } from './release.ts';
import { tagContent } from './tag.ts';
import { retireTag } from './tag-retire.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const DATE = '2026-02-02';
const RENAMED = 'chapters/01-efflux.mdx';
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

/** A repository with a release, on the branch `main`; its attributes are those of this project. */
class Repository extends Fixture {
  readonly root = join(this.contentRoot, '..');

  git(...list: string[]): string {
    return execFileSync('git', [...identity, ...list], { cwd: this.root, encoding: 'utf8', stdio: 'pipe' });
  }

  async start(): Promise<this> {
    // Paragraphs apart, as in any chapter: two branches that write into one line do meet.
    this.change(
      CHAPTER_FILE,
      `<Claim tag="${TAGS.second}"`,
      `\nA second paragraph.\n\n<Claim tag="${TAGS.second}"`,
    );
    await closeRelease(this.contentRoot, DATE, '2026.1.0');
    copyFileSync(join(REPOSITORY, '.gitattributes'), join(this.root, '.gitattributes'));
    this.git('init', '-b', 'main');
    this.commit();
    return this;
  }

  commit(): void {
    this.git('add', '.');
    this.git('commit', '-m', 'A commit');
  }

  /** Adds claims before a text of the chapter, and has them tagged. */
  async addClaims(file: string, before: string, ...words: string[]): Promise<void> {
    const claims = words.map((each) => `<Claim from="chiosa.pumps.02" kind="opinion">${each}</Claim>.\n\n`);
    this.change(file, before, `${claims.join('')}${before}`);
    await tagContent(this.contentRoot, DATE);
  }
}

async function branchThatRenames(repository: Repository): Promise<void> {
  repository.git('switch', '-c', 'renames', 'main');
  renameSync(join(repository.contentRoot, CHAPTER_FILE), join(repository.contentRoot, RENAMED));
  repository.write('moved.yaml', 'pump: efflux\npumps: efflux\n');
  await repository.addClaims(RENAMED, '<Evidence', 'One adds this', 'One adds that');
  repository.commit();
}

async function branchThatRetires(repository: Repository): Promise<void> {
  repository.git('switch', '-c', 'retires', 'main');
  repository.write('chapters/02-late.mdx', LATE);
  repository.change(
    CHAPTER_FILE,
    `<Claim tag="${TAGS.second}" from="chiosa.pumps.02" kind="opinion">This is contested</Claim>`,
    'This is contested',
  );
  await retireTag(repository.contentRoot, DATE, {
    tag: TAGS.second,
    reason: 'Said twice.',
    successor: TAGS.first,
  });
  await repository.addClaims(CHAPTER_FILE, '<Figure', 'Another adds this', 'Another adds more');
  repository.commit();
}

const LATE = `---
title: Late
standfirst: Later.
part: Part one
objectives: [{ aim: Say it, met: [Late] }, { aim: Doubt it, met: [Late] }]
covers: [chiosa.later.02-02]
summary: [So it is, Or not]
next: []
---

## Late

<Claim from="chiosa.later.02" kind="opinion">It is late</Claim>.
`;

it('merges two branches that add claims, one with a rename, one with a retirement', async () => {
  const repository = await new Repository().start();
  await branchThatRenames(repository);
  await branchThatRetires(repository);
  repository.git('switch', 'main');
  repository.git('merge', '--no-ff', '-m', 'One', 'renames');
  repository.git('merge', '--no-ff', '-m', 'The other', 'retires');
  expect(repository.git('status', '--porcelain')).toBe('');
  expect(await repository.check()).toEqual([]);
  const { claims, ledger } = await readLibrary(repository.contentRoot);
  expect(claims.map(({ text }) => text).sort()).toEqual(
    [
      'Another adds more',
      'Another adds this',
      'It is late',
      'More is said',
      'One adds that',
      'One adds this',
      'Pumps move drugs',
    ].sort(),
  );
  expect(ledger.given).toHaveLength(8 + 2 + 4);
  expect(ledger.retired.map(({ tag }) => tag)).toEqual([TAGS.second]);
  expect(ledger.chapters.map(({ slug }) => slug).sort()).toEqual(['efflux', 'late', 'pumps']);
  expect(existsSync(join(repository.contentRoot, CHAPTER_FILE))).toBe(false);
  expect(await tagContent(repository.contentRoot, DATE)).toEqual([`recorded content/${RENAMED}`]);
  expect(await closeRelease(repository.contentRoot, DATE, '2026.2.0')).toContain(
    '2026.2.0: 6 added, 0 reworded, 1 merged, 0 retired.',
  );
});

it('merges what two branches add at the same place of a ledger file', async () => {
  const repository = await new Repository().start();
  const line = (tag: string) => `${JSON.stringify({ tag, kind: 'lesson', date: DATE })}\n`;
  const [one = '', other = ''] = drawTags(2, new Set(Object.values(TAGS)));
  for (const tag of [one, other]) {
    repository.git('switch', '-c', tag, 'main');
    repository.write('ledger/tags.jsonl', repository.read('ledger/tags.jsonl') + line(tag));
    repository.commit();
  }
  repository.git('merge', '--no-ff', '-m', 'Both', one);
  const { ledger } = await readLibrary(repository.contentRoot);
  expect(ledger.given.map(({ tag }) => tag)).toEqual(expect.arrayContaining([one, other]));
});

it('mends a draft that both branches reworded', async () => {
  const repository = await new Repository().start();
  repository.change(CHAPTER_FILE, 'More is said', 'More is told');
  await tagContent(repository.contentRoot, DATE);
  repository.commit();
  for (const [name, words] of [
    ['one', 'Much is told'],
    ['other', 'All is told'],
  ] as const) {
    repository.git('switch', '-c', name, 'main');
    repository.change(CHAPTER_FILE, 'More is told', words);
    await tagContent(repository.contentRoot, DATE);
    repository.commit();
  }
  // The words themselves meet in the chapter, and a person decides; the ledger then has both drafts.
  repository.git('merge', '-X', 'ours', '-m', 'Both', 'one');
  expect((await repository.check()).join('\n')).toContain('wording 2 stands in line');
  await tagContent(repository.contentRoot, DATE);
  expect(await repository.check()).toEqual([]);
  expect(repository.read('ledger/wordings.jsonl')).not.toContain('Much is told');
});
