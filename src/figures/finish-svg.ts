import { createRequire } from 'node:module';

/** Loaded when a figure is drawn: most builds find all of them in the cache. */
const loadOptimizer = () => createRequire(import.meta.url)('svgo') as typeof import('svgo');

/**
 * Makes a drawn SVG small and fit for a page: coordinates to a tenth of a pixel, like paths in one, without the
 * drawing library's own styles and labels (the element as a whole has the text alternative).
 */
export function finishSvg(svg: string): string {
  const { data } = loadOptimizer().optimize(svg, {
    floatPrecision: 1,
    plugins: [
      'removeStyleElement',
      { name: 'removeAttrs', params: { attrs: ['aria-.*', 'svg:(class|font-family|font-size|xmlns.*)'] } },
      // Circles become paths too, so that all of one look are one element.
      { name: 'preset-default', params: { overrides: { convertShapeToPath: { convertArcs: true } } } },
      'removeDimensions',
    ],
  });
  return data;
}
