const formats = new Map<string, Intl.NumberFormat>();

/** A formatter takes a hundred times as long to make as to use: each is made once. */
function write(value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat('en-GB', options);
  formats.set(key, format);
  return format.format(value);
}

/** A number with `digits` decimal places and commas between thousands: 1234.56 gives "1,234.6" for one. */
export function fixed(value: number, digits: number): string {
  return write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A number rounded to `digits` significant figures, trailing zeros left out: 0.41012 gives "0.41" for two. */
export function significant(value: number, digits: number): string {
  return write(value, { maximumSignificantDigits: digits });
}

/** A share of one as a percentage with `digits` decimal places: 0.134 gives "13%", and "13.4%" for one. */
export function percent(share: number, digits = 0): string {
  return `${fixed(100 * share, digits)}%`;
}
