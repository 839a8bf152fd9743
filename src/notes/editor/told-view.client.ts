import type { ConsoleLine, RunOutcome } from '../runner/run-sealed.client.ts';

/** An outcome in words, then what the code wrote to the console. Always as text, never as markup. */
export function toldView(outcome: RunOutcome): HTMLElement[] {
  const sentence = document.createElement('p');
  const failed = 'problem' in outcome;
  sentence.className = failed ? 'wrong' : '';
  sentence.textContent = failed ? describeProblem(outcome) : describeRun(outcome.unshown);
  if (outcome.console.length === 0) return [sentence];
  const lines = document.createElement('ol');
  lines.setAttribute('aria-label', 'Console');
  lines.tabIndex = 0;
  lines.append(...outcome.console.map(consoleItem));
  return [sentence, lines];
}

function consoleItem({ line, text }: ConsoleLine): HTMLElement {
  const item = document.createElement('li');
  const place = Object.assign(document.createElement('span'), { textContent: line ? `line ${line}` : '' });
  item.append(place, ` ${text}`);
  return item;
}

const describeRun = (unshown: string | undefined): string =>
  `Your code ran; its result stands above.${unshown ? ` Without a picture: ${unshown}` : ''}`;

function describeProblem({
  problem,
  line,
  column,
}: {
  problem: string;
  line?: number;
  column?: number;
}): string {
  if (line === undefined) return problem;
  return `Line ${line}${column === undefined ? '' : `:${column}`}: ${problem}`;
}
