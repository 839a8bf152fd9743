/** The units that a column may have. A unit that is not here is likely a slip. */
export const UNITS = [
  '%',
  '% of people',
  '% of people with epilepsy',
  '% of people with drug-resistant epilepsy',
  '% of epilepsies',
  '% lifetime risk',
  // A range that the review prints without saying of what.
  '% (range)',
  'million people',
  'per 1,000 person-years',
  'per 100,000 person-years',
  'per 1,000 per year',
  // As printed, without a period.
  'per 1,000',
  'per 200',
  'days',
  'weeks',
  'months',
  'years',
  'people',
  'hours',
  'Hz',
  'nm',
  'g/cm³',
] as const;
