import type { Rule } from '../rule.ts';
import { cellClaimResolves } from './cell-claim-resolves.ts';
import { citationResolves } from './citation-resolves.ts';
import { citationsAreKept } from './citations-are-kept.ts';
import { claimHasEvidence } from './claim-has-evidence.ts';
import { editorNoteHasBasis } from './editor-note-has-basis.ts';
import { ledgerIsKept } from './ledger-is-kept.ts';
import { ledgerOnlyGrows } from './ledger-only-grows.ts';
import { mentionResolves } from './mention-resolves.ts';
import { noteKeepsContract } from './note-keeps-contract.ts';
import { numberHasReference } from './number-has-reference.ts';
import { sentenceIsCarried } from './sentence-is-carried.ts';
import { sentenceResolves } from './sentence-resolves.ts';
import { tagIsKnown } from './tag-is-known.ts';

/** Every rule of the content, in the order in which an author meets them. */
export const RULES: Rule[] = [
  sentenceResolves,
  citationResolves,
  mentionResolves,
  cellClaimResolves,
  claimHasEvidence,
  citationsAreKept,
  sentenceIsCarried,
  editorNoteHasBasis,
  noteKeepsContract,
  numberHasReference,
  tagIsKnown,
  ledgerIsKept,
  ledgerOnlyGrows,
];
