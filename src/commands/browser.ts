import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const answers = (program: string, ...list: string[]): boolean =>
  spawnSync(program, list, { stdio: 'ignore' }).status === 0;

/** A Chromium that is already here: Playwright's own, else one on the system. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const found = SYSTEM.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim());
  return found.find(Boolean);
}

/** A Chromium to test with; installs Debian's package where that may be done. Throws a sentence with the mend. */
export function ensureBrowser(): string {
  const here = findBrowser();
  if (here) return here;
  const root = process.getuid?.() === 0;
  if (answers('which', 'apt-get') && (root || answers('sudo', '-n', 'true'))) {
    console.log('Installing Debian’s Chromium …');
    const apt = (...list: string[]) => {
      const words = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...list];
      return spawnSync(root ? 'env' : 'sudo', root ? words.slice(1) : ['-n', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }).status;
    };
    apt('update');
    apt('install', '-y', 'chromium');
  }
  const installed = findBrowser();
  if (!installed)
    throw new Error(
      'There is no Chromium to test with. Install one: npx playwright install chromium, or apt-get install chromium.',
    );
  return installed;
}

/** Chromium refuses its sandbox to root, and must not look for its maker's servers. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
