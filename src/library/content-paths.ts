import { readdirSync } from 'node:fs';

/** What editors and systems leave lying about; nobody wrote it. */
const LEFTOVER = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.#.*|#.*#|.*~|.*\.sw[a-p]|.*\.(bak|tmp))$/i;

/** Every file of a content folder that somebody wrote, by its path in it, with slashes. */
export function listContentFiles(contentRoot: string): string[] {
  return readdirSync(contentRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !LEFTOVER.test(entry.name))
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.replaceAll('\\', '/').slice(contentRoot.length + 1),
    )
    .filter((path) => !path.split('/').some((name) => /^(\.git|\.idea|\.vscode|node_modules)$/.test(name)))
    .sort();
}
