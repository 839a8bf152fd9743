import { expect, it } from 'vitest';
import { subjectsOf } from './subjects.ts';

it.each([
  ['patients with refractory epilepsy', ['people']],
  ['drug-resistant epilepsy', ['people']],
  ['Sprague-Dawley rats', ['animals']],
  ['mouse, mdr1a/b/Bcrp triple against double knockout', ['animals']],
  ['MDCKII cells with human MRP1', ['cells']],
  ['brain endothelial cells', ['cells']],
  ['patients and animals', ['people', 'animals']],
  ['not stated', ['unknown']],
  ['the ketogenic diet', []],
])('%s concerns %j', (words, subjects) => {
  expect(subjectsOf(words)).toEqual(subjects);
});
