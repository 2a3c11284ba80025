/** `npm run bench -- sheets`: a sheet of 100,000 products through the real path, against COPY of the same rows. See bench/README.md. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { checkDigit } from '#catalogue/rules/gtin.ts'
import { changeRun, tallyOf } from '#catalogue/store/sheets/runs.ts'
import { receiveSheet } from '#catalogue/usecases/sheets/receive.ts'
import { workSheet } from '#catalogue/usecases/sheets/work.ts'
import { judgeFirm } from '#catalogue/usecases/quality/judge-firm.ts'
import { findFirm } from '#firms/store/firms.ts'
import type { Viewer } from '#people/viewer.ts'
import { vaultOf } from '#people/vault.ts'
import { openDatabase, type Db } from '#platform/database.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { silentLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { startPostgres } from '#platform/postgres.ts'
import { projectRoot } from '#platform/root.ts'
import { keyringFrom } from '#platform/secrets/keyring.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { load, seconds } from './reach/machine.ts'
import { readBook } from './reach/world.ts'
import { aFirm } from '../test/support/firms.ts'

const { values: flags } = parseArgs({ options: { rows: { type: 'string', default: '100000' } } })
const rows = Number(flags.rows)

const HEAD =
  'SKU,Parent,Name,Name (Gujarati),Materials,HS code,GTIN,Size,Colour,Price,Cost,Net weight (g),Packed weight,Goods text'
const SIZES = ['S', 'M', 'L', 'XL']

/** Four sizes a product; every thousandth row is wrong. */
function line(at: number): string {
  const product = Math.floor(at / 4)
  const twelve = `8901${String(at).padStart(8, '0')}`
  const price = at % 1000 === 999 ? 'many' : `"1,${String(100 + (at % 900))}.50"`
  return [
    `KURTA-${at}`,
    `K-${product}`,
    `Block print kurta ${product}`,
    `બ્લોક પ્રિન્ટ કુર્તો ${product}`,
    '"80 % cotton; 20 % silk"',
    '620630',
    twelve + checkDigit(twelve),
    SIZES[at % 4],
    `indigo ${product % 7}`,
    price,
    '700',
    200 + (at % 90),
    `0.${350 + (at % 90)} kg`,
    `Cotton kurta for women number ${product}`,
  ].join(',')
}

function* sheet(): Generator<Buffer> {
  yield Buffer.from(`${HEAD}\r\n`)
  for (let at = 0; at < rows; at += 500) {
    const some = Array.from({ length: Math.min(500, rows - at) }, (_, index) => line(at + index))
    yield Buffer.from(`${some.join('\r\n')}\r\n`)
  }
}

/** The rows that the sheet brought, read by COPY into twins of their tables with the same indexes, checks and references. */
async function copyBack(db: Db, folder: string): Promise<number> {
  await sql`create schema twin`.execute(db)
  let taken = 0
  for (const name of ['product', 'variant']) {
    const file = join(folder, `${name}.copy`)
    const [from, twin] = [sql.table(`catalogue.${name}`), sql.table(`twin.${name}`)]
    await sql`copy ${from} to ${sql.lit(file)}`.execute(db)
    await sql`create table ${twin} (like ${from} including all)`.execute(db)
    if (name === 'variant')
      await sql`alter table twin.variant add foreign key (product_id, firm_id) references twin.product (id, firm_id)`.execute(
        db,
      )
    await sql`checkpoint`.execute(db)
    taken += await seconds(() => sql`copy ${twin} from ${sql.lit(file)}`.execute(db))
    await rm(file)
  }
  return taken
}

const dataDir = mkdtempSync(join(tmpdir(), 'dhow-sheets-'))
// The server's process is not waited for; something must keep us here while it stops.
const awake = setInterval(() => undefined, 1000)
const server = await startPostgres({ root: projectRoot(), dataDir, log: silentLog })
try {
  await migrate(server.url, join(projectRoot(), 'migrations'), silentLog)
  await prepareJobs(server.url, silentLog)
  const { db, close } = openDatabase({ url: server.url, log: silentLog })
  try {
    await bench(db)
  } finally {
    await close()
  }
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  clearInterval(awake)
}

async function bench(db: Db): Promise<void> {
  console.log(`${rows} rows, load ${load()}`)
  const book = await readBook()
  const shelved = {
    book,
    edition: (on: Parameters<typeof openBook>[1]) => openBook(book, on),
    publishedAt: undefined,
  }
  const shelf = { current: async () => shelved, version: async () => undefined } as never
  const vault = vaultOf(keyringFrom(undefined, dataDir))
  const context = { db, vault, now: new Date('2026-11-22T06:30:00Z'), newId: randomUUID }
  const firmId = await aFirm({ db, vault, at: () => context } as never, { district: 'kachchh', state: 'GJ' })
  const firm = (await findFirm(db, firmId))!
  const viewer = {
    personId: randomUUID(),
    actsFor: firmId,
    seat: 'owner',
    seatTo: null,
    grants: [],
    limits: [],
  } as never as Viewer
  let run = ''
  const received = await seconds(async () => {
    const content = Readable.from(sheet(), { objectMode: false })
    run = await receiveSheet(context, viewer, { firm, name: 'kurtas.csv', content, cutAt: () => undefined })
  })
  await changeRun(db, run, { status: 'checking' })
  const checked = await seconds(() => workSheet(context, shelf, run, Infinity))
  const dry = await tallyOf(db, run)
  await changeRun(db, run, { status: 'taking' })
  const taken = await seconds(() => workSheet(context, shelf, run, Infinity))
  const tally = await tallyOf(db, run)
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `received ${received.toFixed(1)} s, looked at ${checked.toFixed(1)} s, taken ${taken.toFixed(1)} s`,
  )
  console.log(
    `  ${tally.made} made, ${tally.faulty} wrong (dry run: ${dry.made} and ${dry.faulty}); peak memory ${memory} MiB`,
  )
  const { rows: folder } = await sql<{ data_directory: string }>`show data_directory`.execute(db)
  const copied = await copyBack(db, folder[0]!.data_directory)
  console.log(`COPY of the same products and variants: ${copied.toFixed(1)} s`)
  console.log(
    `ratio ${(copied / (received + taken)).toFixed(2)} (COPY ÷ receiving and taking); load ${load()}`,
  )
  const judged = await seconds(() => judgeFirm(context, shelf, firmId, Infinity))
  console.log(`data quality of all of them: ${judged.toFixed(1)} s`)
  if (tally.made + tally.faulty !== rows || tally.made !== dry.made) throw new Error('rows were lost')
}
