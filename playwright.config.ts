import { defineConfig, devices } from '@playwright/test';
import { addressOf, SITES } from './e2e/sites.ts';
import { BROWSER_FLAGS, ensureBrowser } from './src/commands/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test/browser',
  globalSetup: './e2e/serve-sites.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Patience costs nothing where all is well, and a busy machine is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_FLAGS },
  },
  projects: SITES.map((site) => ({
    name: site.name,
    use: { baseURL: addressOf(site) },
    ...(site.specs ? { testMatch: site.specs } : { testIgnore: 'published.spec.ts' }),
  })),
});
