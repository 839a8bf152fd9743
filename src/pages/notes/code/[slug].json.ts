import type { APIRoute } from 'astro';
import { codeHtml, noteRegistry, noteSources } from '../../../notes/index.ts';

/** A note's code as HTML, for the chapters in which a reader opens it. */
export const getStaticPaths = async () =>
  [...(await noteRegistry()).notes.keys()].map((slug) => ({ params: { slug } }));

export const GET: APIRoute = async ({ params }) => {
  const note = (await noteRegistry()).notes.get(params.slug ?? '');
  return note
    ? Response.json({ html: await codeHtml(note, noteSources()) })
    : new Response(null, { status: 404 });
};
