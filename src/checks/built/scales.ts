import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Site } from './site.ts';

const compress = promisify(brotliCompress);

/** Bytes of a text as a server sends it: by brotli at its best. Nothing weighs nothing. */
export async function weighText(text: string | Buffer): Promise<number> {
  if (text.length === 0) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return (await compress(text, { params })).length;
}

/** Weighs every script, stylesheet and font of the site, side by side. */
export async function weighFiles(site: Site): Promise<Map<string, number>> {
  const files = [...site.files].filter((file) => /\.(?:m?js|css|woff2?)$/.test(file));
  return new Map(await Promise.all(files.map(async (file) => [file, await weighFile(site, file)] as const)));
}

/** A WOFF holds compressed data, and is sent as it is. */
async function weighFile({ read }: Site, file: string): Promise<number> {
  const bytes = read(file);
  return /\.woff2?$/.test(file) ? bytes.length : weighText(bytes);
}
