/** What `npm test` was asked to do, or a sentence that says why it cannot be done. */
export function readTestArguments(list: string[]): { quick: boolean } | { problem: string } {
  const others = list.filter((argument) => argument !== '--quick');
  if (others.length === 0) return { quick: list.length > 0 };
  const named = others.map((argument) => `“${argument}”`).join(', ');
  return { problem: `npm test takes --quick, which leaves the browser out, and nothing else: not ${named}.` };
}
