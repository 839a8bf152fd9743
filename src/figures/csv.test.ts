import { expect, it } from 'vitest';
import { figureCsv } from './csv.ts';

it('writes units in the head, numbers in full, and nothing for nothing', () => {
  const columns = [
    { key: 'group', label: 'Group' },
    { key: 'rate', label: 'Rate', unit: 'per 1,000' },
  ];
  const rows = [
    { group: 'women, adult', rate: 1.4512345 },
    { group: 'men', rate: null },
  ];
  expect(figureCsv({ columns, rows })).toBe(
    'Group,"Rate (per 1,000)"\r\n"women, adult",1.4512345\r\nmen,\r\n',
  );
});

it('gives no spreadsheet a formula to run', () => {
  const columns = [{ key: 'a', label: '=A' }];
  expect(figureCsv({ columns, rows: [{ a: '=1+1' }, { a: -1.5 }] })).toBe("'=A\r\n'=1+1\r\n-1.5\r\n");
});
