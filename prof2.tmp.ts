import { loadBook } from '#tradebook/store/files.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import { priceWorld, makeWorkspace } from '#reach/fast/price.ts'
import { day } from '#kernel/day.ts'
const {book}=await loadBook('data')
const on=day('2026-11-22')
const w=compileWorld(openBook(book,on),'courier')
const n=1024, hs=new Uint16Array(n), paise=new Float64Array(n), mg=new Float64Array(n)
for(let i=0;i<n;i++){hs[i]=Math.floor(Math.random()*w.hs6.length);paise[i]=Math.floor(Math.exp(Math.random()*9+6));mg[i]=Math.floor(Math.random()*1900000)+100}
const a={hs,paise,mg,length:n}
const kinds:Record<string,(d:any)=>boolean>={all:()=>true,none:()=>false,simple:d=>d.plan?.simple,bandedNoOdd:d=>d.plan&&!d.plan.simple&&!d.gridOf.length&&!d.duties.specials.length,bandedSpecial:d=>d.plan&&!d.plan.simple&&!d.gridOf.length&&d.duties.specials.length>0,grids:d=>d.plan&&d.gridOf.length>0,general:d=>!d.plan}
for(const [k,f] of Object.entries(kinds)){
 const dest=w.destinations.map(d=>({...d,served:d.served&&f(d)}))
 const w2={...w,destinations:dest}
 const c=dest.filter(d=>d.served).length
 const room=makeWorkspace(w2,n), out=new Float64Array(n*243)
 let best=1e9; for(let r=0;r<300;r++){const t=performance.now();priceWorld(w2,a,room,out);best=Math.min(best,performance.now()-t)}
 console.log(k,c,'dest', best.toFixed(3),'ms', (best*1e6/n/Math.max(1,c)).toFixed(2),'ns/quote')
}
