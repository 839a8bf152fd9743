import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultsPage } from './faults-html.ts';

/** Libraries of notes and figures: the site's own code imports them, so that no page can be made while one is broken. */
const LIBRARY = /^content\/(notes|figures)\/lib\//;

/**
 * In development, answers for a page with what is wrong where a library of the content is broken: the middleware of
 * pages is not even loaded then.
 */
export function showLibraryFaults(find: () => Promise<string[]>) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const isPage = request.headers.accept?.includes('text/html') ?? false;
    const faults = isPage ? await find() : [];
    if (!faults.some((fault) => LIBRARY.test(fault))) return next();
    response
      .writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
      .end(faultsPage(faults, request.url ?? '/'));
  };
}
