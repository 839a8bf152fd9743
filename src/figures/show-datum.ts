/** A value as a reader sees it: a number to four figures, an en dash where there is none. */
export function showDatum(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' ? Number(value.toPrecision(4)).toLocaleString('en-GB') : value;
}
