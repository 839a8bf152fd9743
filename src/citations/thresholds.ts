import type { Verdict } from './schema.ts';

/** Where each verdict begins and ends. The audit page shows them, and every pair is judged by them. */
export const THRESHOLDS: Record<Verdict, string> = {
  supports:
    'What was read states the whole of what the claim says with this reference: the same subject, drug or thing, the same direction, the same figures as far as they round, and nothing weaker. Its note may tell of newer evidence against the claim, or of what the claim leaves out, but takes back no part of it. It does not mean that the claim is true.',
  partly:
    'What was read states the core of the claim, that is, what is said of its grammatical subject, and not the rest: a figure that differs or is not there, a second statement, a wider group, a stronger word. If the claim is about a combination of two things, and what was read concerns one of them in the same use, that is a part.',
  mismatch:
    'What was read is about another thing than the core of the claim (another drug, disease, procedure or question), or says the opposite. That it shares the disease or the patients is no part. A mismatch does not show the claim to be false, nor that the work says nothing on it beyond what was read.',
  'not-checked':
    'The work is not identified, or what could be read of it (often a title alone) leaves open whether the core of the claim is there. That does not mean unsupported.',
};
