// This plugin of citation-js ships no types: loading it teaches the core the format.
declare module '@citation-js/plugin-ris';
