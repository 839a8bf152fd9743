import type { BuiltRule } from '../rule.ts';
import { linkResolves } from './link-resolves.ts';
import { nothingFromElsewhere } from './nothing-from-elsewhere.ts';
import { pageIsComplete } from './page-is-complete.ts';
import { pageKeepsItsBudget } from './page-keeps-its-budget.ts';
import { textIsClean } from './text-is-clean.ts';

/** Every rule of the built site. */
export const BUILT_RULES: BuiltRule[] = [
  linkResolves,
  nothingFromElsewhere,
  pageIsComplete,
  pageKeepsItsBudget,
  textIsClean,
];
