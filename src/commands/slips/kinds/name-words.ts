import { type Swap, turns, within } from './swaps.ts';

/** Who or what was studied. */
export const SUBJECTS: Swap[] = [
  within('patients, rats, mice, healthy volunteers'),
  within('rats, mice, patients, rabbits'),
  within('rat, mouse, human, monkey'),
  within('children, adults, infants, the elderly'),
  within('people, rats, cells'),
  within('animal, clinical, human'),
  within('animals, patients'),
  within('women, men'),
  within('individuals, mice, cells'),
  within('in vitro, in vivo, in patients'),
  within('knockout, transgenic, wild-type'),
];

/** Drugs of the two reviews. */
export const DRUGS: Swap[] = [
  within(`valproate, lamotrigine, levetiracetam, carbamazepine, phenytoin, topiramate, oxcarbazepine, phenobarbital
ethosuximide, eslicarbazepine, everolimus, cannabidiol, fenfluramine, cenobamate, sertraline, gabapentin, felbamate
lacosamide, perampanel, rufinamide, vigabatrin, zonisamide, clobazam, diazepam, verapamil, probenecid, valproic acid
padsevonil, ganaxolone, stiripentol, tiagabine, ketamine, retigabine, primidone, natalizumab, minocycline, celecoxib`),
];

/** Genes, proteins, cells and methods, each within its family. */
export const GENES: Swap[] = [
  within('ABCB1, ABCC1, ABCC2, ABCG2, ABCC5'),
  within('P-gp, BCRP, MRP1, MRP2, MRPs, MRP5'),
  within('SCN1A, SCN2A, SCN3A, SCN8A, KCNQ2, GABRA6, GABRG2, BSCL2'),
  within('CYP2C9, CYP3A4, CYP2C19, CYP2D6'),
  within('UGT1A1, UGT1A4, UGT1A6, UGT2B7'),
  within('IL-1β, IL-2, IL-6, IL-8, TNF-α, HMGB1'),
  within('IgA, IgG, IgM'),
  within('CA1, CA3, CA4'),
  within('BDNF, NSE, CRP, GDNF'),
  within('Bacteroidetes, Firmicutes, Proteobacteria, Actinobacteria'),
  within('CC, TT, CT'),
  within('VNS, DBS, RNS, TNS, TMS, tDCS'),
  within('GABA, glutamate, glycine, serotonin'),
  within('sodium, potassium, calcium, chloride'),
  within('mRNA, DNA, protein, microRNA'),
  within('astrocytes, neurons, microglia, endothelial cells'),
];

/** Places in the body, and syndromes. */
export const PLACES: Swap[] = [
  within('hippocampus, amygdala, thalamus, cortex, cerebellum'),
  within('hippocampal, cortical, thalamic'),
  within('temporal, frontal, occipital, parietal'),
  within('blood, plasma, serum, brain, urine'),
  within('brain, liver, kidney, intestine, gut'),
  within('Dravet, Lennox-Gastaut, West'),
  within('vagus, trigeminal, facial'),
];

/** “Remy and colleagues” become other colleagues of the same book. */
export const AUTHORS: Swap[] = [
  {
    of: /\b([A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?= and colleagues)/g,
    to: (found, random) =>
      random.pick(
        'Remy Rogawski Lazarowski Peng Xie Lindefeldt Tishler Löscher Zhang Sisodiya'
          .split(' ')
          .filter((name) => name !== found),
      ),
  },
];

/** A term of art becomes a plainer word, or its neighbour. */
export const TERMS = turns(`
expression→activity\nefficacy→safety\nincidence→prevalence\nprevalence→incidence\nmRNA→protein\nafferent→efferent
mortality→morbidity\nmorbidity→mortality\nconcentration→dose\nconcentrations→doses\nlevels→effects\ndose→concentration
refractory epilepsy→severe epilepsy\ndrug-resistant epilepsy→untreated epilepsy\nremission→cure\nseizure-free→cured
seizure freedom→cure\nresponse→cure\nresponder→cured patient\nantiseizure→antiepileptogenic\nantiepileptic→sedative
adverse→allergic\npolymorphisms→mutations\npolymorphism→mutation\nvariants→mutations\nsusceptibility→severity
severity→frequency\nfrequency→severity\nfrequency→duration\nepileptogenesis→epilepsy\nictogenesis→epileptogenesis
hypothesis→model\nsubstrate→inhibitor\nsubstrates→inhibitors\ninhibitor→substrate\ninhibitors→inducers\ntransporter→receptor
transporters→receptors\nreceptor→channel\nreceptors→channels\nchannel→pump\nchannels→pumps\nneurons→cells
astrocytes→cells\nreliability→accuracy\nhomeostasis→health\nmethylation→acetylation\nbiomarkers→causes\nbiomarker→cause
diagnosis→prognosis\nprognosis→diagnosis\nefflux→flow\nplasma→tissue\nepilepsy→seizures\nseizures→epilepsy\ntolerability→efficacy
therapy→cure\ntreatment→prevention\nbarrier→filter\nsensitivity→specificity\nrisk→rate\nrate→risk\nsurgery→stimulation
inflammation→infection\nmetabolism→absorption\nhalf-life→peak\ngenotype→phenotype\nphenotype→genotype\nsymptoms→causes
`);

/** Found together becomes caused by, or the reverse. */
export const CAUSE: Swap[] = [
  ...turns(`
is associated with→causes\nare associated with→cause\nassociated with→caused by\nassociation of→causation by
correlated with→caused by\ncorrelates with→causes\nlinked to→caused by\nrelated to→caused by\naccompanied by→due to
associated→causal\nassociation→cause\ncontribute to→suffice for\ncontributes to→suffices for\nafter→because of
has to do with→causes\nfactor→cause\nfactors→causes\nrole→decisive role\ncauses→accompanies\ncause→accompany
caused by→followed by\nmay explain→explains\nconsequence→cause\nresult→cause\nresults in→results from\nleads to→follows from
reason→result\neffect→cause\nbecause→whenever\nby→before\nwhen→because\nwhere→because\npredictor→cause\nmarker→cause
`),
];
