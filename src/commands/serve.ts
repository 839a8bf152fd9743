/** `npm run serve`: serves `dist/` as a static host would, compressed, with its own page for what is not there. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { compressFiles } from './compress-files.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const PORT = 4321;

/** Serves a built site on `port`, or on the next that is free. Resolves once it listens. */
export async function serve(dist: string, port: number): Promise<{ server: Server; port: number }> {
  await compressFiles(dist);
  const missing = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, {
    brotli: true,
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missing);
    },
    // Files under _astro carry their digest in their name.
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/_astro/') ? 'public,max-age=31536000,immutable' : 'no-cache',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => files(request, response));
  return new Promise((done, fail) => {
    let at = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && at < port + 50) server.listen(++at, 'localhost');
      else fail(error);
    });
    server.on('listening', () => done({ server, port: at }));
    server.listen(at, 'localhost');
  });
}

if (import.meta.main) {
  const { port } = await serve(DIST, Number(process.argv[2] ?? PORT));
  console.log(`Refractory is at http://localhost:${port}/ (Ctrl+C ends it)`);
}
