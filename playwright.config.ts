import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS, ensureBrowser } from './src/commands/browser.ts';

const PORT = 4391;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/test/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/test/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_FLAGS },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/serve.ts ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
