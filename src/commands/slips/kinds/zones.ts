import type { Texts } from '../slip.ts';
import { type Edit, filesOf, findAll, type ListEdits, one } from './make-kind.ts';
import type { Swap } from './swaps.ts';

/** A kind of text in the content: where it stands, and a file with all else blanked, letter for letter. */
export interface Zone {
  paths: RegExp;
  mask(text: string): string;
}

const BLANK = '\u0000';
const MARKUP = /<[^>]*>|\[@[^\]]*\]|\]\([^)]*\)|\[#[^\]]*\]|\{[^}]*\}/g;
const FRONT = /^---\n[\s\S]*?\n---\n/g;
const CLAIM = /<Claim\b[^>]*>([\s\S]*?)<\/Claim>/g;
const NOTE = /<EditorNote\b[^>]*>([\s\S]*?)<\/EditorNote>/g;
const HEADING = /^#.*$/gm;

const blank = (text: string): string => text.replaceAll(/[^\n]/g, BLANK);
/** Blanks what a pattern finds. */
const without = (text: string, pattern: RegExp): string => text.replaceAll(pattern, blank);
/** Blanks all but the first group of what a pattern finds. */
const only = (text: string, pattern: RegExp): string =>
  findAll('', text, pattern).reduce(
    (kept, { start, end, text: found }) => kept.slice(0, start) + found + kept.slice(end),
    blank(text),
  );

const CHAPTERS = /^chapters\//;
const frontmatter = (pattern: RegExp): Zone => ({
  paths: CHAPTERS,
  mask: (text) => only(/^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '', pattern),
});

/** The words of claims. */
export const CLAIMS: Zone = { paths: CHAPTERS, mask: (text) => without(only(text, CLAIM), MARKUP) };
/** The words between claims and notes. */
export const PROSE: Zone = {
  paths: CHAPTERS,
  mask: (text) => [FRONT, CLAIM, NOTE, HEADING, MARKUP].reduce(without, text),
};
/** The words of editor’s notes. */
export const EDITOR_NOTES: Zone = { paths: CHAPTERS, mask: (text) => without(only(text, NOTE), MARKUP) };
/** The line under a chapter’s title. */
export const STANDFIRSTS = frontmatter(/^standfirst: (.*)$/gm);
/** What a chapter is for. */
export const OBJECTIVES = frontmatter(/^objectives:\n((?: {2}- .*\n)*)/gm);
/** What a chapter says in short. */
export const SUMMARIES = frontmatter(/^summary:\n((?: {2}- .*\n)*)/gm);
/** Titles of chapters and sections. */
export const HEADINGS: Zone = {
  paths: CHAPTERS,
  mask: (text) => without(only(text, /^(?:#+ (.*)|title: .*|<EditorNote .*)$/gm), MARKUP),
};
/** The cells of rows; the cautions are a zone of their own. */
export const CELLS: Zone = {
  paths: /^evidence\//,
  mask: (text) =>
    only(text, /^ {6}(?!from|refs|claims|empty|caution|verdict|direction|result|support)\w+: (.+?),?$/gm),
};
/** Cautions of rows and captions of tables. */
export const CAUTIONS: Zone = {
  paths: /^evidence\//,
  mask: (text) => only(text, /^(?: {6}caution: |caption: >-\n)((?:.|\n {2}(?!-))*?),?$/gm),
};
/** Definitions of terms. */
export const DEFINITIONS: Zone = {
  paths: /^glossary/,
  mask: (text) => only(text, /^ *definition: (["'].*["'])$/gm),
};
/** What is told of works: the notes of audits and the grounds on which they were identified. */
export const AUDITS: Zone = {
  paths: /^references\//,
  mask: (text) => only(text, /"(?:note|basis)": "(.*)",?$/gm),
};
/** Titles of works. */
export const WORK_TITLES: Zone = {
  paths: /^references\//,
  mask: (text) => only(text, /"title": "(.*)",?$/gm),
};
/** What a note or a figure says in plain strings: labels, questions, limits. */
export const STRINGS: Zone = {
  paths: /^(?:notes|figures)\/[a-z0-9-]+\.ts$/,
  mask: (text) => only(text, /'([^'\n]* [^'\n]* [^'\n]*)'/g),
};
/** Every place of a zone where one of the swaps can be made. */
export const swapIn =
  (zones: Zone | Zone[], swaps: Swap[]): ListEdits =>
  (texts) =>
    [zones]
      .flat()
      .flatMap((zone) => filesOf(texts, zone.paths).flatMap((file) => swapsOf(zone, file, swaps, texts)));

function swapsOf(zone: Zone, [path, text]: [string, string], swaps: Swap[], texts: Texts): Edit[] {
  const masked = zone.mask(text);
  return swaps.flatMap(({ of, to }) =>
    findAll(path, masked, of).map(({ start, end, match }) => {
      const found = masked.slice(start, end);
      return one(path, start, end, (random) => to(found, random, match, texts));
    }),
  );
}
