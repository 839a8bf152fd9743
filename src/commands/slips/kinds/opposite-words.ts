import { opposites, type Swap, turns } from './swaps.ts';

/** More for less, and the like. */
export const COMPARATIVES = opposites(`
higher/lower, more/less, fewer/more, better/worse, greater/smaller, longer/shorter, earlier/later, early/late, high/low
above/below, faster/slower, larger/lesser, superior/inferior, more than/less than, more often/less often, most/least
frequent/rare, common/rare, highly/hardly, increased/decreased, increase/decrease, increases/decreases
increasing/decreasing, reduced/raised, rise/fall, rose/fell, raised/lowered, reduction/increase, raise/lower
raises/lowers, lowering/raising, strong/weak, severe/mild, after/before, up/down, major/minor, good/poor
`);

/** What one thing does to another, turned round. */
export const EFFECTS = opposites(`
inhibit/activate, inhibits/activates, inhibition/activation, induce/suppress, induced/suppressed, induces/suppresses
improve/worsen, improves/worsens, improved/worsened, stimulates/inhibits, promote/prevent, promoting/preventing
loses/keeps, lose/keep, lost/kept, lessen/aggravate, protects/harms, reduce/enhance, reduces/enhances, reduced/enhanced
support/refute, supports/refutes, confirm/refute, confirmed/refuted, help/hinder, helps/hinders, cause/prevent
causes/prevents, caused/prevented, relieve/aggravate, contribute/object, succeeded/failed, express/silence, resist/obey
resists/obeys, respond to/resist, responded/resisted, block/open, blocks/opens, blocking/opening, include/exclude
included/excluded, gain/loss, benefit/harm, modulate/disrupt, repair/damage, treat/provoke, treating/provoking
regulate/disturb, protect/harm, enter/leave, add/remove, overexpress/lack, overexpression/loss, allow/forbid
`);

/** Paired terms that exclude each other. */
export const STATES = opposites(`
focal/generalized, innate/adaptive, acute/chronic, peripheral/central, excitation/inhibition, excitatory/inhibitory
synchronized/desynchronized, acquired/inherited, direct/indirect, directly/indirectly, positive/negative, left/right
inside/outside, into/out of, efflux/uptake, invasive/non-invasive, safe/unsafe, effective/ineffective, toxic/harmless
drug-resistant/drug-sensitive, pharmacoresistant/drug-responsive, refractory/well-controlled, sensitive/insensitive
resistance/response, in vitro/in vivo, seizure-free/not seizure-free, active/inactive, healthy/diseased, normal/abnormal
promising/disappointing, plausible/implausible, likely/unlikely, alone/together, single/multiple, specific/unspecific
monotherapy/polytherapy, structural/functional, known/unknown, with/without, able/unable, adverse/beneficial, safety/harm
important/negligible, oral/intravenous, short/long, intrinsic/extrinsic, endogenous/exogenous, same/opposite, all/none of
`);

/** Turned without the opposite word. */
export const REPHRASED = turns(`
rose→went down\nhigher than→much the same as\nlower than→well above\nmore than→at most\nless than→at least
higher→not as high\nlower→by no means low\nfewer→a larger number of\nimproved→did no good to\nimprove→do harm to
improves→does harm to\nreduce→add to\nreduces→adds to\nlower in→greater in\nless→a good deal more\nmore→hardly
associated with→unrelated to\nrelated to→independent of\ndue to→in spite of\nbecause of→in spite of\nbecause→although
effective→of no use\nagainst→in favour of\ncontribute to→guard against\nplay a role→have no part
plays an important role→hardly counts\nimportant→of little weight\ninhibit→give free rein to\nprevent→bring on
therefore→nevertheless\nso→and yet\nsupport→speak against\nsupports→speaks against\nresist→give way to
respond→stay as they are\nfail→do well\nfails→does well\nsuperior to→no match for\nhard to→easy to\ndifficult→easy
better→if anything worse\nincreased→gone down\ndecreased→gone up\ndepends on→does not turn on\ndepend on→do not turn on
exceeds→stays under\nsince→even though\nthrough→other than through\nleads to→averts\nlead to→avert
besides→instead of\nwhen→unless\nif→even if\nonly→not only\nmainly→least of all\nmost→hardly any\nmany→few
can→is unable to\ncannot→is free to\nhad→lacked\ncarry→are free of\ncarries→is free of\nneeds→can do without\nneed→can do without
`);

/** One link between clauses for another. */
export const CONJUNCTIONS: Swap[] = opposites(
  'and/or, but/and so, both/either, although/because, while/because, so that/although',
);
