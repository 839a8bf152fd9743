import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Library } from './library.ts';
import { forgetReading, readOnce } from './read-once.ts';

const CONTENT = resolve('content');

/** A loader that takes its entries from the one reading of the content, and again when a file changes. */
export function fromLibrary(
  name: string,
  select: (library: Library) => [id: string, data: object][],
): Loader {
  return {
    name,
    async load({ store, parseData, generateDigest, watcher }) {
      const fill = async () => {
        const entries = select(await readOnce(CONTENT));
        store.clear();
        for (const [id, entry] of entries) {
          // Plain JSON: a store keeps neither functions nor undefined fields.
          const data = await parseData({ id, data: JSON.parse(JSON.stringify(entry)) });
          store.set({ id, data, digest: generateDigest(data) });
        }
      };
      await fill();
      watcher?.on('all', async (_event, path) => {
        if (!path.startsWith(CONTENT + sep)) return;
        forgetReading(CONTENT);
        await fill();
      });
    },
  };
}
