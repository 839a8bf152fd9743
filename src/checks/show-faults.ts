/** In development every page shows what is wrong with the content; a page that can't be made shows nothing else. */
import { defineMiddleware } from 'astro:middleware';
import { faultsBlock, faultsPage } from './faults-html.ts';
import { askFaults } from './shown-faults.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const faults = await askFaults();
  let page: Response;
  try {
    page = await next();
  } catch (error) {
    // Broken content is the likely cause; without any the error is one of the site's own code.
    if (faults.length === 0) throw error;
    return html(faultsPage(faults, url.pathname), 500);
  }
  if (faults.length === 0 || !page.headers.get('content-type')?.startsWith('text/html')) return page;
  if (page.status === 404) return html(faultsPage(faults, url.pathname), 404);
  const text = await readPage(page);
  if (text === undefined) return html(faultsPage(faults, url.pathname), 500);
  return html(
    text.replace(/<body[^>]*>/, (body) => body + faultsBlock(faults)),
    page.status,
  );
});

/** The page's text; undefined where a component throws while it is written. */
async function readPage(page: Response): Promise<string | undefined> {
  try {
    return await page.text();
  } catch {
    return undefined;
  }
}

const html = (text: string, status: number): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
