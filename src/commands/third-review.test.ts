import { expect, it } from 'vitest';
import { Fixture } from '../checks/fixture.ts';
import { auditOf, keysOfNumbers } from '../citations/index.ts';
import { formatLines, mintTag } from '../claims/index.ts';
import { entry, facts, review, reviewEntry } from '../library/fixture-parts.ts';
import { readLibrary, sourceEntries } from '../library/index.ts';
import { tagContent } from './tag.ts';

const [CHANNELS, PUMPS] = [mintTag(50), mintTag(51)];
const sha256 = 'b'.repeat(64);
const CHAPTER = `---
title: Channels
standfirst: What channels do.
part: Part one
objectives: [{ aim: Say what a channel does, met: [The channel] }, { aim: Doubt it, met: [The channel] }]
covers: [wu-2024.channels.01-02, wu-2024.end]
summary: [Channels open, Not all close]
next: [pumps]
---

## The channel

<Claim tag="${CHANNELS}" from="wu-2024.channels.01 zhang.abstract.01" kind="mechanism">Channels open [@catterall2000]</Claim>.
<Claim tag="${PUMPS}" from="wu-2024.channels.02" kind="finding">They meet pumps [@owen2001]</Claim>.
<Claim from="wu-2024.end.01" kind="opinion">More is to be learnt</Claim>.
`;

/** The small content folder with a third review, that cites a work of its own and one that another review cites too. */
async function addReview(): Promise<Fixture> {
  const fixture = new Fixture()
    .write(
      'sources/wu-2024.json',
      review('wu-2024', 'Wu', 3, [
        {
          id: 'channels',
          heading: 'Channels',
          sentences: [
            { id: 'wu-2024.channels.01', cites: [1], sha256 },
            { id: 'wu-2024.channels.02', cites: [2], sha256 },
          ],
        },
        { id: 'end', heading: 'The end', sentences: [{ id: 'wu-2024.end.01', cites: [], sha256 }] },
      ]),
    )
    .write(
      'sources/wu-2024.facts.yaml',
      facts({
        'wu-2024.channels.01': { terms: ['channel'] },
        'wu-2024.channels.02': {},
        'wu-2024.end.01': {},
      }),
    )
    .write(
      'references/more.json',
      JSON.stringify([entry('catterall2000', { 'wu-2024': [1] }, CHANNELS), reviewEntry('wu-2024')]),
    )
    .change('references/chiosa.json', '"numbers": {', '"numbers": { "wu-2024": [2],')
    .change(
      'references/chiosa.json',
      '"support": [',
      `"support": [{ "claim": "${PUMPS}", "judged": 1, "verdict": "partly", "read": "title", "on": "2026-03-03", "note": "In part." },`,
    )
    .write('chapters/02-channels.mdx', CHAPTER);
  const given = [CHANNELS, PUMPS].map((tag) => ({ tag, kind: 'claim' as const, date: '2026-03-03' }));
  fixture.write('ledger/tags.jsonl', fixture.read('ledger/tags.jsonl') + formatLines('given', given));
  await tagContent(fixture.contentRoot, '2026-03-03');
  return fixture;
}

it('keeps every rule with a third review, which is content and nothing else', async () => {
  expect(await (await addReview()).check()).toEqual([]);
});

it('reads the third after the others, with its sentences, numbers and verdicts', async () => {
  const library = await readLibrary((await addReview()).contentRoot);
  expect(library.sources.reviews.map(({ name }) => name)).toEqual(['Chiosa', 'Zhang', 'Wu']);
  expect(sourceEntries(library).filter(({ review: id }) => id === 'wu-2024')).toMatchObject([
    { id: 'wu-2024.channels.01', cites: ['catterall2000'], state: 'carried' },
    { id: 'wu-2024.channels.02', cites: ['owen2001'], state: 'carried' },
    { id: 'wu-2024.end.01', cites: [], state: 'carried' },
  ]);
  expect(keysOfNumbers(library.references, 'wu-2024', [2, 1])).toEqual(['owen2001', 'catterall2000']);
  const [shared] = library.references;
  expect(shared && auditOf(PUMPS, shared.reference)?.support).toBe('partly');
});

it('stops where a sentence of the third is left out, and where its review is misspelt', async () => {
  const fixture = await addReview();
  fixture.change('chapters/02-channels.mdx', 'wu-2024.channels.01 zhang', 'zhang');
  expect((await fixture.check()).join()).toContain('No claim carries wu-2024.channels.01.');
  const misspelt = (await addReview()).change('references/more.json', '"wu-2024"', '"wu2024"');
  expect(await misspelt.check()).toEqual([
    expect.stringContaining(
      'review-is-known: catterall2000 has numbers of “wu2024”, which is no review. Did you mean “wu-2024”?',
    ),
  ]);
});

it('holds the claims of the third to the facts of its sentences', async () => {
  const fixture = await addReview();
  fixture.change('sources/wu-2024.facts.yaml', '"channel"', '"sodium channel"');
  expect((await fixture.check()).join()).toContain('wu-2024.channels.01 has the term “sodium channel”');
});
