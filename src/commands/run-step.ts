import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** How many checks of a step passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/** A step of `npm test`: a program for Node with its arguments. */
export interface Step {
  name: string;
  list: string[];
  env?: Record<string, string>;
  /** Nothing runs beside it, so that what it says may be seen at once. */
  alone?: boolean;
  /** Reads the counts of a step that holds many tests; a step without counts as one. */
  count?: () => Count;
}

const running = new Set<ChildProcess>();

/** Ends the steps that still run; they would outlive who started them. */
export function endSteps(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

/** Runs a step and counts it. What it says comes in one piece when it has ended, unless it runs alone. */
export async function runStep(step: Step): Promise<Count> {
  const start = performance.now();
  const head = `\n── ${step.name}`;
  if (step.alone) console.log(head);
  const { status, said } = await runProgram(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const end = `── ${step.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`;
  console.log([...(step.alone ? [] : [head, said.trim()]), end].filter(Boolean).join('\n'));
  return countStep(step, status);
}

/** Its exit status, and all that it wrote, in its order. A step that could not start or was ended has failed. */
function runProgram({ list, env, alone }: Step): Promise<{ status: number; said: string }> {
  const out = alone ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, list, {
    cwd: ROOT,
    // What is kept is shown as text, whatever the terminal.
    env: { ...process.env, ...(alone ? {} : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', out, out],
  });
  running.add(child);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done) => {
    child.on('error', ({ message }) => done({ status: 1, said: message }));
    child.on('close', (status) => {
      running.delete(child);
      done({ status: status ?? 1, said: Buffer.concat(chunks).toString() });
    });
  });
}

/** A report that can't be read counts as one failure: a crash must not pass. */
function countStep({ count }: Step, status: number): Count {
  if (!count) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
