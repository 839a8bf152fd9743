import { expect, it } from 'vitest';
import { importsOf } from './script-imports.ts';

it('reads what is imported at once, and nothing that only looks like it', () => {
  const code =
    'import{a}from"./a.js";import"./b.js";export*from"./c.js";export{d}from"./a.js";const s="import(\'./no.js\')";// import "x"';
  expect(importsOf(code)).toEqual({ statics: ['./a.js', './b.js', './c.js'], dynamics: [] });
});

it('reads what is imported on demand, with the files that Vite loads beside it', () => {
  const code =
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/x.js","_astro/y.js","_astro/y.css"])))=>i.map(i=>d[i]);' +
    'p(()=>import("./x.js"),[]);p(async()=>{let{o:e}=await import(`./y.js`);return{o:e}},__vite__mapDeps([1,2]));import(q)';
  expect(importsOf(code).dynamics).toEqual([
    { href: './x.js', beside: [] },
    { href: './y.js', beside: ['_astro/y.js', '_astro/y.css'] },
  ]);
});
