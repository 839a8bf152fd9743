import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markCache, openCache, saveCache } from '../../cache.ts';
import { checkContent } from '../../checks/check-content.ts';
import { listContentFiles } from '../../library/index.ts';
import { createRandom } from '../grow/random.ts';
import type { SlipKind, Slipped, Texts } from './slip.ts';

/** Rules that see any change of a recorded text, whatever it says. */
const RECORDS = ['text-is-looked-at', 'ledger-is-kept', 'ledger-only-grows'];

/** What the check said of one slip. */
export interface SlipOutcome {
  kind: string;
  path: string;
  done: string;
  /** Unseen: it got through. Record: only the record of what was looked at saw it. Rule: a rule on what is said did. */
  end: 'unseen' | 'record' | 'rule';
  /** The first issue, or nothing. */
  said: string;
  /** Every rule that saw it. */
  rules: string[];
  milliseconds: number;
}

/** Draws from one kind until there are `count` different slips; a kind that finds fewer places to spoil gives fewer. */
export function drawSlips(kind: SlipKind, texts: Texts, count: number, seed: string): Slipped[] {
  const slips = new Map<string, Slipped>();
  for (let n = 0; slips.size < count && n < 20 * count; n++) {
    const slip = kind.slip(texts, createRandom(seed, kind.name, n));
    if (!slip || slip.text === texts.get(slip.path)) continue;
    const drawn = `${slip.path} ${createHash('sha256').update(slip.text).digest('hex')}`;
    if (!slips.has(drawn)) slips.set(drawn, slip);
  }
  return [...slips.values()];
}

/** Makes one slip after the other in a copy of a content folder, each alone, and asks the check about it. */
export async function slipContent(
  contentRoot: string,
  kinds: SlipKind[],
  countOf: (kind: SlipKind) => number,
  seed: string,
  tell: (outcome: SlipOutcome) => void = () => {},
): Promise<SlipOutcome[]> {
  // Within the project: figures import a package.
  const cache = join(contentRoot, '../.cache');
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'slips-'));
  // What a slip leaves alone is parsed once for all.
  openCache(place);
  try {
    const texts = readTexts(contentRoot);
    const shared = copyContent(contentRoot, place, 'shared');
    const outcomes: SlipOutcome[] = [];
    await checkContent(shared);
    const forget = markCache();
    for (const kind of kinds) {
      for (const [n, slip] of drawSlips(kind, texts, countOf(kind), seed).entries()) {
        // Node keeps a module that it has loaded: a spoiled one needs a folder that it has never seen.
        const isModule = slip.path.endsWith('.ts');
        const root = isModule ? copyContent(contentRoot, place, `${kind.name}-${n}`) : shared;
        const outcome = await judge(root, kind, slip, texts.get(slip.path) ?? '');
        if (isModule) rmSync(join(root, '..'), { recursive: true });
        forget();
        tell(outcome);
        outcomes.push(outcome);
      }
    }
    return outcomes;
  } finally {
    saveCache();
    rmSync(place, { recursive: true });
  }
}

/** The texts of a content folder. */
export const readTexts = (contentRoot: string): Texts =>
  new Map(
    listContentFiles(contentRoot)
      .filter((path) => !path.endsWith('.test.ts'))
      .map((path) => [path, readFileSync(join(contentRoot, path), 'utf8')]),
  );

function copyContent(contentRoot: string, place: string, name: string): string {
  const copy = join(place, name, 'content');
  cpSync(contentRoot, copy, { recursive: true });
  return copy;
}

async function judge(root: string, kind: SlipKind, slip: Slipped, whole: string): Promise<SlipOutcome> {
  const file = join(root, slip.path);
  const start = performance.now();
  writeFileSync(file, slip.text);
  try {
    const { issues } = await checkContent(root);
    const [issue] = issues;
    const rules = [...new Set(issues.map(({ rule }) => rule))];
    const isRule = rules.some((rule) => !RECORDS.includes(rule));
    return {
      kind: kind.name,
      path: slip.path,
      done: slip.done,
      end: isRule ? 'rule' : issue ? 'record' : 'unseen',
      said: issue ? `${issue.file}:${issue.line} ${issue.rule}: ${issue.problem}` : '',
      rules,
      milliseconds: performance.now() - start,
    };
  } finally {
    writeFileSync(file, whole);
  }
}
