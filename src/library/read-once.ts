import { type Library, readLibrary } from './library.ts';

// Astro loads this module once for its configuration and once for the collections; both take the one reading.
const shared = globalThis as { refractoryReadings?: Map<string, Promise<Library>> };

/** The content of a folder, read once a process until it is forgotten. */
export function readOnce(contentRoot: string): Promise<Library> {
  shared.refractoryReadings ??= new Map();
  const reading = shared.refractoryReadings.get(contentRoot) ?? readLibrary(contentRoot);
  shared.refractoryReadings.set(contentRoot, reading);
  return reading;
}

/** Has the content read anew when it is next asked for: a file changed. */
export function forgetReading(contentRoot: string): void {
  shared.refractoryReadings?.delete(contentRoot);
}
