import type { Verdict } from './schema.ts';

/** Where each verdict begins and ends. The audit page shows them, and every pair is judged by them. */
export const THRESHOLDS: Record<Verdict, string> = {
  supports:
    'What was read states all that the claim says: the same subject, drug or thing, the same direction, the same figures as far as they round, nothing weaker and not of fewer. Its note may tell of newer evidence, or of what the claim leaves out, and takes nothing back. It does not mean that the claim is true.',
  partly:
    'What was read states at least one thing that the claim says and that could be checked by itself, but not all: a figure differs or is not there, a second statement, a method or a comparison is missing, the claim is of more than were studied, or its word is the stronger one. A work on two drugs together is a part for a claim on one of them, if it names the outcome of the claim.',
  mismatch:
    'What was read is about another thing than the claim: another drug or combination, another outcome, procedure or question; or it says the opposite. A disease, a drug or patients that both share are then no part. It shows neither that the claim is false, nor that the work says nothing on it beyond what was read.',
  'not-checked':
    'The work is not identified, or what could be read of it concerns the matter of the claim and leaves open whether it says so. That does not mean unsupported.',
};
