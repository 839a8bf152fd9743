import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { showLibraryFaults } from './show-library-faults.ts';

async function ask(faults: string[], accept: string): Promise<string> {
  const show = showLibraryFaults(async () => faults);
  const server = createServer((request, response) => {
    void show(request, response, () => void response.end('the page'));
  });
  await new Promise<void>((done) => void server.listen(0, done));
  const { port } = server.address() as { port: number };
  const answer = await fetch(`http://localhost:${port}/`, { headers: { accept } });
  server.close();
  return `${answer.status} ${await answer.text()}`;
}

it('answers for a page where a library is broken, and for nothing else', async () => {
  const broken = ['content/notes/lib/format.ts:1:23 note-keeps-contract: Expression expected.'];
  expect(await ask(broken, 'text/html')).toMatch(/^500 .*content\/notes\/lib\/format\.ts:1:23/s);
  expect(await ask(broken, 'text/css')).toBe('200 the page');
  expect(await ask(['content/notes/incidence.ts:1:1 r: P.'], 'text/html')).toBe('200 the page');
});
