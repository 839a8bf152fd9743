import { adoptStyles } from '../../adopt-styles.ts';
import styles from '../styles/code.css?inline';

let styled = false;

/** Puts a note's code into its place when a reader opens it there. Without script the place leads to the note's page. */
export async function showCode(place: HTMLDetailsElement): Promise<void> {
  const { code } = place.dataset;
  if (!code) return;
  place.removeAttribute('data-code');
  const answer = await fetch(code).catch(() => undefined);
  const body = place.querySelector('.code');
  // The link to the note's page stays where the code cannot be had.
  if (!answer?.ok || !body) return;
  const { html } = (await answer.json()) as { html: string };
  if (!styled) adoptStyles(styles);
  styled = true;
  body.innerHTML = html;
}
