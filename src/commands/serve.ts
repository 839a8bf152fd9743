/** `npm run serve`: serves `dist/` as a static host would, compressed, with its own page for what is not there. */

import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { readPublication } from '../addresses.ts';
import { headersFor, readHeaders } from './build/headers.ts';
import { compressFiles } from './compress-files.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const PORT = 4321;

/** Serves a built site from the folder `base` on `port`, or on the next that is free. Resolves once it listens. */
export async function serve(
  dist: string,
  port: number,
  base = readPublication(process.env).base,
): Promise<{ server: Server; port: number }> {
  await compressFiles(dist);
  const server = createServer(answerFrom(dist, base));
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

/** Answers with the files of a built site and the headers that its `_headers` asks for. */
function answerFrom(dist: string, base: string): RequestListener {
  const missing = readFileSync(join(dist, '404.html'));
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const notFound: RequestListener = (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const files = sirv(dist, { brotli: true, etag: true, ignores: [/^\/_headers/], onNoMatch: notFound });
  return (request, response) => {
    const { url = '/' } = request;
    const path = url.startsWith(base) ? url : base;
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value);
    if (url === '/' && base !== '/') response.writeHead(302, { Location: base }).end();
    else if (!url.startsWith(base)) notFound(request, response);
    else {
      request.url = url.slice(base.length - 1);
      files(request, response);
    }
  };
}

if (import.meta.main) {
  const { base } = readPublication(process.env);
  const { port } = await serve(DIST, Number(process.argv[2] ?? PORT), base);
  console.log(`Refractory is at http://localhost:${port}${base} (Ctrl+C ends it)`);
}
