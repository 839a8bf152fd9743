import { mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'refractory-serve-'));
const text = 'Home. '.repeat(400);
let server: Server;
let origin: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, '404.html'), 'Not here.');
  const served = await serve(folder, 0, { base: '/under/', quality: 1 });
  server = served.server;
  origin = `http://localhost:${served.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a site served under a base', () => {
  it('answers there, compressed, at a port that was free', async () => {
    const answer = await fetch(`${origin}/under/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Encoding')).toBe('br');
    expect(await answer.text()).toBe(text);
  });
  it.each(['/', '/index.html', '/under/nothing/'])(
    'says at %s with its own page that nothing is there',
    async (path) => {
      const answer = await fetch(origin + path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe('Not here.');
    },
  );
  it('takes the next port when one is taken', async () => {
    const taken = Number(new URL(origin).port);
    const next = await serve(folder, taken);
    expect(next.port).toBeGreaterThan(taken);
    next.server.close();
  });
});
