import { loadBook } from '#tradebook/store/files.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { receiptCurrency } from '#reach/rules/answer.ts'
import { landedCost } from '#reach/rules/landed-cost.ts'
import { laneOption } from '#reach/rules/lanes.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import { priceWorld, makeWorkspace } from '#reach/fast/price.ts'
import { day } from '#kernel/day.ts'
const {book}=await loadBook('data')
const on=day(process.argv[2]??'2026-11-22')
const check=process.argv[3]!=='n'
const e=openBook(book,on)
for (const lane of ['post','courier'] as const){
for(let k=0;k<2;k++){
const t=performance.now()
const w=compileWorld(openBook(book,on),lane); console.log('compile',performance.now()-t,w.mostPaise,w.mostMg,w.destinations.filter(d=>d.served).length,'plan',w.destinations.filter(d=>d.plan).length,'simple',w.destinations.filter(d=>d.plan?.simple).length)
}
const w=compileWorld(e,lane)
const n=2048, hs=new Uint16Array(n), paise=new Float64Array(n), mg=new Float64Array(n)
for(let i=0;i<n;i++){hs[i]=Math.floor(Math.random()*w.hs6.length);paise[i]=Math.floor(Math.exp(Math.random()*9+6));mg[i]=Math.floor(Math.random()*1900000)+100}
for (const size of [1,256,512,1024,2048]){
const room=makeWorkspace(w,size), out=new Float64Array(size*w.destinations.length)
let best=1e9
for(let k=0;k<204800/size/(size<2?1000:1);k++){const o=(k*size)%n;const a={hs:hs.subarray(o,o+size),paise:paise.subarray(o,o+size),mg:mg.subarray(o,o+size),length:size};const t=performance.now(); priceWorld(w,a,room,out); best=Math.min(best,performance.now()-t)}
console.log(size,'best M/s',size*243/best/1000,best,'ms')
}
if(check){const room=makeWorkspace(w,n), out=new Float64Array(n*w.destinations.length);priceWorld(w,{hs,paise,mg,length:n},room,out)
let bad=0,cmp=0,nan=0
for(let i=0;i<n;i+=20){
 const parcel:any={to:'',on,currency:'INR',items:[{hs:w.hs6[hs[i]!],quantity:1,unitPrice:BigInt(paise[i]!),netWeightMg:mg[i],attributes:{}}],insurance:0n,lane,originClaimed:false,terms:'DDP',purpose:'sale'}
 for(const [d,dest] of allDestinations(e).entries()){
  const p={...parcel,to:dest.iso2}
  let want=NaN
  if(!dest.blocked){const c=receiptCurrency(e,p,dest); const o=laneOption(e,p,lane,c); if(o.open&&o.freight!==undefined){const cost=landedCost(e,p,dest,c,{amount:o.freight,line:o.freightLine},lane)!; if(cost.coverage!=='C') want=Number(cost.lines.reduce((a,l)=>a+l.amount,0n))}}
  const got=out[d*n+i]!; cmp++
  if(Number.isNaN(want)&&Number.isNaN(got)){nan++;continue}
  if(want!==got&&bad++<10) console.log(dest.iso2,w.hs6[hs[i]!],paise[i],mg[i],want,got)
 }}
console.log('compared',cmp,'bad',bad,'nan',nan)}
}
