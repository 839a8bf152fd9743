/** The part of citation-js (which ships no types) that bibliographies are read with. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: object);
    readonly data: Record<string, unknown>[];
    format(format: string, options?: object): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
