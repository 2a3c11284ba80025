import { DuckDBInstance } from '@duckdb/node-api'
import { loadBook } from '#tradebook/store/files.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { compileWorld } from '#reach/fast/terms.ts'
import { priceWorld, makeWorkspace } from '#reach/fast/price.ts'
import { day } from '#kernel/day.ts'
import { emptyProducts, fillProducts, randomFrom } from './bench/reach/products.ts'
import { loadTables } from './bench/reach/duck-tables.ts'
import { totalsSql, LISTS_SQL } from './bench/reach/duck-sql.ts'
const {book}=await loadBook('data')
const w=compileWorld(openBook(book,day('2026-11-22')),'courier')
const a=emptyProducts(10000); fillProducts(w,randomFrom(1),a)
const db=await DuckDBInstance.create(':memory:'); const c=await db.connect()
await c.run('SET threads=1')
let t=performance.now(); await loadTables(c,w,a); await c.run(LISTS_SQL); console.log('load',performance.now()-t)
const room=makeWorkspace(w,10000), out=new Float64Array(243*10000); priceWorld(w,a,room,out)
for(const shape of (process.argv[2]??'terms,terms-by-destination,dimensions,lists').split(',') as any[]) for(const kind of ['bigint','double'] as const){
 try{
 const times=[]
 for(let k=0;k<3;k++){await c.run('DROP TABLE IF EXISTS r'); t=performance.now(); await c.run(totalsSql(shape,kind,'r')); times.push(performance.now()-t)}
 const res=await c.runAndReadAll('SELECT id,dest,total FROM r'); const cols=res.getColumns() as any[]
 let bad=0; for(let i=0;i<cols[0].length;i++){const want=out[cols[1][i]*10000+cols[0][i]]!; const got=cols[2][i]===null?NaN:Number(cols[2][i]); if(want!==got&&!(Number.isNaN(want)&&Number.isNaN(got))&&bad++<5)console.log(w.destinations[cols[1][i]]!.iso2,w.hs6[a.hs[cols[0][i]]!],want,got)}
 console.log(shape,kind,cols[0].length,'bad',bad,times.map(x=>x.toFixed(0)).join(' '),'M/s',(2.43e3/Math.min(...times)).toFixed(2))
 }catch(e){console.log(shape,kind,String(e).slice(0,400))}
}
if(process.argv[3]){console.log((await c.runAndReadAll('EXPLAIN ANALYZE '+totalsSql(process.argv[2] as any,'double','zz').replace('CREATE TABLE zz AS',''))).getRows()[0]![1])}
