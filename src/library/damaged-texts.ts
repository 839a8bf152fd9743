import { join } from 'node:path';
import { type Issue, readContentText } from '../issues/index.ts';
import { listContentFiles } from './content-paths.ts';

/** Files that were saved in another encoding, or whose letters were damaged on the way: every one, whoever reads it. */
export function findDamagedTexts(contentRoot: string): Issue[] {
  return listContentFiles(contentRoot).flatMap(
    (path) => readContentText(join(contentRoot, path), contentRoot).issues,
  );
}
