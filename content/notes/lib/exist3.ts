/**
 * EXIST-3 beyond what the review prints of it: how many people each arm had, and how many in a hundred of them had
 * an adverse event. Sizes: the trial’s report (French 2016). Harms: a report of its presentation in April 2016
 * (Neurology Advisor), in which one person may stand under several words; not all of its words are here.
 *
 * Units: people; per cent of the arm, with one decimal place.
 */
export const ARMS = { placebo: 119, low: 117, high: 130 } as const;

export interface Harm {
  name: string;
  placebo: number;
  low: number;
  high: number;
}

export const HARMS = {
  stomatitis: { name: 'stomatitis', placebo: 3.4, low: 28.2, high: 30.8 },
  diarrhoea: { name: 'diarrhoea', placebo: 5, low: 17.1, high: 21.5 },
  fever: { name: 'fever', placebo: 5, low: 19.7, high: 13.8 },
  nasopharyngitis: { name: 'nasopharyngitis', placebo: 16, low: 13.7, high: 16.2 },
} as const satisfies Record<string, Harm>;
