import type { Ledger } from './ledger.ts';
import { keyOfLine, type LedgerLines, type LedgerName, ledgerFile, type Read } from './ledger-lines.ts';

/** Lines that stand for the same thing. */
export interface Double {
  name: LedgerName;
  file: string;
  first: Read<LedgerLines[LedgerName]>;
  second: Read<LedgerLines[LedgerName]>;
}

/** Tags given twice, retired twice, wordings with one number, addresses twice: what a merge of two branches can leave. */
export function findDoubles(ledger: Ledger): Double[] {
  return (['given', 'retired', 'wordings', 'chapters'] as const).flatMap((name) => {
    const seen = new Map<string, Read<LedgerLines[LedgerName]>>();
    const lines: Read<LedgerLines[LedgerName]>[] = ledger[name];
    return lines.flatMap((second) => {
      const first = seen.get(keyOfLine(second));
      seen.set(keyOfLine(second), first ?? second);
      return first ? [{ name, file: ledgerFile(name), first, second }] : [];
    });
  });
}
