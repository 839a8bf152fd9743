import { expect, it } from 'vitest';
import { sayFacts } from './say-facts.ts';

it('says facts in a reader’s words, and nothing of what there is not', () =>
  expect(
    sayFacts({
      figures: [
        { value: '0.58-9.0', unit: 'per 1,000 person-years', of: 'SUDEP' },
        { value: '35', unit: '%', of: 'lifetime risk' },
        { value: '2009', unit: 'calendar year', of: 'consensus' },
        { value: '11', counted: 'children', of: 'study' },
      ],
      terms: ['incidence', 'SUDEP'],
      directions: [{ of: 'risk', change: 'up', in: 'women', versus: 'men' }],
      strength: [{ level: 'possible', of: 'drugs help', marker: 'may' }],
      negated: true,
      open_list: true,
    }),
  ).toEqual([
    {
      label: 'Figures',
      items: [
        'SUDEP: 0.58–9.0 per 1,000 person-years',
        'lifetime risk: 35%',
        'consensus: 2009',
        'study: 11 children',
      ],
    },
    { label: 'Terms', items: ['incidence, SUDEP'] },
    { label: 'Directions', items: ['risk: higher, in women, against men'] },
    { label: 'How surely', items: ['drugs help: possible'] },
    { label: 'Form', items: ['a negation', 'an open list'] },
  ]));
