import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openCache, saveCache } from '../../cache.ts';

/** Opens the cache for a build, and keeps what a whole build asked for. */
export function buildCache(): AstroIntegration {
  return {
    name: 'build-cache',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') openCache(fileURLToPath(config.root));
      },
      'astro:build:done': () => saveCache(),
    },
  };
}
