const MODULE = /<script type="module" src="([^"]*)"><\/script>/g;

/**
 * A page whose module scripts are asked for when it has been painted, and not before: on a slow line each would take its
 * share from the text. The page is whole without them.
 */
export function lateScripts(html: string): string {
  return html.replace(
    MODULE,
    (_, src: string) =>
      `<script>new PerformanceObserver((_,o)=>{o.disconnect();import(${JSON.stringify(src)})}).observe({type:"paint",buffered:true})</script>`,
  );
}
