import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { findFreePort } from './free-port.ts';

it('gives a port that a server can have', async () => {
  const port = await findFreePort();
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.on('error', fail);
    server.listen(port, 'localhost', done);
  });
  expect(server.address()).toMatchObject({ port });
  expect(await findFreePort()).not.toBe(port);
  server.close();
});
