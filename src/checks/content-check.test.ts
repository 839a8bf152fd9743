import { expect, it } from 'vitest';
import { contentCheck } from './content-check.ts';
import { CHAPTER_FILE, Fixture } from './fixture.ts';

async function startBuild(fixture: Fixture, said: string[] = []): Promise<void> {
  const { hooks } = contentCheck(fixture.contentRoot, (text) => said.push(text));
  const setup = hooks['astro:config:setup'] as (options: object) => void;
  setup({ command: 'build', updateConfig: () => undefined });
  await (hooks['astro:config:done'] as () => Promise<void>)();
}

it('lets a build pass whose content keeps the rules', async () => {
  await expect(startBuild(new Fixture())).resolves.toBeUndefined();
});

it('stops a build before anything reads the content, with every issue at once', async () => {
  const said: string[] = [];
  const fixture = new Fixture()
    .change(CHAPTER_FILE, '[@owen2001]', '[@nobody1900]')
    .change(CHAPTER_FILE, 'next: []', 'next: [pumpz]');
  await expect(startBuild(fixture, said)).rejects.toThrow('The content breaks its rules: see above.');
  expect(said.join()).toContain('citation-resolves: There is no reference “nobody1900”.');
  expect(said.join()).toContain('There is no chapter “pumpz”. Did you mean “pumps”?');
});
