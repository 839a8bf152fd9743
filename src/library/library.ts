import { isDeepStrictEqual } from 'node:util';
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
import { type FigureEntry, readFigures } from '../figures/index.ts';
import { readGlossary, type TermEntry } from '../glossary/index.ts';
import type { Issue } from '../issues/index.ts';
import { type NoteEntry, readNotes } from '../notes/index.ts';

/** Everything that the content says, read once, with all that is wrong in its form. */
export interface Library {
  contentRoot: string;
  chapters: Chapter[];
  claims: Claim[];
  references: ReferenceEntry[];
  sources: Sources;
  coverage: SentenceState[];
  tables: EvidenceTable[];
  notes: NoteEntry[];
  figures: FigureEntry[];
  terms: TermEntry[];
  ledger: Ledger;
  moved: Moved[];
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
  const { chapters, issues: chapterIssues } = readChapters(contentRoot);
  const { references, issues: referenceIssues } = readReferences(contentRoot);
  const sources = readSources(contentRoot);
  const { tables, issues: tableIssues } = readEvidence(contentRoot);
  const { figures, issues: figureIssues } = await readFigures(contentRoot);
  const { notes, issues: noteIssues } = await readNotes(contentRoot);
  const { terms, issues: termIssues } = readGlossary(contentRoot);
  const { ledger, issues: ledgerIssues } = readLedger(contentRoot);
  const { moved, issues: movedIssues } = readMoved(contentRoot);
  return {
    contentRoot,
    chapters,
    claims: chapters.flatMap((chapter) => chapter.claims),
    references,
    sources,
    coverage: traceCoverage(chapters, sources.sentences, sources.excused),
    tables,
    notes,
    figures,
    terms,
    ledger,
    moved,
    issues: [
      ...chapterIssues,
      ...referenceIssues,
      ...sources.issues,
      ...tableIssues,
      ...noteIssues,
      // A note that a figure imports is told of once.
      ...figureIssues.filter((issue) => !noteIssues.some((told) => isDeepStrictEqual(told, issue))),
      ...termIssues,
      ...ledgerIssues,
      ...movedIssues,
    ],
  };
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
  const line = source.split('\n').findIndex((text) => text.startsWith('export const tag')) + 1;
  return { tag: module.tag, title: module.title, kind, file, line, column: 1 };
}
