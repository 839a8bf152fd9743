import { type ReferenceEntry, readReferences } from '../citations/index.ts';
import {
  type Chapter,
  type Claim,
  type Ledger,
  type Moved,
  readChapters,
  readLedger,
  readMoved,
  readSources,
  type SentenceState,
  type Sources,
  type TagKind,
  traceCoverage,
} from '../claims/index.ts';
import { type EvidenceTable, readEvidence } from '../evidence/index.ts';
import { type Facts, readFacts } from '../facts/index.ts';
import { type FigureEntry, readFigures } from '../figures/index.ts';
import { readGlossary, type TermEntry } from '../glossary/index.ts';
import { byPlace, type Issue } from '../issues/index.ts';
import { type NoteEntry, readNotes } from '../notes/index.ts';
import { findDamagedTexts } from './damaged-texts.ts';
import { readSeen, type Seen } from './seen.ts';
import { findStrayFiles } from './stray-files.ts';

/** What the content is made of; each is read by itself. */
export const PARTS = [
  'chapters',
  'references',
  'sources',
  'facts',
  'evidence',
  'notes',
  'figures',
  'glossary',
  'ledger',
  'moved',
] as const;
export type Part = (typeof PARTS)[number];

/** Everything that the content says, read once, with all that is wrong in its form. */
export interface Library {
  contentRoot: string;
  chapters: Chapter[];
  claims: Claim[];
  references: ReferenceEntry[];
  sources: Sources;
  /** What each source sentence states. */
  facts: Facts;
  coverage: SentenceState[];
  tables: EvidenceTable[];
  notes: NoteEntry[];
  figures: FigureEntry[];
  terms: TermEntry[];
  ledger: Ledger;
  /** The content's files as they were last looked at, by path. */
  seen: Map<string, Seen[]>;
  moved: Moved[];
  /** Parts of which something could not be read as it stands: what rests on them can't be judged. */
  unread: Set<Part>;
  /** All that is wrong in the content's form: damage first, since it breaks whatever reads it; then by place. */
  issues: Issue[];
}

/** A tag in the content, with what it stands for and where. */
export interface PlacedTag {
  tag: string;
  kind: TagKind;
  title: string;
  file: string;
  line: number;
  column: number;
}

/** Reads a content folder whole. */
export async function readLibrary(contentRoot: string): Promise<Library> {
  const read = {
    chapters: readChapters(contentRoot),
    references: readReferences(contentRoot),
    sources: readSources(contentRoot),
    facts: readFacts(contentRoot),
    evidence: readEvidence(contentRoot),
    figures: await readFigures(contentRoot),
    notes: await readNotes(contentRoot),
    glossary: readGlossary(contentRoot),
    ledger: readLedger(contentRoot),
    moved: readMoved(contentRoot),
  };
  const { chapters } = read.chapters;
  const { seen, issues: unseen } = readSeen(contentRoot);
  const { sources } = read;
  const issues = gatherIssues(contentRoot, {
    ...read,
    ledger: { issues: [...read.ledger.issues, ...unseen] },
  });
  return {
    contentRoot,
    chapters,
    claims: chapters.flatMap((chapter) => chapter.claims),
    references: read.references.references,
    sources,
    facts: read.facts.facts,
    coverage: traceCoverage(chapters, sources.sentences, sources.excused),
    tables: read.evidence.tables,
    notes: read.notes.notes,
    figures: read.figures.figures,
    terms: read.glossary.terms,
    ledger: read.ledger.ledger,
    seen,
    moved: read.moved.moved,
    ...issues,
  };
}

/** All that is wrong in the form of the content, and the parts in which something is. */
function gatherIssues(
  contentRoot: string,
  read: Record<Part, { issues: Issue[] }>,
): Pick<Library, 'issues' | 'unread'> {
  const strays = findStrayFiles(contentRoot);
  // A damaged text breaks whatever reads it: the damage is the cause, and nothing else is said of that file.
  const damaged = findDamagedTexts(contentRoot);
  const found = PARTS.flatMap((part) => read[part].issues.map((issue) => ({ part, issue })));
  // A note that a figure imports is read twice, and told of once.
  const others = [...new Map(found.map(({ issue }) => [JSON.stringify(issue), issue])).values()].filter(
    (issue) => !isBrokenBy(damaged, issue),
  );
  const files = [...strays, ...damaged]
    .map(({ file }) => partOfFile(file))
    .filter((part) => part !== undefined);
  return {
    issues: [...damaged, ...[...strays, ...others].sort(byPlace)],
    unread: new Set([...found.map(({ part }) => part), ...files]),
  };
}

/** Modules import one another, so that a damaged one breaks others than itself. */
function isBrokenBy(damaged: Issue[], { file }: Issue): boolean {
  const isModule = (name: string) => /^content\/(notes|figures)\//.test(name);
  return damaged.some((damage) => damage.file === file || (isModule(damage.file) && isModule(file)));
}

/** `content/references/zhang.json` is of the references, `content/moved.yaml` of what moved. */
function partOfFile(file: string): Part | undefined {
  if (/^content\/sources\/(.*\.facts|forms)\.yaml$/.test(file)) return 'facts';
  const name = /^content\/([a-z]+)/.exec(file)?.[1];
  return PARTS.find((part) => part === name);
}

/** Every tag that stands in the content, in reading order: chapter by chapter, then tables, notes and figures. */
export function listTags({ chapters, tables, notes, figures }: Library): PlacedTag[] {
  const inChapters = chapters.flatMap(({ sections, claims, editorNotes, tagged }) =>
    [
      ...sections.map((section) => ({ ...section, kind: 'section' as const })),
      ...claims.map((claim) => ({ ...claim, kind: 'claim' as const, title: claim.text })),
      ...editorNotes.map((note) => ({ ...note, kind: 'editor-note' as const })),
      ...tagged,
    ].sort((a, b) => a.line - b.line || a.column - b.column),
  );
  const inTables = tables.map((table) => ({ ...table, kind: 'table' as const, line: 1, column: 1 }));
  const inNotes = notes.map((note) => inModule('note', note));
  const inFigures = figures.map((figure) => inModule('figure', figure));
  return [...inChapters, ...inTables, ...inNotes, ...inFigures].map(
    ({ tag, kind, title, file, line, column }) => ({
      tag,
      kind,
      title,
      file,
      line,
      column,
    }),
  );
}

/** The tag that a module of content exports, at the line where it does. */
function inModule(kind: TagKind, { file, source, module }: NoteEntry | FigureEntry): PlacedTag {
  const index = source.split('\n').findIndex((text) => text.startsWith('export const tag'));
  const line = Math.max(0, index) + 1;
  return { tag: module.tag, title: module.title, kind, file, line, column: 1 };
}
