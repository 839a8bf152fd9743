import { join } from 'node:path';
import { formatLines, LEDGER_FILES, type LedgerLines, type LedgerName } from '../claims/index.ts';

/** The text of a ledger file with these lines, by its path. */
export function ledgerText<N extends LedgerName>(
  contentRoot: string,
  name: N,
  lines: LedgerLines[N][],
): [path: string, text: string][] {
  const path = join(contentRoot, 'ledger', LEDGER_FILES[name]);
  // A file that holds nothing does not come into being.
  return lines.length > 0 ? [[path, formatLines(name, lines)]] : [];
}
