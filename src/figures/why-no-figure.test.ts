import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whyNoFigure } from './why-no-figure.ts';

const contentRoot = join(mkdtempSync(join(tmpdir(), 'refractory-')), 'content');
mkdirSync(join(contentRoot, 'figures/lib'), { recursive: true });
const write = (name: string, text: string) => writeFileSync(join(contentRoot, 'figures', name), text);
write('lib/broken.ts', 'export const a = ;\n');
write('own.ts', 'export const title = (;\n');
write('through.ts', "import { a } from './lib/broken.ts';\nexport const title = a;\n");

it.each([
  ['own', 'content/figures/own.ts:1:23 figure-keeps-contract: Expression expected.'],
  ['through', 'content/figures/lib/broken.ts:1:18 figure-keeps-contract: Expression expected.'],
  ['none', 'There is no figure “none” in content/figures.'],
])('says why %s is not shown', async (slug, why) =>
  expect((await whyNoFigure(contentRoot, slug)).join('\n')).toContain(why),
);
