/** How many rows of a long table a chapter shows before its reader asks for all. */
export const FIRST = 6;
/** Up to this many rows, a table stands whole in its chapter. */
const SHORT = 12;

/** Whether a table is too long for a chapter. */
export const isLong = (rows: readonly unknown[]): boolean => rows.length > SHORT;
