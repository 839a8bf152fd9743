import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { readLedger } from '../claims/index.ts';
import { closeRelease } from './release.ts';
import { tagContent } from './tag.ts';

type Step =
  | { do: 'reword'; tag: number; words: string }
  | { do: 'add'; words: string }
  | { do: 'tag' }
  | { do: 'release' };

const words = fc.stringMatching(/^[A-Z][a-z]{0,5}$/);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('reword' as const), tag: fc.nat(4), words }),
  fc.record({ do: fc.constant('add' as const), words }),
  fc.constant({ do: 'tag' as const }),
  fc.constant({ do: 'release' as const }),
);

/** Has the n-th claim of the chapter, counted round, say something else. */
function reword(fixture: Fixture, n: number, said: string): void {
  const claims = [...fixture.read(CHAPTER_FILE).matchAll(/(<Claim [^>]*>)([^<[]*)( \[[^\]]*\])?<\/Claim>/g)];
  const [whole = '', open = '', , cited = ''] = claims[n % claims.length] ?? [];
  fixture.change(CHAPTER_FILE, whole, `${open}${said}${cited}</Claim>`);
}

async function take(fixture: Fixture, each: Step, release: number): Promise<void> {
  const date = '2026-02-02';
  if (each.do === 'reword') reword(fixture, each.tag, each.words);
  if (each.do === 'add')
    fixture.change(
      CHAPTER_FILE,
      '<Evidence',
      `<Claim from="chiosa.pumps.02" kind="opinion">${each.words}</Claim>.\n\n<Evidence`,
    );
  if (each.do === 'tag') await tagContent(fixture.contentRoot, date);
  // What is not recorded, or not new, is refused: that must do no harm either.
  if (each.do === 'release')
    await closeRelease(fixture.contentRoot, date, `2026.${release}.0`).catch(() => {});
}

it('loses no tag and changes no released wording, whatever is edited, tagged and released', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const fixture = new Fixture();
      const released = new Map<string, string>();
      const given = new Set<string>(Object.values(TAGS));
      for (const [index, each] of steps.entries()) {
        await take(fixture, each, index);
        const { ledger, issues } = readLedger(fixture.contentRoot);
        expect(issues).toEqual([]);
        const tags = new Set(ledger.given.map(({ tag }) => tag));
        for (const tag of given) expect(tags).toContain(tag);
        for (const tag of tags) given.add(tag);
        const lines = fixture.read('ledger/wordings.jsonl').trimEnd().split('\n');
        for (const line of released.values()) expect(lines).toContain(line);
        const held = ledger.releases.at(-1)?.manifest.tags ?? [];
        for (const { tag, revision } of held.filter(({ revision: known }) => known)) {
          const line = lines.find((text) => text.startsWith(`{"tag":"${tag}","revision":${revision},`));
          expect(line).toBeDefined();
          released.set(`${tag} ${revision}`, line ?? '');
        }
      }
      await tagContent(fixture.contentRoot, '2026-03-03');
      expect(await fixture.check()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
