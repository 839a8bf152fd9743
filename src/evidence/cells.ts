import { type CellValue, type Column, SHAPES } from './schema.ts';
import { SUBJECTS, subjectsOf } from './subjects.ts';

/** A cell as the reader sees it. */
export interface ShownCell {
  word: string;
  shape?: string;
  tone?: string;
}

/** A value in words, with shape and tone where its column gives them. */
export function showCell(
  value: CellValue,
  { options, subjects }: Pick<Column, 'options' | 'subjects'>,
): ShownCell {
  const option = options?.[String(value)];
  if (!option) {
    const word = String(value);
    return subjects
      ? {
          word,
          shape: subjectsOf(word)
            .map((subject) => SUBJECTS[subject])
            .join(''),
        }
      : { word };
  }
  return {
    word: option.word,
    ...(option.shape ? { shape: SHAPES[option.shape] } : {}),
    ...(option.tone ? { tone: option.tone } : {}),
  };
}
