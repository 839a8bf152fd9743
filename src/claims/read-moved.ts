import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Issue, readYaml, schemaIssues } from '../issues/index.ts';
import type { Place } from './types.ts';

const FILE = 'moved.yaml';
export const MOVED_FILE = `content/${FILE}`;

/** An address that a chapter once had, and the chapter that answers there now; both as slugs. */
export interface Moved extends Place {
  from: string;
  to: string;
}

const schema = z.record(
  z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'must be small letters, digits and hyphens, as a chapter’s address is',
    ),
  z.string().min(1).describe('Slug of the chapter that answers there now.'),
);

export { schema as movedAddresses };

/** Reads which chapters answer at addresses of old. */
export function readMoved(contentRoot: string): { moved: Moved[]; issues: Issue[] } {
  const path = join(contentRoot, FILE);
  if (!existsSync(path)) return { moved: [], issues: [] };
  const source = readYaml(path, contentRoot);
  const { data, error } = schema.safeParse(source.value ?? {});
  if (source.issues.length > 0) return { moved: [], issues: source.issues };
  if (error) return { moved: [], issues: schemaIssues('moved-keeps-schema', source, error, [], schema) };
  const moved = Object.entries(data).map(([from, to]) => ({
    from,
    to,
    file: source.file,
    ...source.at([from]),
  }));
  return { moved, issues: [] };
}
