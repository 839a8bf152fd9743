import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readShared, writeShared } from './edit-shared.ts';
import { textDigest } from './text-digest.ts';

const text = 'export const compute = () => ({ x: 1 }); // “ä”\n'.repeat(40);

async function codeOf(note: string): Promise<string> {
  const made = await writeShared(note, 'incidence');
  if ('problem' in made) throw new Error(made.problem);
  return made.code;
}
const forged = (content: string | Buffer, digestOf = String(content)): string =>
  `1.${textDigest(`incidence\n${digestOf}`)}.${deflateRawSync(content).toString('base64url')}`;

describe('a shared copy', () => {
  it('comes back as it was, from letters that an address may hold', async () => {
    const code = await codeOf(text);
    expect(code).toMatch(/^1\.[a-z0-9]+\.[\w-]+$/);
    expect(await readShared(code, 'incidence')).toEqual({ text });
  });
  it('that is too long for a link is not made', async () => {
    const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i)).join('');
    expect(await writeShared(noise, 'incidence')).toHaveProperty('problem');
  });
});

describe('a link that cannot be read says why', () => {
  it('cut short, at any place', async () => {
    const code = await codeOf(text);
    for (let length = 0; length < code.length; length++)
      expect(await readShared(code.slice(0, length), 'incidence')).toHaveProperty('problem');
  });
  it.each([
    ['from another version', '2.abc.def', 'another version'],
    ['too long', `1.abc.${'x'.repeat(20_000)}`, 'more code than a link may'],
    ['a bomb', forged('0'.repeat(1_000_000)), 'more code than a link may'],
    ['no base64', '1.abc.%%%', 'damaged'],
    ['no deflate', '1.abc.AAAA', 'damaged'],
    ['no UTF-8', forged(Buffer.from([0xff, 0xfe])), 'damaged'],
    ['another text under its digest', forged('b', 'a'), 'damaged'],
    ['more parts', `${forged('a')}.b`, 'damaged'],
    ['empty', '', 'another version'],
  ])('%s', async (_, code, why) => {
    expect(await readShared(code, 'incidence')).toEqual({ problem: expect.stringContaining(why) });
  });
  it('made for another note', async () => {
    expect(await readShared(await codeOf(text), 'brain-exposure')).toHaveProperty('problem');
  });
});
