/**
 * Words that carry which way a thing goes, how surely it is said, how much of it there is. Each class is named by a word of
 * a reader. `sure` words say the class wherever they stand; `also` words may say it, and are enough where it is asked for.
 * A word that ends with `*` stands for all that begin so; one with a blank is a run of words. Compounds are met in parts
 * and whole, American spelling stands for both.
 */
export interface Lexical {
  sure: string[];
  also: string[];
}

const lexical = (sure: string, also = ''): Lexical => ({ sure: list(sure), also: list(also) });
const list = (text: string): string[] => text.split(/,\s*/).filter((word) => word !== '');

/** What rises, falls, stays, is lost. */
export const DIRECTIONS = {
  up: lexical(
    'more, higher, highest, greater, greatest, larger, largest, rise*, rising, rose, risen, rais*, increas*, elevat*, gain*, growing, grows, grew, stronger, strengthen*, enhanc*, overexpress*, overactiv*, upregulat*, upward*, abundan*, prolong*, augment*, intensif*, boost*',
    'high, grow*, rich*, rises, excess*, too much, too many, up, promot*, stimulat*, activat*, longer, faster, accelerat*, add*, help*, facilitat*, aid*, peak*, eas*, surge*, attract*, positive*, progress*, induc*, strong, broad*, much, frequent*, further, better, over, severe*, well, protect*, release*, producti*, synchron*, extend*, hyper*, larg*, predispos*, predict*, risk*',
  ),
  down: lexical(
    'less, lesser, lessen*, lower*, lowest, fewer, fall, falls, falling, fallen, fell, decreas*, reduc*, drop, drops, dropped, declin*, diminish*, weaker, weaken*, smaller, smallest, shorter, shorten*, suppress*, downregulat*, downward*, alleviat*, reliev*, relief, attenuat*, milder, scarcer',
    'low, down, inhibit*, block*, spar*, thin*, cut*, eas*, limit*, prevent*, restrict*, slow*, avoid*, protect*, counter*, hinder*, antiseizure, anticonvuls*, antiinflamm*, antiepilept*, overcom*, against, loss*, lose*, lost, poor*, few, little, interfer*, desynchron*, damp*, weak*, subtherapeutic, negativ*, inverse*, stop*, rid, not as, quell*, silenc*, improv*, better, sparse*, scarce*, short, scant*',
  ),
  same: lexical(
    'same, similar*, equal*, unchanged, alike, unaltered, identical*, no difference*, not differ, no different',
    'maintain*, stabil*, stable, stead*, constant*, equivalent*, kept, keep*, retain*, preserv*, no change, as much, like, comparab*, as well, not different, no significant, not translated, not become, unaffected, no further, not expect*, no additional, normal*, neither, nor, unlikely, no clinical, no aggravat*, did not, differ* not, not to differ, without difference, not brought, in common, no more, persist*, as with, as for, not be expect*, as, match*, not expected',
  ),
  change: lexical(
    'differ, differs, differed, different, differently, change, changes, changed, changing, alters, altered, altering, alteration*, discrepan*',
    'alter*, differen*, chang*, disrupt*, vary, varies, varied, varying, variab*, variation*, modif*, modulat*, affect*, influenc*, shift*, reshap*, remodel*, diverge*, dysregulat*, abnormal*, disagree*, act, acts, acting, interact*, not agree, depend*, regulat*, desynchron*, interfer*, impair*, disturb*, distinct*, reorgani*, contrast*, others, not match, not always match, not agree, mismatch*, abnormal*',
  ),
  lost: lexical(
    'loss*, lose, loses, losing, lost, abolish*, no longer',
    'insensitiv*, disappear*, vanish*, resist*, refractor*, unresponsive, gone, respond no, not respond',
  ),
  better: lexical(
    'improv*, better, betters, bettered, bettering, benefi*, superior*, advantag*, relief, reliev*, alleviat*',
    'recover*, favour*, favor*, help*, eas*, protect*, satisf*, good, effectiv*, efficac*, effect*, heal*, restor*, normal*, optim*, positiv*, strengthen*, enhanc*, repair*, rescu*, control*, reduc*, higher, preserv*, regenerat*, success*, gain*, best, progress*, advanc*, modern*, promis*, impress*, antidepress*, stronger, rais*, balanc*, rebalanc*, counterbalanc*, respon*, freedom, free, lower*, fewer, less, less severe, milder, increas*, relax*, ahead, safe*',
  ),
  worse: lexical(
    'worse*, poorer, deteriorat*, inferior, aggravat*, impair*',
    'poor*, dysfunction*, malfunction*, hinder*, hamper*, imped*, damag*, detriment*, abnormal*, lower, fail*, defect*, degenerat*, disturb*, badly, bad, inadequat*, insufficien*, limit*',
  ),
} as const satisfies Record<string, Lexical>;

/** How surely something is said. */
export const STRENGTHS = {
  shown: lexical(
    'show*, demonstrat*, prove*, proving, proof*, confirm*, establish*, reveal*',
    'found, find, finds, finding*, identif*, detect*, document*, evident, known, linked, correlat*',
  ),
  reported: lexical(
    'report*, describ*, said, recorded, records',
    'observ*, noted, note, document*, record, seen, saw, notic*, conclud*, conclusion*, publish*, found, linked',
  ),
  suggested: lexical(
    'suggest*, imply, implies, implied, propose, proposes, proposed, proposing, hypothesiz*, postulat*, assumed, assumes, assumption*, seem*, presum*, infer*, according to, by this account',
    'hypothes*, proposal*, implicat*, assum*, appear*, indicat*, thought, think, consider*, believ*, argu*, support*, theor*, expect*, regard*, view*, hold*, point*, against, explanation*, explain*, concept*, idea*, seen as, taken, understood, one can, doubt*, definite, understanding',
  ),
  possible: lexical(
    'may, might, could, possib*, plausib*, probab*, perhaps, conceivab*, maybe',
    'potential*, likely, unlikely, promis*, would, chance*, hope*, discussed, can, feasib*, if, theoretic*, likelihood, encourag*',
  ),
  unknown: lexical(
    'unclear, unknown, not known, controvers*, uncertain*, undetermined, unresolved, remains to be, open question, unproven, not been proven, not proven',
    'further, more stud*, more research, additional, insufficien*, little, limited, lack*, question*, debat*, disput*, inconsisten*, whether, not, elucidat*, need*, required, require*, missing, no, wanting, few, none, nobody, yet, await*, difficult*, in depth, detail*, want of, still, unclassified, scarce, hard, cannot, how, contest*, fully, necessary',
  ),
  recommended: lexical(
    'should, must, ought, recommend*, advis*, advice',
    'need*, necessary, requir*, has to, have to, had to, important*, critical*, essential*, first step, would be, call*, one would, decisive, crucial, worth, be to, is to, are to',
  ),
  'not significant': lexical(
    'not significant*, no significant*, nonsignificant*, insignificant*, not statistically',
    'not reach*, without significant*',
  ),
} as const satisfies Record<string, Lexical>;

/** How much, how many, how often, when, in whom. */
export const QUALIFIERS = {
  not: lexical(
    'not, no, none, neither, nor, never, nobody, nothing, cannot, without',
    'lack*, absen*, fail*, free, unable, missing, want*, beyond, far from, rather than, untouched, unclassified, unaffected, little, few, less, hard*, difficult*, doubt*, insensitiv*, unlikely, unexplained, unproven, unresponsive, nonresponder*, denied',
  ),
  all: lexical(
    'all, every, each, always',
    'any, whole, entire*, both, throughout, universal*, whatever, whichever, alike, together, none, no',
  ),
  most: lexical(
    'most, majority, mostly',
    'main*, predominant*, chief*, best, commonest, greatest, largest, above all, foremost, more often',
  ),
  many: lexical(
    'many, numerous, several, multiple',
    'more than, number, great number, numbers, vast, series, range*, host, array, wide*, varie*, various, different, divers*, kinds, much, of the, large, some, other*, two, broad',
  ),
  some: lexical(
    'some',
    'certain, there are, those, part*, a few, among, one, other*, several, sometimes, a number, not all, not every',
  ),
  few: lexical(
    'few, rarely, seldom, scarce*, sparse*',
    'little, rare*, infrequent*, uncommon, limited, minority, only, small, less',
  ),
  often: lexical(
    'often, frequently, usually, commonly, generally, typically',
    'frequent*, common*, usual*, general*, regular*, wide*, mostly, as a rule, normal*, mainly, most, in general',
  ),
  rare: lexical('rarely, rare, infrequent*, uncommon, seldom', 'few, only, less often, sparse, fewer'),
  only: lexical(
    'only, solely, exclusively, sole, merely',
    'just, alone, too, exclusive*, restricted, confin*, nothing, no other, isolation, itself, single, limited, one, no more, at most, unless, other than',
  ),
  mainly: lexical(
    'mainly, mostly, primarily, chiefly, predominantly, principally, largely, especially, particularly',
    'main, above all, in particular, major, key, central, chief, most, foremost, for the most part, specifical*, notabl*, primary, principal, rests on, more so, first of all, big*',
  ),
  wholly: lexical(
    'completely, fully, entirely, wholly, totally',
    'complete, full, whole, entire*, total, altogether, all, quite',
  ),
  partly: lexical('partly, partially, in part, to some extent', 'part, partial, one of, some'),
  significant: lexical('significant, significantly'),
  about: lexical(
    'about, approximately, around, roughly, nearly, almost',
    'some, close to, estimat*, up to, put at, just under',
  ),
  direct: lexical('direct, directly'),
  indirect: lexical('indirect*'),
  before: lexical(
    'before, preced*, prior, pre, pretreatment, baseline',
    'earlier, previous*, beforehand, until, ahead, prelim*, already, first, past, preoperativ*, presurg*',
  ),
  after: lexical(
    'after, afterwards, following',
    'follow*, post*, subsequent*, later, then, since, once, next, end, when, under, with, on, from, through, take, by, result*',
  ),
  early: lexical(
    'early, earlier, earliest, initial*',
    'first, begin*, start*, at first, onset, soon*, outset',
  ),
  late: lexical(
    'later, eventual*, delayed, subsequent*',
    'late, last, long, final*, ultimate*, then, after*, end, delay*, next, follow*',
  ),
  children: lexical('child*, paediatric*, pediatric*, infant*', 'young, newborn*, neonat*'),
  newborns: lexical('newborn*, neonat*', 'birth, infant*'),
  adults: lexical('adult*'),
  elderly: lexical('elderly', 'old, older, aged'),
  women: lexical('women, woman, female*'),
  men: lexical('men, man, male, males'),
  rats: lexical('rat, rats', 'animal*, sprague'),
  mice: lexical('mouse, mice', 'animal*'),
  animals: lexical('animal*, rodent*', 'rat, rats, mouse, mice, in vivo, preclinical, experimental, model*'),
  left: lexical('left'),
  right: lexical('right hemisphere, right side, on the right', 'right'),
  agonist: lexical('agonist*'),
  antagonist: lexical('antagonist*'),
  inverse: lexical('inverse*, inverted', 'reverse*, opposite, negativ*'),
  acute: lexical('acute*'),
  chronic: lexical('chronic*', 'long*, lasting'),
  healthy: lexical('healthy'),
} as const satisfies Record<string, Lexical>;
