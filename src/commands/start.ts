/** `npm start`: builds the site and serves it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { publicationOrExit } from '../publication.ts';
import { serve } from './serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { status } = spawnSync(process.execPath, ['src/commands/build.ts', '--silent'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const { base } = publicationOrExit();
const { port } = await serve(resolve(ROOT, 'dist'), 4321, { base });
console.log(`Refractory is at http://localhost:${port}${base} (Ctrl+C ends it)`);
