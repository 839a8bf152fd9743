import type { Library } from '../../library/index.ts';

/** Whether the ledger could be read whole. If not, its own issues say why, and no rule speaks of what it lacks. */
export const isLedgerRead = ({ issues }: Library): boolean =>
  !issues.some(({ file }) => file.startsWith('content/ledger/'));
