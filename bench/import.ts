/** `npm run bench -- import`: a registry of a million firms through the real path, against COPY. See bench/README.md. */
import { mkdtempSync, rmSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { day } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import { vaultOf } from '#people/vault.ts'
import { openDatabase } from '#platform/database.ts'
import { prepareJobs } from '#platform/jobs.ts'
import { silentLog } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { startPostgres } from '#platform/postgres.ts'
import { projectRoot } from '#platform/root.ts'
import { keyringFrom } from '#platform/secrets/keyring.ts'
import { openBook } from '#tradebook/rules/edition.ts'
import { SheetTooLarge } from '#firms/refusals/import/rows.ts'
import { changeRun, tallyOf } from '#firms/store/import/runs.ts'
import { receiveSheet } from '#firms/usecases/import/receive-sheet.ts'
import { workImport } from '#firms/usecases/import/tasks.ts'
import { copyBack } from './import/copy.ts'
import { csvLine, HEADS, rowOf } from './import/registry.ts'
import { load, seconds } from './reach/machine.ts'
import { readBook } from './reach/world.ts'

const { values: flags } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } })
const rows = Number(flags.rows)

const officer: Viewer = {
  personId: randomUUID(),
  sessionId: randomUUID(),
  name: 'bench',
  lang: 'en',
  csrf: '',
  grants: [
    {
      role: 'state-director',
      area: {
        kind: 'state',
        code: 'GJ',
      },
      from: day('2026-01-01'),
      to: null,
    },
  ],
  actsFor: null,
  seat: null,
  limits: [],
  seatTo: null,
}

const dataDir = mkdtempSync(join(tmpdir(), 'dhow-import-'))
// The server's process is not waited for; something must keep us here while it stops.
const awake = setInterval(() => undefined, 1000)
const server = await startPostgres({ root: projectRoot(), dataDir, log: silentLog })
try {
  await migrate(server.url, join(projectRoot(), 'migrations'), silentLog)
  await prepareJobs(server.url, silentLog)
  const { db, close } = openDatabase({ url: server.url, log: silentLog })
  try {
    await bench()
  } finally {
    await close()
  }

  async function bench(): Promise<void> {
    console.log(`${rows} rows, load ${load()}`)
    const book = await readBook()
    const shelved = {
      book,
      edition: (on: Parameters<typeof openBook>[1]) => openBook(book, on),
      publishedAt: undefined,
    }
    const shelf = { current: async () => shelved, version: async () => undefined }
    const vault = vaultOf(keyringFrom(undefined, dataDir))
    const context = { db, vault, now: new Date('2026-11-22T06:30:00Z'), newId: randomUUID }
    let run = ''
    const received = await seconds(async () => {
      run = await receiveSheet(context, officer, sheet())
    })
    await changeRun(db, run, { status: 'checking' })
    const checked = await seconds(() => workImport(context, { shelf }, run, Infinity))
    const dry = await tallyOf(db, run)
    await changeRun(db, run, { status: 'importing' })
    const taken = await seconds(() => workImport(context, { shelf }, run, Infinity))
    const tally = await tallyOf(db, run)
    const { rows: counted } = await sql<{ firms: bigint; numbers: bigint }>`
      select (select count(*) from firms.firm) as firms, (select count(*) from firms.identifier) as numbers`.execute(
      db,
    )
    const { rows: folder } = await sql<{ data_directory: string }>`show data_directory`.execute(db)
    console.log(
      `received and kept in ${received.toFixed(1)} s, looked at in ${checked.toFixed(1)} s (dry run)`,
    )
    console.log(
      `taken in ${taken.toFixed(1)} s: ${counted[0]!.firms} firms with ${counted[0]!.numbers} numbers`,
    )
    console.log(
      `  ${tally.faulty} rows wrong, ${tally.repeated} of firms that were there, ${tally.alike} pairs that look alike` +
        ` (dry run: ${dry.good} good, ${dry.faulty} wrong, ${dry.repeated} repeated)`,
    )
    const copied = await copyBack(db, folder[0]!.data_directory)
    console.log(
      `COPY of the same ${copied.rows} finished rows with the same indexes: ${copied.seconds.toFixed(1)} s`,
    )
    console.log(`COPY of the same rows into bare tables: ${copied.bare.toFixed(1)} s`)
    const whole = received + taken
    console.log(
      `ratio ${(copied.seconds / whole).toFixed(2)} (COPY ÷ receiving and taking, ${whole.toFixed(1)} s)`,
    )
    console.log(`  to COPY of firms and numbers alone: ${(copied.firms / whole).toFixed(2)}`)
    console.log(`  to bare COPY: ${(copied.bare / whole).toFixed(2)}`)
    console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB; load ${load()}`)
    if (tally.good + tally.faulty + tally.repeated !== rows) throw new Error('rows were lost')
  }
} finally {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
  clearInterval(awake)
}

function sheet() {
  const lines = function* (): Generator<Buffer> {
    let text = csvLine(HEADS)
    for (let row = 0; row < rows; row++) {
      text += csvLine(rowOf(row))
      if (text.length < 65_536) continue
      yield Buffer.from(text)
      text = ''
    }
    yield Buffer.from(text)
  }
  const content = Readable.from(lines(), { objectMode: false })
  return { name: 'registry.csv', content, isCut: () => false, tooLarge: () => new Refused(SheetTooLarge()) }
}
