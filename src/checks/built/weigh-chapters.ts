import { sourceWithout } from './page-files.ts';
import { readScripts } from './page-scripts.ts';
import { readStyles } from './page-styles.ts';
import type { Page } from './parse-page.ts';
import { weighFiles, weighText } from './scales.ts';
import { ScriptGraph } from './script-graph.ts';
import type { Site } from './site.ts';
import { type DemandWeight, weighEditor, weighNote, weighOwn } from './weigh-demand.ts';

/** The bytes of a chapter's first view as sent, by kind. */
export interface FirstView {
  html: number;
  css: number;
  script: number;
  fonts: number;
  total: number;
}

/** What a chapter costs its reader. */
export interface ChapterWeight {
  file: string;
  first: FirstView;
  /** Its heaviest note, come to life. */
  note: DemandWeight;
  /** That note without the element that all notes share. */
  own: DemandWeight;
  editor: DemandWeight;
}

/** The page of a chapter, by its file in the built site. */
export const CHAPTER = /^chapters\/[^/]+\/index\.html$/;
const weighed = new WeakMap<Site, Promise<ChapterWeight[]>>();

/** Weighs each chapter's page, once for a site. */
export function weighChapters(site: Site): Promise<ChapterWeight[]> {
  const weights = weighed.get(site) ?? weighAll(site);
  weighed.set(site, weights);
  return weights;
}

async function weighAll(site: Site): Promise<ChapterWeight[]> {
  const chapters = site.pages.filter(({ file }) => CHAPTER.test(file));
  const files = await weighFiles(site);
  const graph = new ScriptGraph(site);
  return Promise.all(chapters.map((page) => weighChapter(site, graph, files, page)));
}

async function weighChapter(site: Site, graph: ScriptGraph, sizes: Map<string, number>, page: Page) {
  const styles = readStyles(site, page);
  const scripts = readScripts(site, graph, page);
  const weigh = (file: string) => sizes.get(file) ?? 0;
  const sum = (files: Iterable<string>) => [...files].reduce((bytes, file) => bytes + weigh(file), 0);
  const inline = ({ inline }: typeof styles | typeof scripts) =>
    weighText(inline.map(({ text }) => text).join('\n'));
  const html = await weighText(sourceWithout(page, [...styles.inline, ...scripts.inline]));
  const css = sum(styles.files) + (await inline(styles));
  const script = sum(scripts.files) + (await inline(scripts));
  const fonts = sum(styles.fonts);
  return {
    file: page.file,
    first: { html, css, script, fonts, total: html + css + script + fonts },
    note: weighNote(graph, scripts.demands, scripts.files, weigh),
    own: weighOwn(graph, scripts.demands, scripts.files, weigh),
    editor: weighEditor(graph, scripts.demands, scripts.files, weigh),
  };
}
