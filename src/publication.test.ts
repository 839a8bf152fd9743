import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it.each(['src/commands/serve.ts', 'src/checks/built/run.ts', 'node_modules/astro/bin/astro.mjs'])(
  '%s says in one sentence what is wrong with the address, and ends with 1',
  (program) => {
    const list = program.endsWith('.mjs') ? [program, 'build', '--silent'] : [program];
    const { status, stderr, stdout } = spawnSync(process.execPath, list, {
      cwd: resolve(import.meta.dirname, '..'),
      env: { ...process.env, BASE: 'epilepsy', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'BASE is “epilepsy”, without a slash at both ends. Write BASE=/epilepsy/.\n',
    });
  },
);
