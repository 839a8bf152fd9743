import { join } from 'node:path';
import { kindName, parseTag, whyNoTag } from '../claims/index.ts';
import { type Library, listTags, recordOne } from '../library/index.ts';
import { readWhole } from './read-whole.ts';
import { writeFiles } from './write-files.ts';
import { ledgerText } from './write-ledger.ts';

/** What is typed to retire a tag. */
export interface Retirement {
  tag: string;
  reason: string;
  successor: string | null;
}

/** Retires a tag that stands nowhere any more. Throws an Error that says why when it can't be; then nothing is written. */
export async function retireTag(contentRoot: string, date: string, typed: Retirement): Promise<string> {
  const reason = typed.reason.trim();
  if (!reason) throw new Error('Say why: npm run tag -- retire TAG "reason" [SUCCESSOR].');
  const library = await readWhole(contentRoot);
  const { retired } = library.ledger;
  const tag = findGiven(library, typed.tag);
  const before = retired.find((line) => line.tag === tag);
  if (before) throw new Error(`${tag} is retired already, on ${before.date}: ${before.reason}`);
  const place = listTags(library).find((placed) => placed.tag === tag);
  if (place)
    throw new Error(
      `${tag} still stands at ${place.file}:${place.line}. Take the ${kindName(place.kind)} out first.`,
    );
  const successor = typed.successor ? findSuccessor(library, tag, typed.successor) : null;
  const drafts = new Map(ledgerText(contentRoot, 'retired', [...retired, { tag, successor, reason, date }]));
  for (const text of library.seen.size > 0 ? drafts.values() : [])
    drafts.set(
      join(contentRoot, 'ledger/seen.jsonl'),
      recordOne(library.seen, 'ledger/retired.jsonl', text, date),
    );
  writeFiles(drafts);
  return `${tag} is retired${successor ? `; its page leads to ${successor}` : ''}.`;
}

/** The tag that was typed, as the ledger has it. */
function findGiven({ ledger }: Library, typed: string): string {
  const tag = parseTag(typed);
  if (!tag) throw new Error(whyNoTag(typed));
  if (!ledger.given.some((given) => given.tag === tag)) throw new Error(`The ledger never gave ${tag}.`);
  return tag;
}

function findSuccessor(library: Library, tag: string, typed: string): string {
  const successor = findGiven(library, typed);
  if (successor === tag) throw new Error(`${tag} can’t be its own successor.`);
  const line = library.ledger.retired.find((each) => each.tag === successor);
  if (line)
    throw new Error(
      `${successor} is retired itself. ${line.successor ? `Name ${line.successor}, its successor, or another` : 'Name another'} tag that stands.`,
    );
  if (!listTags(library).some((placed) => placed.tag === successor))
    throw new Error(`${successor} stands nowhere. Name a tag that stands.`);
  return successor;
}
