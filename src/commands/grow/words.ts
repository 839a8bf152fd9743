/** Made-up words and plain sentences for content that means nothing. */
import type { Random } from './random.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** The n-th made-up word, n = 0, 1, 2 …: pronounceable, and none twice. */
export function coin(n: number): string {
  let rest = n;
  let word = '';
  while (rest > 0 || word.length < 6) {
    word = SYLLABLES[rest % SYLLABLES.length] + word;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const SUBJECTS = ['patients', 'adults', 'children', 'rats', 'mice', 'cells in culture'] as const;

const NOUNS =
  'account aim answer argument assay balance barrier basis brain cause cell centre change channel choice clinic cohort comparison control course criterion culture curve decade decision defence degree delay design detail diagnosis difference disease dose doubt drug effect end error estimate evidence example exposure fact family figure finding flow focus form fraction gap gene group growth half hand history hypothesis idea interval journal kind lack layer length lesion level limit line link loss margin mean measure mechanism member memory method model month mutation name nerve network number observation onset order outcome pair part path patient pattern period place point pool population practice pressure problem process protein pump question range rate ratio reader reason receptor record region relation remission report response result review risk rule sample scale seizure sense sentence series share side sign signal site size slope source stage standard state step study sum surface surgery symptom system table target term test theory threshold time tissue total trial type unit use value vessel view volume weight window year'.split(
    ' ',
  );
const VERBS =
  'allows answers changes compares confirms counts covers crosses describes divides enters explains fills follows gives guides holds joins keeps leads leaves limits links measures meets names needs opens passes places predicts reaches reads records repeats rests says separates serves shapes shows stands suggests supports takes tells tests turns weighs'.split(
    ' ',
  );
const QUALITIES =
  'acute ancient broad careful central chronic clear common different direct early exact fair familiar few final first formal full further general given honest indirect known large late likely local long main mild narrow new old open other own partial plain possible printed rare recent related same second separate several simple single slow small special steady third true unlike usual whole wide young'.split(
    ' ',
  );
const LINKS = ['and', 'but', 'while', 'because', 'so that', 'where', 'although', 'after', 'before', 'unless'];

const nounPhrase = (random: Random): string =>
  `${random.pick(['the', 'a', 'each', 'that', 'this', 'one'])} ${random.chance(0.5) ? `${random.pick(QUALITIES)} ` : ''}${random.pick(NOUNS)}`;

const clause = (random: Random): string =>
  `${nounPhrase(random)} ${random.pick(VERBS)} ${nounPhrase(random)}${random.chance(0.6) ? ` of ${nounPhrase(random)}` : ''}`;

/** A sentence of some twenty words, with its full stop. */
export function sentence(random: Random): string {
  const more = random.chance(0.6) ? ` ${random.pick(LINKS)} ${clause(random)}` : '';
  return `${capital(clause(random))}, ${random.pick(LINKS)} ${clause(random)}${more}.`;
}

export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** A title of a few words; `name` makes it unlike every other. */
export function title(random: Random, name: string): string {
  return capital(`${name} and ${random.pick(QUALITIES)} ${random.pick(NOUNS)}s`);
}
