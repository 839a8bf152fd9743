import { countFigure, type Figure } from './figures.ts';
import type { LostFact } from './lost-fact.ts';
import { tellsName } from './names.ts';
import { placesIn } from './near.ts';
import type { Forms, SentenceFacts } from './schema.ts';
import { lostDirections } from './told-directions.ts';
import { lostStrengths, lostWords } from './told-words.ts';

/** What the texts of a sentence's claims leave out of it. */
export function lostFacts(facts: SentenceFacts, texts: string[], forms: Forms): LostFact[] {
  return [
    ...lostFigures(facts, texts),
    ...lostNames(facts, texts, forms),
    ...lostDirections(facts, texts),
    ...lostStrengths(facts, texts),
    ...lostSubjects(facts, texts, forms),
    ...lostWords(facts, texts),
    ...lostOpenness(facts, texts),
  ];
}

/** A figure that the sentence gives twice stands twice. */
function lostFigures({ figures }: SentenceFacts, texts: string[]): LostFact[] {
  const told = texts.join(' | ');
  return figures.flatMap((figure, n) => {
    const before = figures
      .slice(0, n)
      .filter((other) => other.value === figure.value && other.unit === figure.unit).length;
    return countFigure(told, figure) > before
      ? []
      : [{ path: `figures.${n}`, fact: `the figure ${sayFigure(figure)}`, mend: 'Give it, with its unit.' }];
  });
}

const sayFigure = ({ value, unit, counted, of }: Figure): string =>
  `${value}${unit === '%' ? '%' : ` ${unit ?? counted}`} (${of})`;

const NAMED = { terms: 'term', drugs: 'drug', genes: 'gene or protein' } as const;

function lostNames(facts: SentenceFacts, texts: string[], forms: Forms): LostFact[] {
  return (Object.keys(NAMED) as (keyof typeof NAMED)[]).flatMap((key) =>
    (facts[key] ?? []).flatMap((name, n) =>
      texts.some((text) => tellsName(text, name, forms))
        ? []
        : [
            {
              path: `${key}.${n}`,
              fact: `the ${NAMED[key]} “${name}”`,
              mend: `Say it${forms[name] ? ` (${forms[name].slice(0, 3).join(', ')} count as the same)` : ''}, or list the form that the claim uses in content/sources/forms.yaml.`,
            },
          ],
    ),
  );
}

const KIND_WORDS = {
  people:
    /\b(patients?|people|persons?|adults?|child(ren)?|wom[ae]n|m[ae]n|humans?|individuals?|those|epileps\w+|who|whom|families|candidates|newborns?|neonat\w*)\b/i,
  animal: /\b(animals?|rats?|mice|mouse|rodents?|models?|vivo)\b/i,
  cells:
    /\b(cells?|neurons?|neuronal|astrocytes?|microglia\w*|lines?|monolayers?|macrophages?|bacteria\w*|MDCKII\S*|LLC\S*)/i,
  tissue: undefined,
} as const;

function lostSubjects({ subjects = [] }: SentenceFacts, texts: string[], forms: Forms): LostFact[] {
  return subjects.flatMap(({ kind, what }, n) =>
    texts.some(
      (text) =>
        KIND_WORDS[kind]?.test(text) || tellsName(text, what, forms) || placesIn(text, what).length > 0,
    )
      ? []
      : [
          {
            path: `subjects.${n}`,
            fact: `${kind} as subject: “${what}”`,
            mend: 'Say in whom or in what it was seen.',
          },
        ],
  );
}

const OPEN =
  /\b(such as|includ\w+|for example|for instance|among|amongst|and others?|or others?|other|others|like|e\.g\.|and so on|and the like|say|further|et cetera|etc|one of|not (?:the )?only|especially|above all|at least|as well|part of)\b/i;

function lostOpenness({ open_list: open }: SentenceFacts, texts: string[]): LostFact[] {
  if (!open || texts.some((text) => OPEN.test(text))) return [];
  return [
    {
      path: 'open_list',
      fact: 'an open list',
      mend: 'Keep it open: “such as”, “including”, “among others”.',
    },
  ];
}
