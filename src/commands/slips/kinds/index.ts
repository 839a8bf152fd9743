import type { SlipKind } from '../slip.ts';
import { ADDED } from './added.ts';
import { CLAIM_MARKS } from './claim-marks.ts';
import { CLAIM_WORDS } from './claims.ts';
import { GLOSSARY_SLIPS } from './glossary.ts';
import { LEDGER_SLIPS, SOURCE_SLIPS } from './ledger.ts';
import { NOTE_SLIPS } from './notes.ts';
import { PROSE_SLIPS } from './prose.ts';
import { REFERENCE_SLIPS } from './references.ts';
import { TABLE_SLIPS } from './tables.ts';

/** Every kind of slip, in the order in which they are told. */
export const SLIP_KINDS: SlipKind[] = [
  ...CLAIM_WORDS,
  ...CLAIM_MARKS,
  ...PROSE_SLIPS,
  ...ADDED,
  ...TABLE_SLIPS,
  ...REFERENCE_SLIPS,
  ...GLOSSARY_SLIPS,
  ...NOTE_SLIPS,
  ...LEDGER_SLIPS,
  ...SOURCE_SLIPS,
];
