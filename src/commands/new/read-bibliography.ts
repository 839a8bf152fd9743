import { readFileSync } from 'node:fs';
import { Refusal } from './skeleton.ts';

/** An entry as a bibliography has it, in CSL's words, before it is known which of them we use. */
export type RawItem = Record<string, unknown>;

/**
 * The entries of a `.bib`, RIS or CSL-JSON file, read by citation-js. It is loaded only here: reading nothing needs
 * no parser.
 */
export async function readBibliography(path: string): Promise<RawItem[]> {
  const text = readText(path);
  const { Cite } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  try {
    const { data } = new Cite(text);
    if (data.length > 0) return data;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Refusal(`${path} is no .bib, RIS or CSL-JSON file that can be read: ${reason}.`);
  }
  throw new Refusal(`${path} holds no entry.`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
  } catch {
    throw new Refusal(`There is no file ${path} to read: give its path after --from.`);
  }
}
