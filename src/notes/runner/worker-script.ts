import type { Values } from '../../../content/notes/lib/contract.ts';

/**
 * The text around a reader's code in the worker that runs it. Not a wall: the wall is the frame's policy and
 * its opaque origin. This part only calls the note and reports, in strings that the page does not trust.
 */

/** Longest console line, and how many of them are sent. The frame counts again. */
const LINE = 1000;

/**
 * Before the reader's code, on one line, so that its line n is the script's line n + 1. Nested workers go:
 * one started from a blob would be as sealed, but would run on a further core.
 */
const opening = (lines: number): string =>
  `"use strict";delete self.Worker;const last=${lines};const parts={},made={};const need=(name)=>{const key=name.replace(/^\\.\\/(lib\\/)?/,"lib/");if(!Object.hasOwn(parts,key))throw new Error("A note imports only files from ./lib/, and “"+name+"” is none.");if(!made[key]){made[key]={};parts[key](need,made[key])}return made[key]};const place=(error)=>[...String(error?.stack).matchAll(/:(\\d+):\\d+/g)].map(([,line])=>line-1).find((line)=>line>=1&&line<=last);for(const level of["log","info","warn","error","debug"])console[level]=(...all)=>postMessage(">"+(place(new Error())??"")+"\\t"+all.map((one)=>{try{return typeof one==="string"?one:JSON.stringify(one)??String(one)}catch{return String(one)}}).join(" ").slice(0,${LINE}));const note=(require,exports)=>{`;

/**
 * After it: run, and report the result, where in the reader's lines it failed, or both: a wrong result often
 * makes `say` fail, and is then what the reader wants to know.
 */
function closing(values: Values): string {
  return `;{
const plain=(_,value)=>typeof value==="number"&&!Number.isFinite(value)?String(value):value;
const fault=(error)=>({error:String(error?.message??error),line:place(error)});
let told;
try{
  const exports={},values=${JSON.stringify(values)};
  note(need,exports);
  for(const name of["compute","say"])if(typeof exports[name]!=="function")throw new Error("The code no longer exports “"+name+"”.");
  told={ran:true,result:exports.compute(values),outputs:exports.outputs};
  told.say=exports.say(values,told.result);
  told.plot=exports.plot?.(values);
  told.icons=exports.icons?.(values);
}catch(error){told={...told,...fault(error)}}
postMessage("!"+JSON.stringify(told,plain));
}
`;
}

/** One classic script: the note's CommonJS text, that of its libraries by name, and the call with `values`. */
export function workerScript(note: string, libraries: Record<string, string>, values: Values): string {
  const parts = Object.entries(libraries)
    .map(([name, text]) => `parts[${JSON.stringify(name)}]=(require,exports)=>{${text}\n};\n`)
    .join('');
  return `${opening(note.split('\n').length)}\n${note}\n};\n${parts}${closing(values)}`;
}
