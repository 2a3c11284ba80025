import { loadBook } from '#tradebook/store/files.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import { priceWorld, makeWorkspace } from '#reach/fast/price.ts'
import { day } from '#kernel/day.ts'
const {book}=await loadBook('data')
const on=day('2026-11-22')
for(let k=0;k<6;k++){const e=openBook(book,on);const t=performance.now();compileWorld(e,'courier');const t2=performance.now();compileWorld(e,'post');console.log(t2-t,performance.now()-t2)}
