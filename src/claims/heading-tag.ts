const HEADING_TAG = /\s*\[#([^\]]*)\]\s*$/;

/** Splits `P-glycoprotein [#4K7Q6]` into title and tag; the tag is empty where there is none. */
export function parseHeading(text: string): { title: string; tag: string } {
  const match = HEADING_TAG.exec(text);
  return { title: text.replace(HEADING_TAG, '').trim(), tag: match?.[1] ?? '' };
}
