/** `npm run serve`: serves `dist/` as a static host would, compressed, with its own page for what is not there. */

import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { BEST, compressFiles } from './compress-files.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const PORT = 4321;

interface Ways {
  /** The path under which the site is served, with a slash at both ends. */
  base?: string;
  /** How well Brotli compresses, up to 11. */
  quality?: number;
}

/** Serves a built site on `port`, or on the next that is free; 0 is any that is free. Resolves once it listens. */
export async function serve(
  dist: string,
  port: number,
  { base = '/', quality = BEST }: Ways = {},
): Promise<{ server: Server; port: number }> {
  await compressFiles(dist, quality);
  const server = createServer(answerFrom(dist, base));
  return new Promise((done, fail) => {
    let at = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && at < port + 50) server.listen(++at, 'localhost');
      else fail(error);
    });
    server.on('listening', () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address ? address.port : at });
    });
    server.listen(at, 'localhost');
  });
}

/** Answers with the files of `dist` under `base`, and with the site's own page for all else. */
function answerFrom(dist: string, base: string): RequestListener {
  const missing = readFileSync(join(dist, '404.html'));
  const answerMissing = (response: ServerResponse): void => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const files = sirv(dist, {
    brotli: true,
    etag: true,
    onNoMatch: (_request, response) => answerMissing(response),
    // Files under _astro carry their digest in their name.
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        path.startsWith('/_astro/') ? 'public,max-age=31536000,immutable' : 'no-cache',
      );
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  return (request, response) => {
    if (!request.url?.startsWith(base)) return answerMissing(response);
    request.url = request.url.slice(base.length - 1);
    files(request, response);
  };
}

if (import.meta.main) {
  const { port } = await serve(DIST, Number(process.argv[2] ?? PORT));
  console.log(`Refractory is at http://localhost:${port}/ (Ctrl+C ends it)`);
}
