import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { day } from '#kernel/day.ts'
import type { Area } from '#people/rules/roles.ts'
import { projectRoot } from '#platform/root.ts'
import { workbook } from '#platform/sheet.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'
import { gstinCheck } from '../../rules/identifiers.ts'
import { partsLeft } from '../../store/import/runs.ts'
import { importTasks, workImport } from '../../usecases/import/tasks.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const GUJARAT: Area = { kind: 'state', code: 'GJ' }
const officer = (area = GUJARAT) =>
  signIn(site.app, site.context, {
    grants: [
      {
        role: area.kind === 'state' ? 'state-director' : 'district-officer',
        area,
        from: day('2026-01-01'),
        to: null,
      },
    ],
  })

const BOUNDARY = 'sheet-boundary'
function upload(who: SignedInPerson, text: string | Buffer, name = 'udyam.csv', csrf = who.csrf) {
  const head = [
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n`,
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="sheet"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
  ].join('')
  return site.app.inject({
    method: 'POST',
    url: '/en/desk/import',
    headers: {
      ...who.headers,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(text), Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  })
}
const get = (who: SignedInPerson, url: string) =>
  site.app.inject({ url, headers: { ...who.headers, accept: 'text/html' } })
const post = (who: SignedInPerson, url: string, form: Record<string, string> = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      ...who.headers,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams(form).toString(),
  })

/** The worker's part, as the queue would call it. */
async function work(run: string) {
  const task = importTasks(site.context)['firms.import-registry']!
  await task(site.context.at(), { run })
}
const HEAD = 'Name of Enterprise,Udyam No.,GSTIN,PAN,Mobile,District,PIN,Products'
const COLUMNS = ['name', 'udyam', 'gstin', 'pan', 'mobile', 'district', 'pin', 'makes']
const guessed = Object.fromEntries(COLUMNS.map((field, at) => [`column-${at}`, field]))
const gstinOf = (pan: string) => `24${pan}1Z${gstinCheck(`24${pan}1Z`)}`

async function runFor(who: SignedInPerson, lines: readonly string[]) {
  const sent = await upload(who, [HEAD, ...lines].join('\r\n'))
  expect(sent.statusCode, sent.body.slice(0, 300)).toBe(303)
  return /import\/([0-9a-f-]{36})/.exec(String(sent.headers.location))![1]!
}
async function taken(who: SignedInPerson, lines: readonly string[]) {
  const run = await runFor(who, lines)
  expect((await post(who, `/desk/import/${run}/check`, guessed)).statusCode).toBe(303)
  await work(run)
  expect((await post(who, `/desk/import/${run}/take`)).statusCode).toBe(303)
  await work(run)
  return run
}
const statusOf = async (run: string) =>
  (
    await site.context.db
      .selectFrom('firms.import_run')
      .select('status')
      .where('id', '=', run)
      .executeTakeFirstOrThrow()
  ).status
const firmsNamed = (name: string) =>
  site.context.db.selectFrom('firms.firm').selectAll().where('name', 'like', name).execute()

describe('a registry', () => {
  test('is looked at first, then taken; what is wrong comes back as the same sheet with one more column', async () => {
    const who = await officer()
    const good = `"Mandvi Boats, and Sons",UDYAM-GJ-12-0000101,${gstinOf('AAAPA0001A')},,98250 70001,Kutch,370465,Wood carving and toys`
    const run = await runFor(who, [
      `શ્રી વણકર હાથશાળ,UDYAM-GJ-12-0000102,,AAAPA0002A,9825070002,કચ્છ,,Handloom`,
      good.replace('Wood carving and toys', ''),
      'No Such Pan,,,AAAPA00X2A,,Kachchh,,',
      '=cmd(),,24AAAPA0003A1Z0,,12345,Atlantis,,Moon dust',
      ',,,,,Kachchh,,',
    ])
    const page = (await get(who, `/en/desk/import/${run}`)).body
    for (const [at, field] of COLUMNS.entries())
      expect(page, field).toMatch(new RegExp(`id="column-${at}"[\\s\\S]*?value="${field}" selected`))
    await post(who, `/desk/import/${run}/check`, guessed)
    await work(run)
    const looked = (await get(who, `/en/desk/import/${run}`)).body
    expect(looked).toContain('Take the 2 good rows')
    expect(await firmsNamed('%વણકર%')).toEqual([])
    await post(who, `/desk/import/${run}/take`)
    await work(run)
    expect(await statusOf(run)).toBe('done')

    const [weaver] = await firmsNamed('%વણકર%')
    expect(weaver).toMatchObject({
      district: 'kachchh',
      origin: 'import',
      makes: ['handloom'],
      sectors: ['textiles'],
    })
    const [boats] = await firmsNamed('Mandvi Boats, and Sons')
    const numbers = await site.context.db
      .selectFrom('firms.identifier')
      .select(['kind', 'source', 'masked'])
      .where('firm_id', '=', boats!.id)
      .orderBy('kind')
      .execute()
    expect(numbers.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
      'gstin import',
      'pan inside-gstin',
      'udyam import',
    ])
    const sheet = await get(who, `/en/desk/import/${run}.csv`)
    const rows = parse(sheet.body, { bom: true }) as string[][]
    expect(rows).toHaveLength(4)
    expect(rows[0]).toEqual([...HEAD.split(','), 'What to put right'])
    expect(rows[1]![8]).toMatch(/^PAN: /)
    expect(rows[2]![0]).toBe("'=cmd()")
    for (const part of ['GSTIN: ', 'Mobile number: ', 'Atlantis', 'Moon dust'])
      expect(rows[2]![8]).toContain(part)
    expect(rows[3]![8]).toContain('name of your firm')
    const gujarati = parse((await get(who, `/gu/desk/import/${run}.csv`)).body, { bom: true }) as string[][]
    expect(gujarati[0]!.at(-1)).toBe('શું સુધારવું')
  })

  test('brings no firm twice: not by its numbers, not by its content, not in one sheet', async () => {
    const who = await officer()
    const lines = [
      `Twice Works,,${gstinOf('AAAPB0001A')},,,Rajkot,,`,
      `Twice Works again,,,AAAPB0001A,,Rajkot,,`,
      'No Number Works,,,,9825070011,Rajkot,,',
      'No Number Works,,,,9825070011,Rajkot,,',
    ]
    const run = await taken(who, lines)
    expect(await firmsNamed('Twice Works%')).toHaveLength(1)
    expect(await firmsNamed('No Number Works')).toHaveLength(1)
    const kinds = await site.context.db
      .selectFrom('firms.import_fault')
      .select(['row_no', 'kind'])
      .where('run_id', '=', run)
      .orderBy('row_no')
      .execute()
    expect(kinds).toEqual([
      { row_no: 3, kind: 'twice' },
      { row_no: 5, kind: 'twice' },
    ])
    const again = await taken(who, lines)
    expect(await firmsNamed('Twice Works%')).toHaveLength(1)
    expect(await firmsNamed('No Number Works')).toHaveLength(1)
    expect((await get(who, `/en/desk/import/${again}`)).body).toContain('This firm is here already.')
  })

  test('notes firms that look like one that is there', async () => {
    const who = await officer()
    await taken(who, ['Gir Honey,,,,9825070021,Junagadh,,', 'Another Name,,,,9825070021,Rajkot,,'])
    const { body } = await get(who, '/en/desk/duplicates')
    expect(body).toContain('Gir Honey')
    expect(body).toContain('The same mobile number')
  })

  test('rows from another district are not taken', async () => {
    const who = await officer({ kind: 'district', code: 'kachchh' })
    const run = await taken(who, ['Kutch Bells,,,,,Kachchh,,', 'Surat Bells,,,,,Surat,,'])
    expect(await firmsNamed('Kutch Bells')).toHaveLength(1)
    expect(await firmsNamed('Surat Bells')).toEqual([])
    expect((await get(who, `/en/desk/import/${run}`)).body).toContain('outside the area that you look after')
  })

  test('another officer’s import is not there', async () => {
    const [who, other] = [await officer(), await officer()]
    const run = await runFor(who, ['Own Works,,,,,Rajkot,,'])
    for (const url of [`/desk/import/${run}`, `/desk/import/${run}.csv`])
      expect((await get(other, url)).statusCode).toBe(404)
    for (const verb of ['check', 'take', 'stop', 'resume'])
      expect((await post(other, `/desk/import/${run}/${verb}`, guessed)).statusCode, verb).toBe(404)
    expect((await get(other, '/en/desk/import')).body).not.toContain('udyam.csv')
  })

  test('needs a name and a place among its columns', async () => {
    const who = await officer()
    const run = await runFor(who, ['A,,,,,Rajkot,,'])
    const without = await post(who, `/desk/import/${run}/check`, { ...guessed, 'column-0': '' })
    expect(without.body).toContain('which column is the name')
    const nowhere = await post(who, `/desk/import/${run}/check`, {
      ...guessed,
      'column-5': '',
      'column-6': '',
    })
    expect(nowhere.body).toContain('the district or the PIN code')
  })

  test('comes from Excel too, and is the same as its CSV', async () => {
    const who = await officer()
    const columns = HEAD.split(',').map((head) => ({ head, width: 20 }))
    const row = ['લક્ષ્મી વર્કબુક', '', '', 'AAAPA0077A', 9_825_070_077, 'Kutch', 370_465, 'Handloom']
    const bytes = await workbook([{ name: 'Registry', columns, rows: [row, [], row.with(3, 'AAAPA00X7A')] }])
    const sent = await upload(who, bytes, 'registry.xlsx')
    expect(sent.statusCode, sent.body.slice(0, 300)).toBe(303)
    const run = /import\/([0-9a-f-]{36})/.exec(String(sent.headers.location))![1]!
    await post(who, `/desk/import/${run}/check`, guessed)
    await work(run)
    await post(who, `/desk/import/${run}/take`)
    await work(run)
    const [firm, ...more] = await firmsNamed('લક્ષ્મી વર્કબુક')
    expect(more).toEqual([])
    expect(firm).toMatchObject({ district: 'kachchh', pin: '370465' })
  })

  test('a broken workbook, an empty sheet, and a form from elsewhere are refused with a reason', async () => {
    const who = await officer()
    const broken = await upload(who, Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0', 'latin1'), 'a.xlsx')
    expect(broken.statusCode).toBe(422)
    expect(broken.body).toContain('Save as')
    expect((await upload(who, HEAD)).body).toContain('no rows below its head')
    expect((await upload(who, '')).body).toContain('no rows below its head')
    expect((await upload(who, `${HEAD}\r\nA,,,,,Rajkot,,`, 'a.csv', 'wrong')).statusCode).toBe(403)
    expect((await get(who, '/en/desk/import')).body).not.toContain('a.csv')
  })

  test('with semicolons, a byte order mark and Hindi heads is understood', async () => {
    const who = await officer()
    const sheet = '\ufeffइकाई का नाम;पैन नंबर;ज़िला;मोबाइल नंबर\r\nकच्छ कला;AAAPC0001A;कच्छ;९८२५०७००३१\r\n'
    const sent = await upload(who, sheet)
    const run = /import\/([0-9a-f-]{36})/.exec(String(sent.headers.location))![1]!
    const { columns, mapping } = await site.context.db
      .selectFrom('firms.import_run')
      .select(['columns', 'mapping'])
      .where('id', '=', run)
      .executeTakeFirstOrThrow()
    expect(columns[0]).toBe('इकाई का नाम')
    expect(mapping).toEqual(['name', 'pan', 'district', 'mobile'])
  })
})

describe('a run that is cut off', () => {
  const many = (count: number, letter: string) =>
    Array.from({ length: count }, (_, row) => {
      const pan = `AAAP${letter}${String(row % 10_000).padStart(4, '0')}${String.fromCharCode(65 + Math.floor(row / 10_000))}`
      return `Big Registry ${letter} ${row},,,${pan},,Rajkot,,`
    })

  test('goes on where it stood: parts are whole or not begun, no row is lost and none comes twice', async () => {
    const { db, vault, shelf } = site.context
    const who = await officer()
    const run = await runFor(who, many(21_000, 'D'))
    await post(who, `/desk/import/${run}/check`, guessed)
    await work(run)
    await post(who, `/desk/import/${run}/take`)
    const context = { ...site.context.at(), vault }
    // No budget: one part for each lane, then the job gives way.
    expect(await workImport(context, { shelf }, run, 0)).toBe(false)
    expect(await partsLeft(db, run, 'take')).toHaveLength(3)
    // Two workers at once, one of which was thought dead.
    await Promise.all([work(run), work(run)])
    expect(await statusOf(run)).toBe('done')
    expect(await firmsNamed('Big Registry D %')).toHaveLength(21_000)
    const faults = await db
      .selectFrom('firms.import_fault')
      .select('row_no')
      .where('run_id', '=', run)
      .execute()
    expect(faults).toEqual([])
  }, 60_000)

  test('is found by the clock and queued again; a stopped one waits for its officer', async () => {
    const { db } = site.context
    const who = await officer()
    const run = await runFor(who, many(10, 'E'))
    await post(who, `/desk/import/${run}/check`, guessed)
    const dead = new Date(site.context.at().now.getTime() - 120_000)
    await db.updateTable('firms.import_run').set({ beat_at: dead }).where('id', '=', run).execute()
    await importTasks(site.context)['firms.resume-imports']!(site.context.at(), {})
    await work(run)
    expect(await statusOf(run)).toBe('checked')
    await post(who, `/desk/import/${run}/take`)
    await post(who, `/desk/import/${run}/stop`)
    await work(run)
    expect(await firmsNamed('Big Registry E %')).toEqual([])
    await post(who, `/desk/import/${run}/resume`)
    await work(run)
    expect(await firmsNamed('Big Registry E %')).toHaveLength(10)
  })
})

/** A worker of its own process, which dies by kill -9 once some parts are done. */
const WORKER = `
import { openDatabase } from './src/platform/database.ts'
import { silentLog } from './src/platform/log.ts'
import { keyringFrom } from './src/platform/secrets/keyring.ts'
import { vaultOf } from './src/people/vault.ts'
import { openShelf } from './src/tradebook/shelf.ts'
import { workImport } from './src/firms/usecases/import/tasks.ts'
const { db } = openDatabase({ url: process.env.URL_OF_TEST, log: silentLog })
const vault = vaultOf(keyringFrom('test:' + Buffer.alloc(32, 7).toString('base64'), ''))
const context = { db, vault, now: new Date('2026-11-22T06:30:00Z'), newId: () => crypto.randomUUID() }
await workImport(context, { shelf: openShelf(db) }, process.env.RUN_OF_TEST, Infinity)
process.exit(0)`

test('a worker killed with kill -9 in the midst leaves whole parts, and the next one ends the work', async () => {
  const { db } = site.context
  const who = await officer()
  const lines = Array.from({ length: 40_000 }, (_, row) => `Killed Works ${row},,,,,Rajkot,360001,`)
  const run = await runFor(who, lines)
  await post(who, `/desk/import/${run}/check`, guessed)
  await work(run)
  await post(who, `/desk/import/${run}/take`)
  const worker = spawn(process.execPath, ['--input-type=module', '-e', WORKER], {
    cwd: projectRoot(),
    env: { ...process.env, URL_OF_TEST: await addressOfTest(), RUN_OF_TEST: run },
    stdio: 'ignore',
  })
  const died = once(worker, 'exit')
  while ((await partsLeft(db, run, 'take')).length > 6 && worker.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 5))
  worker.kill('SIGKILL')
  const [, signal] = await died
  expect(signal).toBe('SIGKILL')
  const left = (await partsLeft(db, run, 'take')).length
  expect(left).toBeGreaterThan(0)
  const { count } = await countOf('Killed Works %')
  expect(Number(count)).toBe((8 - left) * 5000)
  await work(run)
  expect(await statusOf(run)).toBe('done')
  expect(Number((await countOf('Killed Works %')).count)).toBe(40_000)
}, 90_000)

const countOf = (name: string) =>
  site.context.db
    .selectFrom('firms.firm')
    .select((of) => of.fn.countAll().as('count'))
    .where('name', 'like', name)
    .executeTakeFirstOrThrow()

async function addressOfTest(): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(site.context.db)
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${rows[0]!.name}`
  return url.href
}
