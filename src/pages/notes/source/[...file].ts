import type { APIRoute, GetStaticPaths } from 'astro';
import { noteSourceFiles } from '../../../notes/index.ts';

/** One plain-text page a file of the notes: sources, their library, and the reference values. */
export const getStaticPaths: GetStaticPaths = async () =>
  Object.entries(await noteSourceFiles()).map(([name, text]) => ({
    params: { file: `${name}.txt` },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
