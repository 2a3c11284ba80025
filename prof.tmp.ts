import { loadBook } from '#tradebook/store/files.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import { priceWorld, makeWorkspace } from '#reach/fast/price.ts'
import { day } from '#kernel/day.ts'
const {book}=await loadBook('data')
const e=openBook(book,day('2026-11-22'))
const w=compileWorld(e,'courier')
const n=1024, hs=new Uint16Array(n), paise=new Float64Array(n), mg=new Float64Array(n)
for(let i=0;i<n;i++){hs[i]=Math.floor(Math.random()*w.hs6.length);paise[i]=Math.floor(Math.exp(Math.random()*8+6));mg[i]=Math.floor(Math.random()*1900000)+100}
const room=makeWorkspace(w,n), out=new Float64Array(n*w.destinations.length)
let best=1e9
for(let k=0;k<60;k++){const t=performance.now(); priceWorld(w,{hs,paise,mg,length:n},room,out); best=Math.min(best,performance.now()-t)}
console.log('best M/s',n*243/best/1000, best/n*1000,'us per article')
console.log(w.destinations.filter(d=>d.gridOf.length).map(d=>d.iso2).join(' '),'|',w.destinations.filter(d=>d.grids.some(g=>g.bands.some(b=>b.excessBps))).map(d=>d.iso2).join(' '),'|',w.destinations.filter(d=>d.measures.length>1||d.measures.some(m=>!m.inTaxBase)).map(d=>d.iso2+d.measures.length).join(' '), '|',w.destinations.filter(d=>d.taxBase=='fob-plus-10pct').map(d=>d.iso2).join())
const neg=new Map();for(const d of w.destinations){let c=0;for(const x of d.duty as Int32Array)if(x<0)c++;neg.set(c,(neg.get(c)??0)+1)};console.log(neg)
