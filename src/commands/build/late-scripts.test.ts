import { expect, it } from 'vitest';
import { lateScripts } from './late-scripts.ts';

it('asks for a page’s script after the first paint', () =>
  expect(lateScripts('<p>Text.<script type="module" src="/_astro/a.js"></script></body>')).toBe(
    '<p>Text.<script>new PerformanceObserver((_,o)=>{o.disconnect();import("/_astro/a.js")}).observe({type:"paint",buffered:true})</script></body>',
  ));

it('leaves other scripts as they are', () => {
  const html = '<script>a()</script><script type="application/ld+json">{}</script>';
  expect(lateScripts(html)).toBe(html);
});
