import { tellIssues } from '../issues/index.ts';
import { type Library, readLibrary } from '../library/index.ts';

/**
 * The content for a command that writes. Throws where anything can't be read: what stands in it would count as gone.
 */
export async function readWhole(contentRoot: string): Promise<Library> {
  const library = await readLibrary(contentRoot);
  if (library.issues.length === 0) return library;
  throw new Error(
    [...tellIssues(library.issues), 'Nothing was written: mend what can’t be read first.'].join('\n'),
  );
}

/** Runs a command from the terminal: prints what it says, or why it refused, with exit 1. */
export async function runCommand(command: () => Promise<string>): Promise<void> {
  try {
    console.log(await command());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** The date of today that lines of the ledger get. */
export const today = (): string => new Date().toISOString().slice(0, 10);
