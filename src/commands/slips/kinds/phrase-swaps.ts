import { type Swap, turns } from './swaps.ts';

/** “Higher in A than in B” becomes “higher in B than in A”. */
export const COMPARED: Swap[] = [
  {
    of: /\b(?:in|of|for|with|to) [^\0,;.()]{3,50}? than (?:in|of|for|with|to) [^\0,;.():]{3,50}?(?=[\0,;.():]| and | but )/g,
    to: (found) => found.split(' than ').toReversed().join(' than '),
  },
  {
    of: /\b[^\0,;.() ]+(?: [^\0,;.() ]+)? (?:than|rather than|and not) [^\0,;.():]{3,40}?(?=[\0,;.():]| and | but )/g,
    to: (found) => {
      const [, a = '', word = '', b = ''] = /^(.*?) (rather than|than|and not) (.*)$/.exec(found) ?? [];
      return `${b} ${word} ${a}`;
    },
  },
];

/** In whom or where. */
const WHOM = `(?:the )?(?:[a-z-]+ )?(?:rats|mice|patients|children|adults|humans|animals|rodents|people|vitro|vivo|cells|models?|theory|epilepsy|tissue|seizures|studies|years|individuals|countries|time|cases|brain|hippocampus|cortex)`;

/** “In rats”, “after ten seizures”, “in vitro” fall out. */
export const RESTRICTIONS: Swap[] = [
  {
    of: new RegExp(` (?:in|with|after|under|among|during|for|at) ${WHOM}(?= [a-z]|[,;.]|\\0|$)`, 'g'),
    to: () => '',
  },
  {
    of: /, (?:if|when|where|unless|although|though|at least|only|in) [^\0,;.]{3,60}(?=[,;.\0])/g,
    to: () => '',
  },
  { of: / \([^\0()]{3,60}\)/g, to: () => '' },
];

/** Who says it falls out. */
export const ATTRIBUTIONS: Swap[] = [
  { of: /, (?:the review|they|it|he|she|[A-Z]\w+ and colleagues) [a-z]+(?: it)?(?=,)/g, to: () => '' },
  { of: /, (?:the review|the second review|[A-Z]\w+ and colleagues|the authors?) [a-z]+,/g, to: () => '' },
  {
    of: /\b(?:[A-Z][a-z-]+ and colleagues|[Tt]he (?:first |second )?review|[Ss]tudies|[Dd]ata|[Aa]uthors) (?:\w+ ){1,3}that /g,
    to: () => '',
  },
  { of: /\b(?:[Ii]t|[Tt]here) (?:is|was|has been) \w+ that /g, to: () => '' },
  { of: / \(the review [^)]*\)/g, to: () => '' },
  { of: /(?:according to|in the words of|in the view of) [^\0,;.]{3,40},? /gi, to: () => '' },
  ...turns(
    'was reported to→was found to\nreported→\nis said to→is found to\nare said to→are found to\nthe review→everyone\nreview→study',
  ),
  ...turns(
    'it has been suggested that→\nis held to→does\nsome authors→all\nin one study→\none study→all studies\na study→all studies',
  ),
];
