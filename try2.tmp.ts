import { loadBook } from '#tradebook/store/files.ts'
import { shelve } from '#tradebook/shelf.ts'
import { readConsignment } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import { receiptJson } from '#reach/views/receipt-json.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { day } from '#kernel/day.ts'
const {book}=await loadBook('data'); const s=shelve(book)
const ask=(q:any)=>{const r=readConsignment(q,book,s.edition); if(!r.ok) return r.refusal; const x=receiptJson(answer(r.value.edition,r.value.parcel)!,book); return x}
const show=(q:any)=>{const x:any=ask(q); console.log(x.to,x.on,x.verdict,x.coverage,x.lane,x.total,x.currency,x.totalInr); for(const l of x.lines??[]) console.log('  ',l.code,l.name,l.rate,l.base,l.amount,l.coverage,l.source,l.asOf); console.log('  ',(x.reasons??[]).map((r:any)=>r.weight+':'+r.code).join(' '),'|',(x.papers??[]).map((p:any)=>p.code).join(' ')); if(x.origin)console.log(x.origin); if(x.code) console.log(x)}
const t=(hs:string,p:string,g:number,q=1,a={})=>({hs,unitPrice:p,netWeightGrams:g,quantity:q,attributes:a})
show({to:'FR',on:'2026-06-30',currency:'EUR',items:[t('610910','10.00',180,2),t('640399','40.00',900)],freight:'0'})
show({to:'FR',on:'2026-07-01',currency:'EUR',items:[t('610910','10.00',180,2),t('640399','40.00',900)],freight:'0'})
show({to:'NL',on:'2026-08-01',currency:'INR',receiptCurrency:'INR',items:[t('520831','70000',9000)],freight:'6792',lane:'courier',charges:{duty:{ratePercent:'8'},tax:{ratePercent:'21'},carrierFee:{amount:'1981.57'}}})
show({to:'NL',on:'2026-08-01',currency:'INR',receiptCurrency:'INR',items:[t('520831','70000',9000)],freight:'6792',lane:'courier',charges:{duty:{ratePercent:'8',amount:'5'}}})
for(const on of ['2026-07-14','2026-07-15']) show({to:'GB',on,currency:'INR',items:[{...t('711719','30000',900),origin:{method:'build-up',sharePercent:32}}],freight:'1000',originClaimed:true})
show({to:'US',on:'2026-11-22',items:[t('62114219','1499',450)]})
show({to:'US',on:'2026-11-22',items:[t('83062910','2500',1500)]})
for(const on of ['2026-03-31','2026-04-01']) show({to:'AE',on,items:[t('71131910','1050000',8)],freight:'1000',lane:'courier'})
show({to:'KP',on:'2026-11-22',items:[t('62114219','1499',450)]})
const e=openBook(book,day('2026-11-22')); const c:any={}
for(const r of e.facts('sector-products')){const hs=r.cells['hs8']!; for(const d of allDestinations(e)){const q=readConsignment({to:d.iso2,on:'2026-11-22',items:[t(hs,r.cells['price_inr']!,Number(r.cells['grams']))]},book,s.edition); if(!q.ok){console.log(hs,q.refusal);break} const x=answer(q.value.edition,q.value.parcel)!; const k=x.verdict+' '+x.coverage; c[k]=(c[k]??0)+1; if(x.coverage==='C'&&x.verdict!=='closed'){const kk='C '+hs; c[kk]=(c[kk]??0)+1}}}
console.log(c)
