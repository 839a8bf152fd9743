/**
 * A reader's edited copies, in the reader's own browser until Reset: one a note, and nothing else is stored. Where
 * there is no storage, or it is full, an edit lasts as long as its page.
 */
const KEY = 'refractory.note.';
const VERSION = 1;

/** An edited copy, with the digest of the original that it was made from. */
export interface Draft {
  text: string;
  of: string;
}

/** The kept copy of a note, if there is one of this version of the site's making. */
export function readDraft(slug: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY + slug) ?? 'null');
    const { version, text, of } = { ...(kept as Record<string, unknown> | null) };
    return version === VERSION && typeof text === 'string' && typeof of === 'string'
      ? { text, of }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a copy; false if the browser does not let it. */
export function keepDraft(slug: string, draft: Draft): boolean {
  try {
    localStorage.setItem(KEY + slug, JSON.stringify({ version: VERSION, ...draft }));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the kept copy of a note. */
export function removeDraft(slug: string): void {
  try {
    localStorage.removeItem(KEY + slug);
  } catch {
    // Without storage there is nothing to forget.
  }
}
