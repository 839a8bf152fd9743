/**
 * How numbers are written: in sentences, lists, figures and their descriptions alike, so that one number has one text.
 * A quantity that is there is never written as nothing, nor a share of some as all: “below 0.1%”, “above 99.9%”.
 */
const formats = new Map<string, Intl.NumberFormat>();

/** A formatter takes a hundred times as long to make as to use: each is made once. The minus is “−”. */
function write(value: number, options: Intl.NumberFormatOptions): string {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat('en-GB', { signDisplay: 'negative', ...options });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}

/** Below this a number is what rounding in the computer left of nothing. */
const NOTHING = 1e-12;

const decimals = (value: number, digits: number): string =>
  write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Whether a number that is not 0 would be written as 0. */
const vanishes = (value: number, digits: number): boolean =>
  Math.abs(value) > NOTHING && Math.abs(value) < 0.5 * 10 ** -digits;

/**
 * A number with `digits` decimal places and commas between thousands: 1234.56 gives "1,234.6" for one. One that would
 * be written as 0 without being 0 is "below 0.1", or "just below 0"; 0 itself is "0".
 */
export function fixed(value: number, digits: number): string {
  if (Math.abs(value) <= NOTHING) return '0';
  if (vanishes(value, digits)) return value > 0 ? `below ${decimals(10 ** -digits, digits)}` : 'just below 0';
  return decimals(value, digits);
}

/**
 * A number rounded to `digits` significant figures, trailing zeros left out: 0.41012 gives "0.41" for two. In powers of
 * ten below 0.000001, and from a million million on.
 */
export function significant(value: number, digits: number): string {
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-6 && size < 1e12)) return write(value, { maximumSignificantDigits: digits });
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  return `${Number(mantissa)} × 10^${Number(exponent)}`.replaceAll('-', '−');
}

/**
 * A share of one as a percentage with `digits` decimal places: 0.134 gives "13%", and "13.4%" for one. A share of few is
 * "below 0.1%", one of nearly all "above 99.9%".
 */
export function percent(share: number, digits = 0): string {
  const isNearlyAll = 1 - share > NOTHING && share < 1 && vanishes(100 * (1 - share), digits);
  if (isNearlyAll) return `above ${decimals(100 - 10 ** -digits, digits)}%`;
  if (Math.abs(1 - share) <= NOTHING) return '100%';
  const text = fixed(100 * share, digits);
  return text === 'just below 0' ? text : `${text}%`;
}
