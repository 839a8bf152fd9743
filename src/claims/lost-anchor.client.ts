/** In a chapter: follows a tag in the address that stands nowhere on the page. Its own page knows where it stands now. */
import { tagUrl } from '../addresses.ts';
import { parseTag } from './tag.ts';

const written = /^#(\w{5})$/.exec(location.hash)?.[1];
const tag = written && parseTag(written);
// In small letters it may well stand here.
if (tag) location.replace(document.getElementById(tag) ? `#${tag}` : tagUrl(tag));
