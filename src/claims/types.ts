import type { ChapterFrontmatter } from './chapter-schema.ts';
import type { ClaimKind, TagKind } from './kinds.ts';

/** A place in a file of content. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Citations that stand together, as in `[@owen2001; @tishler1995]`. */
export interface CitedPlace {
  /** Characters of the plain text before them. */
  at: number;
  keys: string[];
}

/** One checkable statement, as extracted from its chapter. */
export interface Claim extends Place {
  /** Empty until `npm run tag` gives one. */
  tag: string;
  kind: ClaimKind;
  /** Slug of the chapter it stands in. */
  chapter: string;
  /** Tag of the section it stands in; empty before the first heading. */
  section: string;
  /** The statement in plain text, without its citations. */
  text: string;
  /** The same as HTML; citations are `<a data-cite="key key">` for the site to fill in. */
  html: string;
  /** Ids of the source sentences it retells. */
  from: string[];
  /** Keys of the references it cites. */
  cites: string[];
  /** The same in their places, in reading order. */
  cited: CitedPlace[];
}

/** A heading with its tag. */
export interface Section extends Place {
  tag: string;
  title: string;
  depth: number;
}

/** A name that the chapter uses and that has to exist elsewhere. */
export interface Mention extends Place {
  name: string;
}

/** A stretch of the text that stands in no claim. */
export interface Prose extends Place {
  text: string;
  /** Whether it stands in an editor's note. */
  isOurs: boolean;
}

/** A number that a chapter has computed; its name is the note's. */
export interface Computation extends Mention {
  run: string;
  /** The calculator's inputs; undefined where they are not written out. */
  given: Record<string, unknown> | undefined;
  show: string;
  as: string;
}

/** Something we add that no review says, or a critical reading. */
export interface EditorNote extends Place {
  /** Empty until `npm run tag` gives one. */
  tag: string;
  title: string;
  /** Source sentences it comments on. */
  about: string[];
  cites: string[];
  /** Of a box on what became known since the reviews: the day on which that was last looked up. */
  since: string | undefined;
}

/** An equation or figure that carries a tag of its own. */
export interface Tagged extends Place {
  tag: string;
  kind: Extract<TagKind, 'equation'>;
  title: string;
  section: string;
}

/** A chapter as read from its file. */
export interface Chapter {
  slug: string;
  file: string;
  /** 1 for the first in reading order. */
  order: number;
  frontmatter: ChapterFrontmatter;
  /** Where each frontmatter key stands. */
  keyLines: Record<string, number>;
  sections: Section[];
  claims: Claim[];
  editorNotes: EditorNote[];
  tagged: Tagged[];
  /** Every citation in the chapter, in claims and outside them. */
  citations: Mention[];
  tables: Mention[];
  figures: Mention[];
  notes: Mention[];
  terms: Mention[];
  computations: Computation[];
  /** Every link of the text; the name is its address as written. */
  links: Mention[];
  /** The running text between the claims, stretch by stretch. */
  prose: Prose[];
  /** Words in the running text, for the reading time. */
  words: number;
}
