import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { oncePer, sayWhole } from '../issues/index.ts';
import { readOnce } from '../library/index.ts';
import { readingOfChapters } from './chapter-reading.ts';
import { checkLibrary, tellVerdict } from './check-content.ts';
import { showLibraryFaults } from './show-library-faults.ts';
import { offerFaults } from './shown-faults.ts';

const judge = oncePer(checkLibrary);

/**
 * Stops a build whose content breaks a rule, before anything else reads it; in development every page says so, and the
 * server goes on.
 */
export function contentCheck(contentRoot = resolve('content'), say = sayWhole): AstroIntegration {
  const find = async (): Promise<string[]> => tellVerdict(judge(await readOnce(contentRoot)));
  let building = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware, updateConfig }) => {
        building = command === 'build';
        updateConfig({ vite: { plugins: [readingOfChapters(contentRoot)] } });
        if (command !== 'dev') return;
        offerFaults(find);
        addMiddleware({ entrypoint: new URL('./show-faults.ts', import.meta.url), order: 'pre' });
      },
      'astro:config:done': async () => {
        const found = building ? await find() : [];
        if (found.length === 0) return;
        // An error's message is cut where it leaves through a pipe: all is said before it.
        say(found.join('\n'));
        throw new ContentError('The content breaks its rules: see above.');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(showLibraryFaults(find));
      },
      'astro:server:start': async ({ logger }) => {
        const found = await find();
        if (found.length > 0) logger.warn(`The content breaks its rules:\n${found.join('\n')}`);
      },
    },
  };
}

/** An error whose cause lies in the content: where in the code it was found helps nobody. */
class ContentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ContentError';
    this.stack = `${this.name}: ${message}`;
  }
}
