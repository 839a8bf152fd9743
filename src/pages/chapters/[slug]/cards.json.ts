import type { APIRoute } from 'astro';
import { listOutlines } from '../../../library/lookups.ts';
import { listCards } from '../../../views/cards.ts';

/** The cards of a chapter's citations and terms by name, for the script that shows them. */
export const getStaticPaths = async () =>
  (await listOutlines()).map((outline) => ({ params: { slug: outline.slug }, props: { outline } }));

export const GET: APIRoute = async ({ props }) => Response.json(await listCards(props.outline));
