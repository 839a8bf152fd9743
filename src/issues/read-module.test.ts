import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('sees a change though another copy of this code read the file before, as in development', () => {
  const address = new URL('./read-module.ts', import.meta.url).href;
  const script = `
    import { mkdtempSync, writeFileSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { join } from 'node:path';
    const folder = mkdtempSync(join(tmpdir(), 'refractory-module-'));
    const path = join(folder, 'a.ts');
    const titles = [];
    for (const [copy, title] of ['One', 'Two', 'Three'].entries()) {
      writeFileSync(path, "export const title: string = '" + title + "';");
      const { readModule } = await import(${JSON.stringify(address)} + '?copy=' + copy);
      const { module } = await readModule(path, folder, { words: 'x', allows: () => true });
      titles.push(module.title);
    }
    console.log(titles.join());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'One,Two,Three\n', stderr: '' });
});
