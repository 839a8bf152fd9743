import { hash } from 'node:crypto';

/** A piece of a content file: a paragraph, a row, a field, an entry, a statement of a module. */
export interface Piece {
  line: number;
  digest: string;
}

/** How deep a line may stand to begin a piece, by the end of the file's name; one further in belongs to the piece before. */
const DEPTHS: Record<string, number> = { ts: 0, json: 4 };
const DEPTH = 2;

/** How a claim stands in its paragraph. Its words are the ledger's: the piece holds its tag, and the terms it explains. */
const CLAIM = /<Claim\b[^>]*?\btag="([^"]*)"[^>]*>([\s\S]*?)<\/Claim>/g;
const TERM = /<Term\b[^>]*>/g;

const withoutClaims = (text: string): string =>
  text.replace(CLAIM, (_, tag: string, words: string) => `<${tag} ${words.match(TERM)?.join('') ?? ''}>`);

/**
 * The pieces of a file, in order. White space counts for nothing between lines, and for nothing at all where a formatter
 * sets it; neither do the words of claims.
 */
export function cutPieces(path: string, text: string): Piece[] {
  const end = path.slice(path.lastIndexOf('.') + 1);
  const depth = DEPTHS[end] ?? DEPTH;
  const pieces: { line: number; text: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (!words) continue;
    const last = pieces.at(-1);
    const isShallow = line.length - line.trimStart().length <= depth;
    const begins = words.startsWith('{') || (isShallow && !/^[}\])]/.test(words));
    if (begins || !last) pieces.push({ line: index + 1, text: words });
    else last.text += ` ${words}`;
  }
  const isSetByFormatter = end in DEPTHS;
  return pieces.map((piece) => ({
    line: piece.line,
    digest: digest(isSetByFormatter ? piece.text.replace(/\s+/g, '') : withoutClaims(piece.text)),
  }));
}

/** Forty bits: two texts that differ are alike once in 10¹². */
const digest = (text: string): string => hash('sha256', text).slice(0, 10);
