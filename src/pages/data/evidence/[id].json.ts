import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  return (await getCollection('evidence')).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const entry = await getEntry('evidence', params.id ?? '');
  if (!entry) return new Response(null, { status: 404 });
  const { file: _file, rows, ...head } = entry.data;
  const body = { ...head, rows: rows.map(({ at: _at, ...row }) => row) };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
