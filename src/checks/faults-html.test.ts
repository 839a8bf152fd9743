import { expect, it } from 'vitest';
import { faultsPage } from './faults-html.ts';

it('shows faults as text, those of the address’s own chapter first', () => {
  const page = faultsPage(
    ['content/a.yaml:1:1 r: <b>', 'content/chapters/02-sudep.mdx:41:7 r: P.'],
    '/x/chapters/sudep/',
  );
  expect(page).toContain(
    '<ol><li>content/chapters/02-sudep.mdx:41:7 r: P.</li><li>content/a.yaml:1:1 r: &lt;b></li>'.replace(
      'b>',
      'b&gt;',
    ),
  );
});
