import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TEXT = /\.(html|css|js|json|svg|csv|txt|xml)$/;
/** Below this a compressed file saves no packet. */
const SMALLEST = 1000;
/** The best that Brotli has: a site is compressed once and read often. */
export const BEST = 11;

/** Writes a `.br` beside every text file that has none or an older one. */
export async function compressFiles(folder: string, quality: number): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name));
  await Promise.all(names.map((name) => compressFile(join(folder, name), quality)));
}

async function compressFile(path: string, quality: number): Promise<void> {
  const { size, mtimeMs } = statSync(path);
  if (size < SMALLEST || (statSync(`${path}.br`, { throwIfNoEntry: false })?.mtimeMs ?? 0) > mtimeMs) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  writeFileSync(`${path}.br`, await compress(readFileSync(path), { params }));
}
