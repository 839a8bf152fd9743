import type { Rule } from '../rule.ts';
import { addressAnswers } from './address-answers.ts';
import { cellClaimResolves } from './cell-claim-resolves.ts';
import { citationResolves } from './citation-resolves.ts';
import { citationsAreKept } from './citations-are-kept.ts';
import { claimAddsNothing } from './claim-adds-nothing.ts';
import { claimHasEvidence } from './claim-has-evidence.ts';
import { computationHasSource } from './computation-has-source.ts';
import { computationResolves } from './computation-resolves.ts';
import { directionsAgree } from './directions-agree.ts';
import { editorNoteHasBasis } from './editor-note-has-basis.ts';
import { factsAreTold } from './facts-are-told.ts';
import { figureIsDrawn } from './figure-is-drawn.ts';
import { figureIsShown } from './figure-is-shown.ts';
import { figureSourceResolves } from './figure-source-resolves.ts';
import { figuresAgree } from './figures-agree.ts';
import { identifierIsWellFormed } from './identifier-is-well-formed.ts';
import { ledgerIsKept } from './ledger-is-kept.ts';
import { ledgerOnlyGrows } from './ledger-only-grows.ts';
import { linkLeadsSomewhere } from './link-leads-somewhere.ts';
import { mentionResolves } from './mention-resolves.ts';
import { mismatchIsTold } from './mismatch-is-told.ts';
import { noteIsChecked } from './note-is-checked.ts';
import { noteKeepsContract } from './note-keeps-contract.ts';
import { nothingIsLeftToWrite } from './nothing-is-left-to-write.ts';
import { numberHasReference } from './number-has-reference.ts';
import { objectiveIsMet } from './objective-is-met.ts';
import { pairHasOneVerdict } from './pair-has-one-verdict.ts';
import { proseAddsNoFigure } from './prose-adds-no-figure.ts';
import { proseAddsNoName } from './prose-adds-no-name.ts';
import { referenceIsCited } from './reference-is-cited.ts';
import { reviewHasItsEntry } from './review-has-its-entry.ts';
import { reviewHasItsName } from './review-has-its-name.ts';
import { reviewIsKnown } from './review-is-known.ts';
import { rowCitesItsSentences } from './row-cites-its-sentences.ts';
import { sentenceHasFacts } from './sentence-has-facts.ts';
import { sentenceHasItsPlace } from './sentence-has-its-place.ts';
import { sentenceIsCarried } from './sentence-is-carried.ts';
import { sentenceResolves } from './sentence-resolves.ts';
import { sinceIsConfirmed } from './since-is-confirmed.ts';
import { tableAgreesWithAudit } from './table-agrees-with-audit.ts';
import { tagIsKnown } from './tag-is-known.ts';
import { termIsUsed } from './term-is-used.ts';
import { textIsLookedAt } from './text-is-looked-at.ts';
import { verdictAgrees } from './verdict-agrees.ts';

/** Every rule of the content, in the order in which an author meets them. */
export const RULES: Rule[] = [
  reviewHasItsName,
  reviewIsKnown,
  reviewHasItsEntry,
  sentenceHasItsPlace,
  sentenceHasFacts,
  sentenceResolves,
  citationResolves,
  mentionResolves,
  computationResolves,
  linkLeadsSomewhere,
  addressAnswers,
  cellClaimResolves,
  figuresAgree,
  computationHasSource,
  proseAddsNoFigure,
  proseAddsNoName,
  directionsAgree,
  verdictAgrees,
  rowCitesItsSentences,
  claimHasEvidence,
  factsAreTold,
  claimAddsNothing,
  citationsAreKept,
  referenceIsCited,
  identifierIsWellFormed,
  pairHasOneVerdict,
  tableAgreesWithAudit,
  mismatchIsTold,
  sentenceIsCarried,
  objectiveIsMet,
  editorNoteHasBasis,
  sinceIsConfirmed,
  termIsUsed,
  noteKeepsContract,
  noteIsChecked,
  figureSourceResolves,
  figureIsDrawn,
  figureIsShown,
  numberHasReference,
  nothingIsLeftToWrite,
  tagIsKnown,
  ledgerIsKept,
  ledgerOnlyGrows,
  textIsLookedAt,
];
