import { loadBook } from '#tradebook/store/files.ts'
import { checkBook } from '#tradebook/rules/check.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { compareLanes, receiptCurrency } from '#reach/rules/answer.ts'
import { landedCost } from '#reach/rules/landed-cost.ts'
import { laneOption } from '#reach/rules/lanes.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import { priceWorld, makeWorkspace } from '#reach/fast/price.ts'
import { day } from '#kernel/day.ts'
let t=performance.now()
const {book,headers}=await loadBook('data')
console.log('load',performance.now()-t, book.version); t=performance.now()
const f=checkBook(book,headers)
console.log('check',performance.now()-t,f.length,f.slice(0,12)); t=performance.now()
const on=day(process.argv[2]??'2026-11-22')
const e=openBook(book,on)
for (const lane of ['post','courier'] as const){
t=performance.now()
const w=compileWorld(e,lane); console.log('compile',performance.now()-t,w.currencies.length,w.mostPaise, w.destinations.filter(d=>d.served).length)
const n=4000, hs=new Uint16Array(n), paise=new Float64Array(n), mg=new Float64Array(n)
for(let i=0;i<n;i++){hs[i]=Math.floor(Math.random()*w.hs6.length);paise[i]=Math.floor(Math.exp(Math.random()*8+6));mg[i]=Math.floor(Math.random()*1900000)+100}
const room=makeWorkspace(w,n), out=new Float64Array(n*w.destinations.length)
priceWorld(w,{hs,paise,mg,length:n},room,out)
t=performance.now(); for(let k=0;k<10;k++) priceWorld(w,{hs,paise,mg,length:n},room,out); const dt=(performance.now()-t)/10; console.log('price M/s',n*243/dt/1000)
let bad=0,cmp=0,nan=0
t=performance.now()
for(let i=0;i<n;i+=40){
 const parcel:any={to:'',on,currency:'INR',items:[{hs:w.hs6[hs[i]!],quantity:1,unitPrice:BigInt(paise[i]!),netWeightMg:mg[i],attributes:{}}],insurance:0n,lane,originClaimed:false,terms:'DDP',purpose:'sale'}
 for(const [d,dest] of allDestinations(e).entries()){
  const p={...parcel,to:dest.iso2}
  let want=NaN
  if(!dest.blocked){const c=receiptCurrency(e,p,dest); const o=laneOption(e,p,lane,c); if(o.open&&o.freight!==undefined){const cost=landedCost(e,p,dest,c,{amount:o.freight,line:o.freightLine},lane)!; if(cost.coverage!=='C') want=Number(cost.lines.reduce((a,l)=>a+l.amount,0n))}}
  const got=out[d*n+i]!; cmp++
  if(Number.isNaN(want)&&Number.isNaN(got)){nan++;continue}
  if(want!==got&&bad++<10) console.log(dest.iso2,w.hs6[hs[i]!],paise[i],mg[i],want,got)
 }}
console.log('compared',cmp,'bad',bad,'nan',nan,(performance.now()-t)/cmp*1000,'us each')
}
