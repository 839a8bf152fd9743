import { chromium } from 'playwright';
import http from 'node:http'; import { readFileSync, existsSync, statSync } from 'node:fs'; import { join, extname } from 'node:path';
const types={'.html':'text/html','.css':'text/css','.js':'text/javascript','.woff2':'font/woff2','.svg':'image/svg+xml','.json':'application/json'};
const srv=http.createServer((q,r)=>{let p=join('dist',decodeURIComponent(q.url.split('?')[0]));if(existsSync(p)&&statSync(p).isDirectory())p=join(p,'index.html');if(!existsSync(p)){r.writeHead(404);return r.end()}r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'});r.end(readFileSync(p))}).listen(0);
await new Promise(r=>srv.on('listening',r));
const base=`http://localhost:${srv.address().port}`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const slug=process.argv[2]; const modes=process.argv.slice(3);
for(const m of modes){const [w,scheme]=m.split('-');const c=await b.newContext({viewport:{width:+w,height:900},colorScheme:scheme});const p=await c.newPage();await p.goto(`${base}/chapters/${slug}/`);await p.waitForTimeout(800);
const H=await p.evaluate(()=>[document.documentElement.scrollHeight,document.documentElement.scrollWidth]);console.log(m,H);
const step=+w>1000?1600:1900;for(let i=0,n=0;i<H[0];i+=step,n++)await p.screenshot({path:`/tmp/w4-${slug}-${m}-${n}.png`,fullPage:true,clip:{x:0,y:i,width:+w,height:Math.min(step,H[0]-i)}});await c.close()}
await b.close();srv.close();
