import type { WordClass } from './classes.ts';
import type { Change, Level } from './schema.ts';

const CLASS_OF_CHANGE: Record<Change, WordClass> = {
  up: 'up',
  down: 'down',
  same: 'same',
  differs: 'change',
  lost: 'lost',
  better: 'better',
  worse: 'worse',
};
export const changeClass = (change: Change): WordClass => CLASS_OF_CHANGE[change];
export const levelClass = (level: Level): WordClass | undefined =>
  level === 'stated' ? undefined : level === 'not-significant' ? 'not significant' : level;
