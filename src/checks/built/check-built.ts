import { byPlace, type Issue } from '../../issues/index.ts';
import { BUILT_RULES } from './rules/index.ts';
import type { Site } from './site.ts';

/** Holds every rule against a built site: all issues come at once, by place. */
export async function checkBuilt(site: Site): Promise<Issue[]> {
  const broken = await Promise.all(
    BUILT_RULES.map(async ({ name, find }) =>
      (await find(site)).map((finding) => ({ rule: name, ...finding })),
    ),
  );
  return broken.flat().sort(byPlace);
}
