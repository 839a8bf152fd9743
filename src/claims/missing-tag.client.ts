/** On the page for what is not there: a tag in the other case is sent on, and a mistyped one is told why it is none. */
import { tagUrl, typedTag } from '../addresses.ts';
import { parseTag, whyNoTag } from './tag.ts';

const typed = typedTag(location.pathname);
const why = document.querySelector('#why');
if (typed !== undefined && why) {
  const tag = parseTag(typed);
  // A tag reads in either case; its page has one address.
  if (tag && tag !== typed) location.replace(tagUrl(tag) + location.hash);
  else
    why.textContent = tag ? `${tag} is a well-formed tag, but it was never given.` : (whyNoTag(typed) ?? '');
}
