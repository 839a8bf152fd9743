import { type Swap, turns } from './swaps.ts';

/** A hedge falls out. */
export const HEDGES_DROPPED: Swap[] = [
  ...turns(`
may→\nmight→\ncould→\ncan→\npossibly→\nperhaps→\nprobably→\npotentially→\npotential→\npossible→\nabout→\naround→
relatively→\nmainly→\noften→\npartly→\nsometimes→\ngenerally→\nusually→\nlikely→\npresumably→\nin theory→\nseemingly→
apparently→\nin part→\nto some extent→\nseems to→\nappears to→\nseem to→\nappear to→\nis thought to→\nis said to→
in some cases→\nrather→\nalmost→\nnearly→\nroughly→\nat least→\nup to→\nsupposedly→\nhypothesized→\nproposed→\napproximately→
may be→is\nmight be→is\ncould be→is\nwould be→is\nseems to be→is\nappears to be→is\nis said to be→is\ncan be→is\nmay have→has
`),
  { of: /\b(?:may|might|could|can) (?!not|be|have)[a-z]+/g, to: (found) => `${found.split(' ')[1]}s` },
];

/** A hedge becomes a certainty. */
export const HEDGES_TO_FACTS = turns(`
may→will\nmight→must\ncould→will\ncan→always will\nwould→will\nsuggested→shown\nsuggest→prove\nsuggests→proves
seems to→was shown to\nseem to→were shown to\nappears to→was shown to\nhypothesized→demonstrated\nproposed→established
is thought to→is known to\npossible→certain\npotential→proven\nlikely→certain\npromising→proven\nhypothesis→fact
theory→law\nreported→proven\nsupport→prove\nsupports→proves\nassumed→shown\nsuspected→confirmed\nbelieved→known
is said to→is known to\ncandidate→established\nindicate→prove\nindicates→proves\nconsidered→shown to be\nthought→known
plausible→certain\nexpected→found\nmeant to→known to\naim→effect\nperhaps→certainly\nprobably→surely\npossibly→definitely
`);

/** What is stated becomes a guess. */
export const HEDGES_ADDED = turns(`
is→may be\nare→may be\nwas→may have been\nwere→may have been\nhas→may have\nhad→may have had\nshowed→suggested
shown→suggested\nshows→hints\nfound→suspected\nconfirmed→suggested\ndemonstrated→hypothesized\nestablished→proposed
causes→may cause\ncause→may cause\ndoes not→may not\ndo not→may not\ncannot→may not\nbecause→perhaps because
seen→thought to be seen\nincreases→might increase\nreduces→might reduce\nevidence→speculation
`);

/** A “not” falls out. */
export const NEGATIONS_DROPPED: Swap[] = [
  ...turns(`
does not→\ndo not→\ndid not→\nno→\nnot→\nno longer→\nnever→
cannot→can\nwithout→with\nnone of→all of\nnone→all\nnever→always\nunlikely→likely\nunknown→known\nneither→both\nnot only→only
insufficient→sufficient\nlack of→amount of\nnothing→much\nno one→everyone\nhardly→well\nonly→also\nno→much\nnor→and\nno→a
`),
  {
    of: /\b(?:is|are|was|were|has|have|had|can|could|may|should|need|would) not\b/gi,
    to: (found) => found.slice(0, -4),
  },
];

/** A verb after which a “not” can stand. */
const AUXILIARY =
  /\b(?:is|are|was|were|can|may|could|will|would|should|have been|has been|must|might)(?= (?!not\b)[a-z])/gi;

/** A “not” slips in. */
export const NEGATIONS_ADDED: Swap[] = [
  { of: AUXILIARY, to: (found) => (found.includes(' been') ? found.replace(' ', ' not ') : `${found} not`) },
  ...turns(
    'both→neither of\nwith→without\nlikely→unlikely\nalways→never\nevery→no\nall→none of\nstudied→never studied',
  ),
];

/** What a test showed, turned round or lost. */
export const SIGNIFICANCE: Swap[] = [
  ...turns(`
not significant→significant\nno significant→a significant\nnot significantly→significantly\nsignificantly→not significantly
significantly→\nsignificant→non-significant\nsignificant→\nnon-significant→significant\nsignificance→relevance
no difference→a difference\nnot differ→differ\ndiffered→did not differ\nmarkedly→barely\nmarked→slight
`),
];

/** Some become all. */
export const QUANTIFIERS_RAISED = turns(`
some→all\nmost→all\nmany→all\nseveral→all\na few→many\nfew→many\noften→always\nusually→always\nsometimes→always\npart of→all of
in part→wholly\npartly→wholly\nmainly→solely\nmay→always\nmost of→all of\nrarely→often\na→every\nan→every\nsome of→all of\none→every
only→\nat least→\nup to→at least\nalmost→\nnearly→\nvarious→all\nnumerous→all\ngenerally→always\nlargely→fully\nmajority→totality
`);

/** All become some. */
export const QUANTIFIERS_LOWERED = turns(`
all→some\nevery→some\neach→one\nboth→one of\nalways→sometimes\nmany→a few\nmost→some\nseveral→one or two\nwidely→rarely
numerous→a few\nvarious→two\nany→one\nmainly→partly\nmajority→minority\nhighly→somewhat\nmuch→a little\nvery→fairly\nnone→few
`);

/** Examples become the whole. */
export const LISTS_CLOSED = turns(`
such as→namely\namong them→all told\nincluding→consisting of\nfor example→that is\nfor instance→that is\nand others→
and other→\nlike→namely\nother→the\nothers→the rest\namong→consisting of\nalso→only\nfurther→all\namong other→the
`);
