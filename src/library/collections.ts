import { resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContentText } from '../issues/index.ts';
import type { Library } from './library.ts';
import { forgetReading, readOnce } from './read-once.ts';

const CONTENT = resolve('content');

type Fill = (library: Library, context: LoaderContext) => Promise<void>;

/** A loader that takes its entries from the one reading of the content, and again when a file changes. */
export function fromLibrary(
  name: string,
  select: (library: Library) => [id: string, data: object][],
): Loader {
  return fillFromLibrary(name, async (library, { store, parseData, generateDigest }) => {
    // What has no tag yet has no page of its own; where it stands it says so.
    for (const [id, entry] of select(library).filter(([id]) => id !== '')) {
      // Plain JSON: a store keeps neither functions nor undefined fields.
      const data = await parseData({ id, data: JSON.parse(JSON.stringify(entry)) });
      store.set({ id, data, digest: generateDigest(data) });
    }
  });
}

/** The loader of the chapters' text. Which chapters there are, and what their frontmatter says, is as the library read it. */
export function chapterTexts(): Loader {
  return fillFromLibrary('chapters', async ({ chapters }, { store, parseData, generateDigest }) => {
    for (const { slug: id, file, frontmatter } of chapters) {
      const data = await parseData({ id, data: frontmatter });
      const { text } = readContentText(resolve(CONTENT, '..', file), CONTENT);
      // Astro renders it from its file, when a page asks for it.
      store.set({ id, data, filePath: file, digest: generateDigest(text), deferredRender: true });
    }
  });
}

function fillFromLibrary(name: string, fill: Fill): Loader {
  return {
    name,
    async load(context) {
      const { store, watcher, logger } = context;
      const fillAnew = async () => {
        const library = await readOnce(CONTENT);
        store.clear();
        await fill(library, context);
      };
      if (!watcher) return fillAnew();
      // Under a running server no slip may end it: the next change is a chance to mend it.
      const tryFill = () => fillAnew().catch((error: unknown) => logger.error(String(error)));
      await tryFill();
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(CONTENT + sep)) return;
        forgetOnce();
        void tryFill();
      });
    },
  };
}

let forgotten = false;

/** Every collection hears of a change; only the first has the content read anew. */
function forgetOnce(): void {
  if (forgotten) return;
  forgotten = true;
  setImmediate(() => {
    forgotten = false;
  });
  forgetReading(CONTENT);
}
