import type { APIRoute } from 'astro';
import { z } from 'zod';
import { DATA_SETS } from '../../library/data-sets.ts';

/** `/data/claims.json` and its like, each with `/data/claims.schema.json` beside it. */
export function getStaticPaths() {
  return DATA_SETS.flatMap(({ name }) => [{ params: { name } }, { params: { name: `${name}.schema` } }]);
}

export const GET: APIRoute = async ({ params }) => {
  const set = DATA_SETS.find(({ name }) => params.name?.split('.')[0] === name);
  if (!set) return new Response(null, { status: 404 });
  // The rows are held against the schema that stands beside them: the two can't drift apart.
  const rows = z.array(set.schema);
  const body = params.name?.endsWith('.schema') ? z.toJSONSchema(rows) : rows.parse(await set.rows());
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
