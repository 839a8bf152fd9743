/** Playwright's global setup: serves the built sites at ports that are free, so that two checkouts can test at once. */
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { serve } from '../src/commands/serve.ts';
import { SITES, type Site, setAddress } from './sites.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Compressed as the site is, but in a moment: a test is no visitor with a slow line. */
const QUALITY = 4;

async function start(site: Site): Promise<Server> {
  const { server, port } = await serve(resolve(ROOT, site.folder), 0, { base: site.base, quality: QUALITY });
  setAddress(site, `http://localhost:${port}${site.base}`);
  return server;
}

/** Starts the servers; what it gives back ends them. */
export default async function serveSites(): Promise<() => void> {
  const servers = await Promise.all(SITES.map(start));
  return () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}
