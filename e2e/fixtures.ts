/** What every browser test shares: ears for what a page complains of, and a page that many tests visit in turn. */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

/** Hears the console messages and uncaught errors of every page of the contexts it listens to. */
class Ears {
  #heard: string[] = [];

  listen(context: BrowserContext): void {
    context.on('console', (message) =>
      this.#hear(message.page(), `${message.type()}: ${message.text()} (${message.location().url})`),
    );
    context.on('weberror', (error) => this.#hear(error.page(), `thrown: ${String(error.error())}`));
  }

  #hear(page: Page | null, words: string): void {
    this.#heard.push(`${page?.url() ?? 'no page'} ${words}`);
  }

  /** What was heard since the last call. */
  take(): string[] {
    const heard = this.#heard;
    this.#heard = [];
    return heard;
  }
}

interface TestFixtures {
  /** Declares a message that the test brings about on purpose, and why it is no fault of the page. */
  expectMessage: (says: RegExp, because: string) => void;
  /** Opens a page as another reader, who shares nothing with the first. */
  newReader: () => Promise<Page>;
}

interface WorkerFixtures {
  ears: Ears;
  /** One page for all tests of a worker that ask for it: opening a page costs more than most tests. */
  sharedPage: Page;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  ears: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs.
    ({}, use) => use(new Ears()),
    { scope: 'worker' },
  ],

  context: async ({ context, ears }, use) => {
    ears.listen(context);
    await use(context);
  },

  newReader: async ({ browser, ears }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      ears.listen(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  sharedPage: [
    async ({ browser, ears }, use, { project }) => {
      const { baseURL, viewport } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
      });
      ears.listen(context);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],

  // Set up first and so the last to go, this also hears what a page says while it closes.
  expectMessage: [
    async ({ ears }, use) => {
      const expected: RegExp[] = [];
      await use((says) => expected.push(says));
      const complaints = ears.take().filter((line) => !expected.some((says) => says.test(line)));
      expect(complaints, 'messages on the console').toEqual([]);
    },
    { auto: true },
  ],
});
