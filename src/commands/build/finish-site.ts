import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteHeaders, writeHeaders } from './headers.ts';
import { lateScripts } from './late-scripts.ts';
import { policyOf, scriptHashes } from './policy.ts';

/** The last hand on a built site: scripts come after the first paint, and `_headers` says what may run. */
export function finishSite(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = await finishPages(folder);
        const policy = policyOf(scriptHashes(pages));
        await writeFile(join(folder, '_headers'), writeHeaders(siteHeaders(base, policy)));
      },
    },
  };
}

/** Writes every page as it is to be sent, and gives back their texts. */
async function finishPages(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const html = await readFile(path, 'utf8');
      const late = lateScripts(html);
      if (late !== html) await writeFile(path, late);
      return late;
    }),
  );
}
