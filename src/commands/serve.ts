/** `npm run serve`: serves `dist/` as a static host would, compressed, with its own page for what is not there. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { publicationOrExit } from '../publication.ts';
import { headersFor, readHeaders } from './build/headers.ts';
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

/** Answers with the files of `dist` under `base`, each with the headers that `_headers` asks for, as static hosts do. */
function answerFrom(dist: string, base: string): RequestListener {
  const missing = readFileSync(join(dist, '404.html'));
  const notFound: RequestListener = (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const asked = join(dist, '_headers');
  const rules = existsSync(asked) ? readHeaders(readFileSync(asked, 'utf8')) : [];
  const files = sirv(dist, { brotli: true, etag: true, ignores: [/^\/_headers/], onNoMatch: notFound });
  return (request, response) => {
    const { url = '/' } = request;
    // What lies beside the site's folder has no headers of its own; our page for it is one of the site's.
    const headers = headersFor(rules, url.startsWith(base) ? url : base);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!url.startsWith(base)) return notFound(request, response);
    request.url = url.slice(base.length - 1);
    return files(request, response);
  };
}

if (import.meta.main) {
  const { base } = publicationOrExit();
  const { port } = await serve(DIST, Number(process.argv[2] ?? PORT), { base });
  console.log(`Refractory is at http://localhost:${port}${base} (Ctrl+C ends it)`);
}
