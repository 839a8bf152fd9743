/**
 * The frame in which edited code runs. Its walls: `sandbox="allow-scripts"` gives it an origin of its own, so
 * no storage, no cookies and no way into the page; its policy allows one inline script, known by its hash,
 * and workers made from blobs, which inherit the policy: no request of any kind leaves it.
 */

/** How long edited code may run, in milliseconds. */
export const TIME_LIMIT = 2000;
/** Console lines that are passed on; one more ends the run. */
export const CONSOLE_LIMIT = 200;
/** Longest report in characters: some hundred times a large plot's. */
export const REPORT_LIMIT = 2_000_000;

/**
 * Starts the worker, passes on its console lines (“>…”) and its first report (“!…”), then ends it. The worker
 * never gets the port to the page. Kept short: every character is in the hash.
 */
export const FRAME_SCRIPT = `addEventListener("message",({data,ports:[page]})=>{
const worker=new Worker(URL.createObjectURL(new Blob([data],{type:"text/javascript"})));
let lines=0,open=true;
const end=(message)=>{if(!open)return;open=false;clearTimeout(timer);worker.terminate();page.postMessage(message)};
const timer=setTimeout(()=>end({kind:"timeout"}),${TIME_LIMIT});
worker.onerror=(event)=>{event.preventDefault();end({kind:"error",message:String(event.message),line:event.lineno,column:event.colno})};
worker.onmessageerror=()=>end({kind:"flood"});
worker.onmessage=({data})=>{
if(!open)return;
if(typeof data!=="string"||data.length>${REPORT_LIMIT})end({kind:"flood"});
else if(data[0]==="!")end({kind:"report",json:data.slice(1)});
else if(lines++<${CONSOLE_LIMIT})page.postMessage({kind:"console",text:data.slice(1,1001)});
else end({kind:"flood"});
}},{once:true})`;

/** SHA-256 of the script above; a unit test holds them together. */
export const FRAME_HASH = 'sha256-j1sHNmkD+orY4sIprJh8/ush47acYXAdadCUG1pRnqo=';

/** The frame's whole document, for `srcdoc`. */
export const FRAME_DOCUMENT = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${FRAME_HASH}'; worker-src blob:"><script>${FRAME_SCRIPT}</script>`;
