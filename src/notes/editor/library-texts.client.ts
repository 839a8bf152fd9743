import { importsOf } from '../note-entry.ts';

const texts = import.meta.glob<string>(['/content/notes/lib/*.ts', '!**/*test.ts'], {
  query: '?raw',
  import: 'default',
});

/** The texts of all library files that `source` needs. One that does not exist is left to the run to refuse. */
export async function librariesFor(source: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const queue = importsOf(source);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const load = texts[`/content/notes/${name}`];
    if (!load || name in found) continue;
    const text = await load();
    found[name] = text;
    queue.push(...importsOf(text, 'lib/'));
  }
  return found;
}
