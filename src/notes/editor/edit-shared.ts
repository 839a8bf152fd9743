/**
 * An edited note as the fragment of an address: `1.digest.data`, where 1 is the version of this form and data the
 * text, deflated, in base64url. A fragment is never sent to a server. Who opens it reads it as a text from a
 * stranger: it is measured, checked, shown, and not run.
 */
import { textDigest } from './text-digest.ts';

const VERSION = '1';
/** Characters that mail and chat programs let through. */
const LONGEST_LINK = 16_000;
/** Ten times the longest note; a bomb of zeros stops here. */
const LONGEST_TEXT = 200_000;

/** The fragment for `text`, without “#edit=”; a sentence where it would be too long. */
export async function writeShared(
  text: string,
  slug: string,
): Promise<{ code: string } | { problem: string }> {
  const data = toBase64(
    await collect(bytesOf(text).pipeThrough(new CompressionStream('deflate-raw')), Infinity),
  );
  const code = `${VERSION}.${textDigest(`${slug}\n${text}`)}.${data}`;
  if (code.length <= LONGEST_LINK && text.length <= LONGEST_TEXT) return { code };
  return { problem: 'Your copy is too long for a link. Download it instead, and share the file.' };
}

/** Reads a fragment that says it holds an edited copy of the note `slug`. Never throws. */
export async function readShared(
  code: string,
  slug: string,
): Promise<{ text: string } | { problem: string }> {
  const [version = '', digest, data, more] = code.split('.');
  if (code.length > LONGEST_LINK) return { problem: 'The link holds more code than a link may.' };
  if (version !== VERSION)
    return {
      problem: 'The link was made by another version of this site, and its code cannot be read here.',
    };
  if (!digest || !data || more !== undefined) return { problem: DAMAGED };
  try {
    const bytes = fromBase64(data);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await collect(stream, LONGEST_TEXT));
    return textDigest(`${slug}\n${text}`) === digest ? { text } : { problem: DAMAGED };
  } catch (error) {
    return { problem: error instanceof RangeError ? 'The link holds more code than a link may.' : DAMAGED };
  }
}

const DAMAGED = 'The link is cut short or damaged, and its code cannot be read.';

const bytesOf = (text: string): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([text]).stream();

/** All bytes of a stream. Throws a RangeError once they are more than `most`, and reads no further. */
async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) throw new RangeError('Too long.');
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
