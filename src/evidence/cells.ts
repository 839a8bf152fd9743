import { type CellValue, type Column, SHAPES } from './schema.ts';

/** A cell as the reader sees it. */
export interface ShownCell {
  word: string;
  shape?: string;
  tone?: string;
}

/** A value in words, with shape and tone where its column gives them. */
export function showCell(value: CellValue, { options }: Pick<Column, 'options'>): ShownCell {
  const option = options?.[String(value)];
  if (!option) return { word: String(value) };
  return {
    word: option.word,
    ...(option.shape ? { shape: SHAPES[option.shape] } : {}),
    ...(option.tone ? { tone: option.tone } : {}),
  };
}
