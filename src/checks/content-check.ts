import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatIssue } from '../issues/index.ts';
import { readOnce } from '../library/index.ts';
import { checkLibrary } from './check-content.ts';

/** Stops a build whose content breaks a rule; in development it says so and goes on. */
export function contentCheck(contentRoot = resolve('content')): AstroIntegration {
  const find = async (): Promise<string> => {
    const { issues } = checkLibrary(await readOnce(contentRoot));
    return issues.map(formatIssue).join('\n');
  };
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': async () => {
        const found = await find();
        if (found) throw new Error(`The content breaks its rules:\n${found}`);
      },
      'astro:server:start': async ({ logger }) => {
        const found = await find();
        if (found) logger.warn(`The content breaks its rules:\n${found}`);
      },
    },
  };
}
