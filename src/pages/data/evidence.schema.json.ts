import type { APIRoute } from 'astro';
import { z } from 'zod';
import { evidenceRow, evidenceTable } from '../../evidence/index.ts';

/** What `/data/evidence/<table>.json` holds. */
const published = evidenceTable
  .omit({ file: true })
  .extend({ rows: z.array(evidenceRow.omit({ at: true })) });

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(z.toJSONSchema(published), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
