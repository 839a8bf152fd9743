import { Parser } from 'htmlparser2';
import { pathOf } from './address.ts';

/** An element's start tag, and where it begins in the source. */
export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  at: number;
  /** What a `<script>`, `<style>` or `<title>` holds; of other elements nothing is kept. */
  text: string;
}

/** A stretch of text between two tags that a reader sees, code left out. */
export interface PageText {
  text: string;
  at: number;
}

/** A page of the built site, parsed once for every rule. */
export interface Page {
  /** Path from the built folder. */
  file: string;
  /** Path at which it is served. */
  path: string;
  source: string;
  elements: PageElement[];
  texts: PageText[];
  ids: Set<string>;
}

const RAW = new Set(['script', 'style', 'title']);
/** Not seen, or not prose: an `annotation` is the TeX behind a formula. */
const UNSEEN = new Set(['script', 'style', 'template', 'code', 'pre', 'annotation']);

/** Parses a page. HTML has no parse errors: a browser shows something for every text, and so does this. */
export function parsePage(file: string, source: string): Page {
  const page: Page = { file, path: pathOf(file), source, elements: [], texts: [], ids: new Set() };
  let unseen = 0;
  let raw: PageElement | undefined;
  let run: PageText | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, at: parser.startIndex, text: '' };
      page.elements.push(element);
      const { id } = attributes;
      if (id) page.ids.add(id);
      if (RAW.has(name)) raw = element;
      if (UNSEEN.has(name)) unseen += 1;
      run = undefined;
    },
    ontext(text) {
      if (raw) raw.text += text;
      if (unseen > 0) return;
      if (!run) {
        run = { text: '', at: parser.startIndex };
        page.texts.push(run);
      }
      run.text += text;
    },
    onclosetag(name) {
      raw = undefined;
      if (UNSEEN.has(name)) unseen -= 1;
      run = undefined;
    },
  });
  parser.end(source);
  return page;
}
