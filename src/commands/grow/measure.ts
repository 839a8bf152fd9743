import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process has cost. */
export interface Usage {
  /** Seconds by the clock on the wall. */
  seconds: number;
  /** Seconds of processor, all threads together. */
  processor: number;
  /** Its memory at the fullest, in MiB. */
  memory: number;
}

const HOOK = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

/** Runs a program of Node's in a folder and measures it. Throws with what it said where it fails. */
export function measure(folder: string, program: string[]): Usage {
  const place = mkdtempSync(join(tmpdir(), 'refractory-usage-'));
  try {
    return measureInto(join(place, 'usage.json'), folder, program);
  } finally {
    rmSync(place, { recursive: true });
  }
}

function measureInto(file: string, folder: string, program: string[]): Usage {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', HOOK, ...program], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, USAGE_FILE: file },
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${program.join(' ')} failed in ${folder}:\n${stdout}${stderr}`);
  const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  // Microseconds, and kilobytes on every system.
  return {
    seconds,
    processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS / 1024,
  };
}
