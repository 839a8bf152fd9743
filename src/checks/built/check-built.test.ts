import { expect, it } from 'vitest';
import { byteTable } from './byte-table.ts';
import { checkBuilt } from './check-built.ts';
import { pageWith, siteOf } from './fixture.ts';
import { weighChapters } from './weigh-chapters.ts';

const CHAPTER = 'chapters/pumps/index.html';

it('accepts a site that keeps every rule, and tells what its chapters weigh', async () => {
  const site = siteOf({ [CHAPTER]: pageWith('<p>Pumps move drugs.</p>') });
  expect(await checkBuilt(site)).toEqual([]);
  const [head, row, budget] = byteTable(await weighChapters(site)).split('\n');
  expect(head).toMatch(/^bytes as sent +html +css +script +fonts +total +note +own +editor$/);
  expect(row).toMatch(/^pumps +\d+ +0 +0 +0 +\d+ +0 +0 +0$/);
  expect(budget).toMatch(/^budget +18,000 +6,000 +2,500 +14,500 +40,000 +60,000 +15,000 +120,000$/);
});

it('tells what every rule found, by place', async () => {
  const site = siteOf({
    [CHAPTER]: pageWith('<h1>NaN</h1>\n<a href="/none">x</a><img src="//a.org/x.png">'),
  });
  expect((await checkBuilt(site)).map(({ rule, line }) => [line, rule])).toEqual([
    [2, 'page-is-complete'],
    [2, 'text-is-clean'],
    [3, 'link-resolves'],
    [3, 'nothing-from-elsewhere'],
  ]);
});
