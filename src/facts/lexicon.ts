/**
 * Words that carry which way a thing goes, how surely it is said, how much of it there is, and which of two opposites is
 * meant. Each class is named by a word of a reader. A word that ends with `*` stands for all that begin so; one with a blank
 * is a run of words. Compounds are met in parts and whole; American spelling stands for both. A record counts the words of
 * each class in its sentence, so that a list may be as long as the language wants: what both sides say alike agrees.
 */
const list = (text: string): string[] => text.split(/,\s*/);

/** What rises, falls, stays, is lost. */
export const DIRECTIONS = {
  up: list(
    'more, higher, highest, greater, greatest, larger, largest, rise*, rising, rose, risen, rais*, increas*, elevat*, gain*, growing, grows, grew, stronger, strengthen*, enhanc*, overexpress*, overactiv*, upregulat*, up, upward*, abundan*, prolong*, augment*, intensif*, boost*, longer, faster, accelerat*, widen*, broader',
  ),
  down: list(
    'less, lesser, lessen*, lower*, lowest, fewer, fall, falls, falling, fallen, fell, decreas*, reduc*, drop, drops, dropped, declin*, diminish*, weaker, weaken*, smaller, smallest, shorter, shorten*, downregulat*, underexpress*, down, downward*, alleviat*, attenuat*, milder, scarcer, slow*, sparser',
  ),
  same: list('same, similar*, equal*, unchanged, alike, unaltered, identical*, no different, kept, like'),
  change: list(
    'differ, differs, differed, different, differently, difference*, change, changes, changed, changing, alter*, discrepan*, vary, varies, varied',
  ),
  lost: list('loss*, lose, loses, losing, lost, abolish*, no longer'),
  better: list(
    'improv*, better, betters, benefi*, superior option, superior to, superior treatment, superiority, advantag*, optimi*',
  ),
  worse: list('worse*, poor*, deteriorat*, inferior, aggravat*, impair*, harm*'),
} as const satisfies Record<string, string[]>;

/** Words that may say a direction too, where a record asks for one. */
export const ALSO_DIRECTIONS: Record<keyof typeof DIRECTIONS, string[]> = {
  up: list(
    'high, grow*, rich*, excess*, too much, too many, promot*, stimulat*, activat*, add*, help*, facilitat*, aid*, peak*, eas*, surge*, attract*, positive*, progress*, induc*, strong, protect*, release*, predict*, predispos*, risk*, frequent, synchron*, much, better, interest, large, strongest, produc*, driv*, mount*, further, very, over',
  ),
  down: list(
    'low, inhibit*, suppress*, block*, spar*, thin*, cut*, eas*, limit*, prevent*, restrict*, avoid*, protect*, counter*, hinder*, antiseizure, anticonvuls*, antiinflamm*, antiepilept*, overcom*, against, loss*, lose*, lost, poor*, few, little, interfer*, desynchron*, weak*, subtherapeutic, inverse*, not as, reliev*, relief, improv*, sparse*, scarce*, short, anti*, insulat*',
  ),
  same: list(
    'maintain*, stabil*, stable, stead*, constant*, equivalent*, keep*, retain*, preserv*, as much, like, comparab*, as well, not, no, as, match*, normal*, unlikely, nor, neither',
  ),
  change: list(
    'disrupt*, effect*, varying, variab*, variation*, modif*, modulat*, affect*, influenc*, shift*, remodel*, dysregulat*, abnormal*, disagree*, depend*, regulat*, desynchron*, impair*, distinct*, reorgani*, match, act, acts, changing, interact*, differen*, acting',
  ),
  lost: list('insensitiv*, disappear*, resist*, refractor*, unresponsive'),
  better: list(
    'recover*, relief, reliev*, alleviat*, eas*, protect*, satisf*, good, effectiv*, efficac*, normal*, positiv*, strengthen*, enhanc*, repair*, rescu*, higher, freedom, free, safe*, promis*, impress*, response, help*, raise*, balanc*, counterbalanc*, optim*, success*, progress*, advanc*, increas*, less, reduc*, lower*, ahead, remarkabl*',
  ),
  worse: list(
    'dysfunction*, malfunction*, hinder*, imped*, hamper*, damag*, abnormal*, lower, fail*, defect*, degenerat*, disturb*, inadequat*, insufficien*',
  ),
};

/** How surely something is said. */
export const STRENGTHS = {
  shown: list(
    'show*, demonstrat*, prove*, proving, proof*, confirm*, establish*, reveal*, found, finds, finding*, identified, detected',
  ),
  reported: list(
    'report*, described, describes, said, observed, observe, noted, documented, recorded, conclud*, investigated',
  ),
  suggested: list(
    'suggest*, imply, implies, implied, propose, proposes, proposed, proposing, hypothesiz*, postulat*, assum*, seem*, presum*, infer*, according to, by this account, appear*, indicat*, thought, think, consider*, believ*, argue*, argued, support*, suspect*, hypothesis, hypotheses, theor*, claimed, claims',
  ),
  possible: list(
    'may, might, could, possib*, plausib*, probab*, perhaps, conceivab*, maybe, potential*, likely, unlikely, promis*, would, feasib*, encouraging',
  ),
  unknown: list(
    'unclear, unknown, not known, controvers*, uncertain*, undetermined, unresolved, remain*, question*, inconsisten*, elucidat*, debat*, disput*, insufficien*, few, sparse*, difficult*, hard, further, more studies, additional, challeng*',
  ),
  recommended: list(
    'should, must, ought, recommend*, advis*, advice, need, needs, needed, necessary, necessarily, requir*, has to, have to, had to',
  ),
  'not significant': list(
    'not significant*, no significant*, nonsignificant*, insignificant*, not statistically',
  ),
  certain: list(
    'certain, certainly, clear, clearly, definite*, known, fact, obvious*, undoubted*, always, will, indeed, evident*, true, settled, sure, conclusive*',
  ),
} as const satisfies Record<string, string[]>;

/** How much, how many, how often, when, in whom; and which of two opposites. */
export const QUALIFIERS = {
  not: list(
    'not, no, none, neither, never, nobody, nothing, cannot, without, lack, lacks, lacking, unlikely, nonspecific',
  ),
  without: list('without, devoid'),
  negative: list(
    'unrelated, unassociat*, unimport*, unsafe, ineffect*, unneces*, uncontrol*, unrespons*, nonrespon*, unable, inactiv*, inadequa*, incomplet*, indepen*, impossib*, improbab*, irrelev*, insensitiv*, uncommon, unsuccess*, intolera*, inappropriat*, untreat*, nonspecif*, nonlesion*, nonadher*, unprovok*, disprov*, refut*, fail*, deni*, exclud*, impermeab*',
  ),
  all: list('all, every, each, always, any'),
  most: list('most, majority, mostly'),
  many: list('many, numerous, several, multiple'),
  some: list('some'),
  few: list('few, rarely, seldom, scarce*, sparse*, little, limited, rare, infrequent*'),
  often: list('often, frequently, usually, commonly, generally, typically, common, frequent'),
  only: list('only, solely, exclusively, sole, merely, alone, just, restricted'),
  mainly: list(
    'mainly, mostly, primarily, chiefly, predominantly, principally, largely, especially, particularly',
  ),
  wholly: list('completely, fully, entirely, wholly, totally, perfectly'),
  partly: list('partly, partially, in part, to some extent'),
  significant: list('significant, significantly'),
  about: list('about, approximately, around, roughly, nearly, almost'),
  greatly: list(
    'substantial*, considerab*, markedly, profound*, remarkab*, pronounced, dramatic*, strongly, highly, greatly, enormous*, severe*, very, vast',
  ),
  important: list('important*, crucial*, critical*, essential*, key, major, central, vital'),
  minor: list('minor, slight*, modest*, trivial, negligible, small'),
  direct: list('direct, directly'),
  indirect: list('indirect*'),
  before: list('before, preced*, prior, pre, pretreatment, baseline, previous*'),
  after: list('after, afterwards, following, post*'),
  early: list('early, earlier, earliest, initial*, at first'),
  late: list('later, eventual*, delayed, subsequent*, final*, late'),
  now: list('recent*, current*, present, presently, now, today, nowadays, new, newly, novel, newer'),
  past: list('former*, traditional, conventional, classical, old, existing'),
  future: list('future, soon'),
  immediate: list('immediate*'),
  long: list('long, lasting, sustained, persist*, chronic*, continuous*'),
  short: list('short, brief*, transient*, temporar*, intermittent*, acute*'),
  high: list('high'),
  low: list('low'),
  last: list('last'),
  good: list('good, satisfactor*, satisf*, success*, positive*, impressive, useful, powerful'),
  bad: list('bad, badly, harmful, useless'),
  effective: list('effective*, efficac*'),
  safe: list('safe, safety, safely'),
  strong: list('strong'),
  weak: list('weak'),
  fast: list('fast, rapid*, quick*'),
  simple: list('simple, simply, easy, easily'),
  complex: list('complex, complicat*, challenging'),
  link: list('associat*, relate*, relation*, link, links, linked, linking, correlat*, connect*'),
  cause: list(
    'cause, causes, caused, causing, lead, leads, led, leading, provok*, trigger*, result in, results in, resulting in',
  ),
  prevent: list('prevent*, protect*, avoid*'),
  activate: list('activat*, stimulat*, promot*, excit*, facilitat*'),
  inhibit: list('inhibit*, suppress*, block*, restrict*, limit, limits, limiting, antagoni*'),
  agonist: list('agonist*'),
  resist: list('resist*, refractor*, pharmacoresist*, intractab*, drugresist*'),
  respond: list('respond*, responsive*, response*, sensitiv*'),
  absent: list('absen*, missing, miss, deficien*'),
  normal: list('normal*, healthy'),
  abnormal: list('abnormal*, patholog*, dysplas*, dysregul*, dysfunc*, ill'),
  single: list('single, monotherap*, mono*'),
  humans: list('human*'),
  children: list('child*, paediatric*, pediatric*, infant*, young, younger'),
  newborns: list('newborn*, neonat*, birth'),
  adults: list('adult*'),
  elderly: list('elderly, aged'),
  women: list('women, woman, female*'),
  men: list('men, man, male, males'),
  rats: list('rat, rats'),
  mice: list('mouse, mice'),
  animals: list('animal*, rodent*'),
  vivo: list('in vivo'),
  vitro: list('in vitro'),
  neurons: list('neuron*'),
  glia: list('astrocyt*, microgli*, oligodendro*, glia*'),
  endothelium: list('endotheli*'),
  left: list('left'),
  right: list('right'),
  anodal: list('anod*'),
  cathodal: list('cathod*'),
  innate: list('innate'),
  adaptive: list('adaptive'),
  inherited: list('inherit*, inborn, born, congenital'),
  acquired: list('acquired'),
  structural: list('structur*'),
  functional: list('function*'),
  focal: list('focal, local*'),
  general: list('generaliz*, widespread, global*, systemic'),
  invasive: list('invasive'),
  noninvasive: list('noninvasive, transcutaneous, transcranial'),
  inverse: list('inverse*, inverted, reverse*, opposite, contrary'),
} as const satisfies Record<string, string[]>;

/**
 * Classes that a claim must have as often as its sentence: what is dropped of them changes what is said. Of the others only
 * what a claim adds is told; a sentence’s “recently” or “leading to” has many honest ways.
 */
export const ASKED = new Set<string>([
  ...Object.keys(DIRECTIONS),
  ...Object.keys(STRENGTHS).filter((name) => name !== 'certain'),
  ...list(
    'not, without, all, most, many, some, few, often, only, mainly, wholly, partly, significant, about, greatly, minor, direct, indirect, before, after, early, late, immediate, long, short, high, low, effective, safe, strong, weak, fast, prevent, activate, inhibit, agonist, respond, normal, abnormal, children, newborns, adults, elderly, women, men, rats, mice, animals, vivo, vitro, neurons, glia, endothelium, left, right, anodal, cathodal, innate, adaptive, acquired, structural, focal, general, invasive, noninvasive, inverse',
  ),
]);

/** Classes of which a claim has no more words than its sentences: one more would turn something round. */
export const WEIGHTY = new Set<string>([
  ...list('up, down, better, worse, lost, shown, certain, not, without, negative, all, few, only'),
]);
