import { describe, expect, it } from 'vitest';
import { additionsTo } from './added.ts';
import { saidIn } from './classes.ts';
import { stemOf } from './fold.ts';
import { findForm, searchedText } from './match.ts';
import { type SentenceFacts, sentenceFacts } from './schema.ts';
import { lostFacts } from './told.ts';

const record = (facts: object): SentenceFacts => sentenceFacts.parse({ figures: [], strength: [], ...facts });
const lost = (facts: object, ...texts: string[]) =>
  lostFacts(record(facts), texts, FORMS).map(({ fact }) => fact);
const added = (facts: object, text: string, known: string[] = []) =>
  additionsTo(text, [record(facts)], known, FORMS).map(({ what }) => what);
const FORMS = {
  'P-gp': ['P-glycoprotein'],
  'seizure-free': ['free of seizures'],
  valproate: ['VPA'],
  CAR: [],
};
const has = (text: string, form: string) => findForm(searchedText(text), form) !== undefined;

describe('a form in a text', () => {
  it.each([
    ['the response to treatment', 'treatment response'],
    ['posttranscriptional control', 'post-transcriptional'],
    ['tumours and fibres', 'tumor'],
    ['the fibres of the nerve', 'fiber'],
    ['levels of TNF-α rise', 'TNF-alpha'],
    ['seizure frequencies', 'frequency of seizures'],
  ])('%s has %s', (text, form) => expect(has(text, form)).toBe(true));

  it.each([
    ['interleukins IL-2 and 6 more', 'IL-6'],
    ['a car was seen', 'CAR'],
    ['agonists', 'antagonist'],
    ['inactivation', 'activation'],
    ['MRP2', 'MRP1'],
    [
      'treatment was given; years went by until, in the end, there was for some of them a response',
      'treatment response',
    ],
  ])('%s has not %s', (text, form) => expect(has(text, form)).toBe(false));

  it('has stems that keep apart what differs', () => {
    expect(stemOf('resistance')).toBe(stemOf('resistant'));
    expect(stemOf('hypotheses')).toBe(stemOf('hypothesis'));
    expect(stemOf('rats')).toBe('rat');
    expect(stemOf('inhibition')).not.toBe(stemOf('excitation'));
  });
});

describe('words of a class', () => {
  const classes = (text: string) => saidIn(text).flatMap(({ name, sure }) => (sure ? [name] : []));
  it('are met in compounds and runs', () => {
    expect(classes('This may be unrelated')).toEqual(['possible', 'negative']);
    expect(classes('no significant difference')).toContain('not significant');
  });
  it('are not met where a run means something else', () => {
    expect(classes('not only this, above all, at some point, comes about')).toEqual(['mainly']);
    expect(classes('non-responsive')).not.toContain('respond');
  });
});

describe('what claims leave out', () => {
  const figure = { value: '0.58-9.0', unit: 'per 1,000 person-years', of: 'incidence' };
  it.each([
    ['a figure with its unit', { figures: [figure] }, '0.58 to 9.0 per 1,000 person-years'],
    ['a figure in a word', { figures: [{ value: '1/3', unit: 'fraction', of: 'x' }] }, 'Almost a third'],
    ['a sign in words', { figures: [{ value: '≥50', unit: '%', of: 'x' }] }, 'at least 50%'],
    ['a term in a form', { terms: ['seizure-free'] }, 'They were free of seizures'],
    ['a direction', { directions: [{ of: 'P-gp', change: 'up' }] }, 'P-gp rises'],
    ['a hedge', { strength: [{ level: 'possible', of: 'x', marker: 'may' }] }, 'It might be'],
    ['a flat statement', { strength: [{ level: 'stated', of: 'x', marker: 'is' }] }, 'It was'],
    ['an open list', { open_list: true }, 'Some, such as these'],
    ['a negation', { negated: true }, 'None was seen'],
    ['a subject', { subjects: [{ kind: 'animal', what: 'rat' }] }, 'In rats'],
  ])('%s is told', (_, facts, text) => expect(lost(facts, text)).toEqual([]));

  it.each([
    ['a digit', { figures: [figure] }, '0.58 to 9.1 per 1,000 person-years'],
    ['a unit', { figures: [figure] }, '0.58 to 9.0 per 100,000 person-years'],
    ['a figure given once of two', { figures: [figure, figure] }, '0.58 to 9.0 per 1,000 person-years'],
    ['a sign', { figures: [{ value: '≥50', unit: '%', of: 'x' }] }, '50%'],
    ['a term', { terms: ['seizure-free'] }, 'They were well'],
    ['a direction', { directions: [{ of: 'P-gp', change: 'up' }] }, 'P-gp is there'],
    [
      'a turned direction',
      { directions: [{ of: 'P-gp', change: 'up' }] },
      'P-gp falls, as said before; more is known',
    ],
    [
      'an exchange of what is compared',
      { directions: [{ of: 'incidence', change: 'up', in: 'poor countries', versus: 'rich countries' }] },
      'The incidence is higher in rich than in poor countries',
    ],
    ['a hedge', { strength: [{ level: 'possible', of: 'x', marker: 'may' }] }, 'It is'],
    ['a list closed', { open_list: true }, 'These two'],
    ['a negation', { negated: true }, 'It was seen'],
    ['a quantity', { words: { most: 1 } }, 'Drugs do'],
    ['a second hedge', { words: { possible: 2 } }, 'It may be so'],
    ['a subject', { subjects: [{ kind: 'animal', what: 'rat' }] }, 'It was seen'],
  ])('%s is missed', (_, facts, text) => expect(lost(facts, text)).toHaveLength(1));

  it('reads a claim that is nearest to the statement for its hedge', () => {
    const facts = { strength: [{ level: 'possible', of: 'drugs reach the brain', marker: 'may' }] };
    expect(lost(facts, 'Drugs reach the brain', 'Seizures may follow')).toHaveLength(1);
    expect(lost(facts, 'Drugs may reach the brain', 'Seizures follow')).toEqual([]);
  });
});

describe('what a claim adds', () => {
  it.each([
    ['a number', { figures: [{ value: '61', unit: '%', of: 'x' }] }, 'It is 61% of 400', 'the number “400”'],
    [
      'a unit',
      { figures: [{ value: '61', unit: 'days', of: 'x' }] },
      'It took 61 years',
      '61 with the unit “years”',
    ],
    ['a symbol', { genes: ['MRP1'] }, 'MRP3 carries it', 'the symbol “MRP3”'],
    ['a direction', {}, 'It rises', '“rises”, a direction (up)'],
    ['certainty', {}, 'It is proven', '“proven”, which says how sure it is (shown)'],
    ['a negation', {}, 'It is not so', '“not” (not)'],
    ['one thing twice', {}, 'between rats and rats', '“rats and rats”'],
  ])('%s is told', (_, facts, text, what) => expect(added(facts, text)).toContain(what));

  it('is a drug or gene that the sentences do not name, in any form', () => {
    expect(added({ drugs: ['phenytoin'] }, 'With VPA', ['valproate'])).toContain('“VPA”');
    expect(added({ drugs: ['valproate'] }, 'With VPA', ['valproate'])).toEqual([]);
    expect(added({ understood: ['valproate'] }, 'With valproate', ['valproate'])).toEqual([]);
  });

  it('is nothing where the record has it, in its rows or its words', () => {
    const facts = {
      directions: [{ of: 'P-gp', change: 'up' }],
      strength: [{ level: 'shown', of: 'x', marker: 'showed' }],
      words: { not: 1 },
      drugs: ['a', 'b', 'c'],
    };
    expect(added(facts, 'Studies demonstrated a rise with three drugs, but not more')).toEqual(
      ['2 words for “not” where there is 1'.replace('2 words for “not” where there is 1', 'x')].slice(1),
    );
  });

  it('is one weighty word more than the sentences have', () =>
    expect(added({ words: { not: 1 } }, 'It is not so, nor is it not otherwise')).toEqual([
      '2 words for “not” where there is 1',
    ]));
});
