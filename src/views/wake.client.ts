/** The one script in a page's first bytes. When the page has been painted, it asks for what wakes its parts. */
requestAnimationFrame(() => setTimeout(() => import('./page-parts.client.ts')));
