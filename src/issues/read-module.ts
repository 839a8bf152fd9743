import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diagnoseModule, type Fault, findForbidden, type ImportRule } from './diagnose-module.ts';
import { listSpecifiers } from './module-imports.ts';

/** A module of the content that was loaded, or why it can't be. */
export type ReadModule = { module: object } | { faults: Fault[] };

/**
 * Loads the TypeScript module at `path`. Never throws: what is wrong comes as faults with their places. A module that
 * changed since this process first read it, or whose imports did, is loaded anew.
 */
export async function readModule(path: string, contentRoot: string, rule: ImportRule): Promise<ReadModule> {
  // Its text is enough to see that all is well; the tree says where it is not.
  const suspect = listSpecifiers(readFileSync(path, 'utf8')).some((specifier) => !rule.allows(specifier));
  const forbidden = suspect ? findForbidden(path, contentRoot, rule) : [];
  if (forbidden.length > 0) return { faults: forbidden };
  try {
    return { module: (await import(/* @vite-ignore */ freshAddress(path))) as object };
  } catch (error) {
    return { faults: diagnoseModule(path, contentRoot, error) };
  }
}

/**
 * The text of each module as this process first read it: that is the one that Node keeps under its address. In
 * development the configuration, the collections and the pages each load this file anew, and all load from one Node.
 */
const shared = globalThis as { refractoryModules?: { firstTexts: Map<string, string>; hooked: boolean } };
shared.refractoryModules ??= { firstTexts: new Map(), hooked: false };
const { refractoryModules: known } = shared;
const { firstTexts } = known;

/** The address under which Node loads the module as it is now: its own, or one that says which text is meant. */
function freshAddress(path: string): string {
  const files = filesOf(path);
  for (const [file, text] of files) if (!firstTexts.has(file)) firstTexts.set(file, text);
  if (hasChanged(files)) hookImports();
  return addressOf(path, files);
}

const hasChanged = (files: Map<string, string>): boolean =>
  [...files].some(([file, text]) => firstTexts.get(file) !== text);

function addressOf(path: string, files: Map<string, string>): string {
  const url = pathToFileURL(path).href;
  return hasChanged(files) ? `${url}?read=${digestOf(files)}` : url;
}

/** From the first change on, what a content module imports is resolved to its text of now as well. */
function hookImports(): void {
  if (known.hooked) return;
  known.hooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const isOurs = found.url.startsWith('file:') && context.parentURL?.startsWith('file:');
      const path = isOurs ? fileURLToPath(found.url) : '';
      return firstTexts.has(path) ? { ...found, url: addressOf(path, filesOf(path)) } : found;
    },
  });
}

/** The texts of a module and of all that it imports from beside it, by path; empty for what is not there. */
function filesOf(path: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(path)) return found;
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  found.set(path, text);
  for (const specifier of listSpecifiers(text))
    if (specifier.startsWith('.')) filesOf(join(dirname(path), specifier), found);
  return found;
}

function digestOf(files: Map<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(`${path}:${text.length}:${text}`);
  return hash.digest('hex').slice(0, 16);
}
