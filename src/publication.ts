import { type Publication, readPublication } from './addresses.ts';

/** Where the site is published, for a command: what is wrong with it is told in one sentence, and ends the command. */
export function publicationOrExit(): Publication {
  try {
    return readPublication(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return process.exit(1);
  }
}
