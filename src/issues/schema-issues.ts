import type { ZodError } from 'zod';
import type { Issue } from './issue.ts';
import type { YamlSource } from './yaml-source.ts';

/** What a schema found wrong, as issues at their places in the source. `base` is the path of the checked value. */
export function schemaIssues(
  rule: string,
  source: YamlSource,
  error: ZodError,
  base: PropertyKey[] = [],
): Issue[] {
  return error.issues.map((fault) => {
    const unknown = fault.code === 'unrecognized_keys' ? fault.keys[0] : undefined;
    const path = [...base, ...fault.path, ...(unknown === undefined ? [] : [unknown])];
    return {
      rule,
      file: source.file,
      ...source.at(path),
      problem: `${path.map(String).join('.')}: ${fault.message}.`,
      mend:
        unknown === undefined
          ? 'Give it the value that the schema asks for.'
          : 'Correct the name or take it out.',
    };
  });
}
