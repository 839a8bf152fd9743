import type { APIRoute } from 'astro';
import { codeHtml, noteRegistry, noteSources } from '../../../notes/index.ts';

/** A note's code as HTML, for the chapters in which a reader opens it. */
export const getStaticPaths = () => [...noteRegistry().keys()].map((slug) => ({ params: { slug } }));

export const GET: APIRoute = async ({ params }) => {
  const note = noteRegistry().get(params.slug ?? '');
  return note
    ? Response.json({ html: await codeHtml(note, noteSources()) })
    : new Response(null, { status: 404 });
};
