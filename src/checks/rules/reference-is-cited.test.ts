import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const FILE = 'references/chiosa.json';

it('accepts a bibliography that claims cite whole', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a numbered reference that no claim cites, not at one of our own', async () => {
  const added = (name: string, numbers: object) => {
    const [first] = JSON.parse(new Fixture().read(FILE)) as { id: string; custom: object }[];
    return new Fixture().write(
      name,
      JSON.stringify(
        [{ ...first, id: 'late2020', custom: { ...first?.custom, numbers, support: [] } }],
        null,
        1,
      ),
    );
  };
  expect((await added('references/zhang.json', { zhang: [1] }).check()).join('\n')).toContain(
    'content/references/zhang.json:3:3 reference-is-cited: No claim cites late2020. Cite it as [@late2020] at the claim that retells its sentence.',
  );
  expect(await added('references/editors.json', {}).check()).toEqual([]);
});
