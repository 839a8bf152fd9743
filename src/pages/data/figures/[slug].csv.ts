import { getCollection, getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { figureCsv } from '../../../figures/index.ts';

export async function getStaticPaths() {
  return (await getCollection('figures')).map(({ id }) => ({ params: { slug: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const entry = await getEntry('figures', params.slug ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(figureCsv(entry.data), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
