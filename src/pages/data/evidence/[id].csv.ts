import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { tableCsv } from '../../../evidence/index.ts';

export async function getStaticPaths() {
  return (await getCollection('evidence')).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const entry = await getEntry('evidence', params.id ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(tableCsv(entry.data), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
