import { EARLIER_WORDS, VERDICT_WORDS, type Verdict } from '../citations/index.ts';
import type { OutlineEntry } from '../claims/index.ts';
import type { Column, EvidenceRow } from '../evidence/index.ts';
import type { Pair } from '../library/pairs.ts';

const SHAPE_NAMES = { supports: 'full', partly: 'half', mismatch: 'empty', 'not-checked': 'dash' } as const;

const option = (verdict: Verdict) => ({
  word: VERDICT_WORDS[verdict].word,
  shape: SHAPE_NAMES[verdict],
  tone: VERDICT_WORDS[verdict].tone,
});

const columns: Column[] = [
  {
    key: 'verdict',
    label: 'Verdict',
    type: 'verdict',
    filter: true,
    sort: true,
    options: {
      supports: option('supports'),
      partly: option('partly'),
      mismatch: option('mismatch'),
      'not-checked': option('not-checked'),
    },
  },
  { key: 'read', label: 'Read', type: 'choice', filter: true, sort: true },
  { key: 'claim', label: 'Claim', type: 'text' },
  { key: 'reason', label: 'Reason', type: 'text' },
  { key: 'chapter', label: 'Chapter', type: 'choice', filter: true, sort: true },
  { key: 'review', label: 'Review', type: 'choice', filter: true },
  { key: 'wording', label: 'Wording', type: 'choice', filter: true },
];

/** Every pair, as a table that readers filter like any other. `names` are those of the reviews. */
export function auditTable(pairs: Pair[], outlines: OutlineEntry[], names: Map<string, string>) {
  const titles = new Map(outlines.map(({ slug, order, title }) => [slug, `${order} ${title}`]));
  const rows = pairs.map(
    ({ claim, reference, support, audit, earlier, review }): EvidenceRow => ({
      cells: {
        verdict: support,
        claim: claim.text.charAt(0).toUpperCase() + claim.text.slice(1),
        read: audit.read,
        reason: audit.note,
        chapter: titles.get(claim.chapter) ?? claim.chapter,
        review: names.get(review) ?? review,
        wording: earlier ? EARLIER_WORDS : 'judged on this wording',
      },
      from: claim.from,
      claims: [claim.tag],
      refs: [reference.id],
      contested: false,
      at: { line: claim.line, column: claim.column },
    }),
  );
  return {
    id: 'audit',
    title: 'All pairs',
    caption:
      'Every claim with every reference that it cites, in reading order: those that hold, and those that do not.',
    columns,
    rows,
  };
}
