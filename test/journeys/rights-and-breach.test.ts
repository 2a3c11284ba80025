/** Story 28: a consent taken back stops messages within a minute, what the law keeps is explained, and a leak is reported and told to everybody by one command. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { sql } from 'kysely'
import { runCli } from '../../src/app/cli/run.ts'
import { holdersOf } from '../../src/app/holders.ts'
import { tasksOf } from '../../src/app/tasks.ts'
import { LANGS, type Lang } from '../../src/kernel/words.ts'
import { CHOICES } from '../../src/people/rules/privacy/purposes.ts'
import { day, dayInIndia } from '../../src/kernel/day.ts'
import { seatsAt } from '../../src/people/store/seats.ts'
import { insertContact } from '../../src/people/store/persons.ts'
import { mayMessage, standing, versionOf } from '../../src/people/store/privacy/consents.ts'
import { reportBreach } from '../../src/people/usecases/privacy/report-breach.ts'
import { runClocks } from '../../src/people/usecases/privacy/run-clocks.ts'
import type { BoardFile } from '../../src/people/views/privacy/board-file.ts'
import { BreachNoticeShort } from '../../src/people/words/breach.ts'
import { messageDesk } from '../../src/platform/messages/desk.ts'
import { sent, type ReadyMessage } from '../../src/platform/messages/message.ts'
import { dltText, messageTemplate } from '../../src/platform/messages/template.ts'
import { silentLog } from '../../src/platform/log.ts'
import { testKeyring } from '../support/keyring.ts'
import { signIn, web, type SignedInPerson, type Somebody } from '../support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let clock = 0
const now = (): Date => new Date(Date.parse('2026-11-22T06:30:00Z') + clock)
beforeAll(async () => {
  site = await web({ now })
})
afterAll(() => site.close())

let numbers = 9825010000
/** An artisan with a number of her own. */
async function artisan(given: Somebody = {}): Promise<SignedInPerson & { to: string }> {
  const her = await signIn(site.app, site.context, given)
  numbers += 1
  const to = `+91${numbers}`
  const { db, vault } = site.context
  await db
    .transaction()
    .execute((tx) =>
      insertContact(tx, vault, randomUUID(), her.personId, { kind: 'phone', value: to }, now()),
    )
  return { ...her, to }
}

const get = (her: SignedInPerson, url: string) =>
  site.app.inject({ url, headers: { ...her.headers, accept: 'text/html' } })

/** As a browser without script sends it. */
const post = (her: SignedInPerson, url: string, form: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: {
      cookie: her.cookie,
      origin: 'http://localhost:80',
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams({ csrf: her.csrf, ...form }).toString(),
  })

const say = (her: SignedInPerson, purpose: 'marketing' | 'training' | 'ownership', answer: 'yes' | 'no') =>
  post(her, '/en/me/privacy', { purpose, answer, version: versionOf(purpose) })

const Fair = (purpose: string) =>
  messageTemplate(
    'test.fair',
    {
      en: 'A fair in Bhuj on {day}.',
      hi: 'भुज में {day} को मेला।',
      gu: 'ભુજમાં {day} ના રોજ મેળો.',
    },
    { purpose },
  )

/** A desk with a carrier that keeps what it was given; the gate is the one that the program wires. */
function deskWithCarrier() {
  const taken: ReadyMessage[] = []
  const send = async (message: ReadyMessage) => {
    taken.push(message)
    return sent('gw')
  }
  const desk = messageDesk({ keyring: testKeyring, carriers: { sms: { send } }, log: silentLog, mayMessage })
  return { taken, desk }
}

describe('an artisan takes her yes to marketing back', () => {
  test.each(LANGS)('with one tap in %s, as she gave it, and reads what stays and why', async (lang: Lang) => {
    const her = await artisan({ lang })
    const before = await get(her, `/${lang}/me/privacy`)
    expect(before.statusCode).toBe(200)
    const version = versionOf('marketing')
    const gave = await post(her, `/${lang}/me/privacy`, { purpose: 'marketing', answer: 'yes', version })
    expect(gave.headers.location).toBe(`/${lang}/me/privacy?done=given`)
    const taken = await post(her, `/${lang}/me/privacy`, { purpose: 'marketing', answer: 'no' })
    expect(taken.headers.location).toBe(`/${lang}/me/privacy?done=withdrawn`)

    const after = await get(her, `/${lang}/me/privacy?done=withdrawn`)
    expect(after.body).toContain('DPDP Act 2023, s. 6(10)')
    expect(after.body).not.toContain('<script src')
    const rows = await site.context.db
      .selectFrom('people.consent')
      .innerJoin('people.purpose_text', 'people.purpose_text.hash', 'people.consent.text_hash')
      .select(['given', 'lang', 'words'])
      .where('person_id', '=', her.personId)
      .orderBy('seq')
      .execute()
    expect(rows.map(({ given }) => given)).toEqual([true, false])
    expect(rows.every((row) => row.lang === lang)).toBe(true)
    expect(rows[0]?.words[lang].text).toBe(CHOICES.find(({ key }) => key === 'marketing')?.text[lang])
  })

  test('then a message that already waited does not leave, within the same minute', async () => {
    const her = await artisan()
    const { db } = site.context
    const { desk, taken } = deskWithCarrier()
    const queue = (key: string, purpose: string) =>
      desk.queue(
        { db, now: now(), newId: randomUUID },
        {
          channel: 'sms',
          to: her.to,
          template: Fair(purpose),
          params: { day: '1' },
          lang: 'gu',
          key,
          consent: { person: her.personId, purpose },
        },
      )
    await say(her, 'marketing', 'yes')
    await say(her, 'training', 'yes')
    const waiting = [
      await queue(`a ${her.personId}`, 'marketing'),
      await queue(`b ${her.personId}`, 'training'),
    ]
    clock += 30_000
    await say(her, 'marketing', 'no')
    clock += 29_000
    // The worker comes to the queue 59 seconds after it was filled, 29 after her no.
    for (const id of waiting)
      await desk.tasks['platform.send-message']!({ db, now: now(), newId: randomUUID }, { id })
    const late = await queue(`c ${her.personId}`, 'marketing')
    const rows = await db
      .selectFrom('platform.outbox_message')
      .select(['id', 'status', 'error', 'content_sealed'])
      .where('id', 'in', [...waiting, late])
      .execute()
    const row = (id: string) => rows.find((one) => one.id === id)
    expect(taken).toHaveLength(1)
    expect(row(waiting[0]!)).toMatchObject({ status: 'failed', error: 'withheld: no consent for marketing' })
    expect(row(waiting[1]!)).toMatchObject({ status: 'sent' })
    expect(row(late)).toMatchObject({ status: 'failed', content_sealed: null })
  })

  test('and only her last word counts; a yes to words that have changed is not taken', async () => {
    const her = await artisan()
    const { db } = site.context
    expect(await mayMessage(db, her.personId, 'marketing')).toBe(false)
    expect(await mayMessage(db, her.personId, 'account')).toBe(true)
    expect(await mayMessage(db, her.personId, 'anything')).toBe(false)
    await say(her, 'marketing', 'yes')
    await say(her, 'marketing', 'yes')
    expect(await mayMessage(db, her.personId, 'marketing')).toBe(true)
    await say(her, 'marketing', 'no')
    expect(await mayMessage(db, her.personId, 'marketing')).toBe(false)
    const old = { purpose: 'marketing', answer: 'yes', version: 'f'.repeat(64) }
    const refused = await post(her, '/en/me/privacy', old)
    expect(refused.statusCode).toBe(409)
    expect(refused.body).toContain('These words have changed')
    expect((await standing(db, her.personId)).get('marketing')?.given).toBe(false)
    const rows = await db
      .selectFrom('people.consent')
      .select('given')
      .where('person_id', '=', her.personId)
      .execute()
    expect(rows).toHaveLength(2)
  })

  test('nobody changes or deletes what was said', async () => {
    const { db } = site.context
    await expect(sql`update people.consent set given = true`.execute(db)).rejects.toThrow('append-only')
    await expect(sql`delete from people.consent`.execute(db)).rejects.toThrow('append-only')
    await expect(sql`truncate people.consent`.execute(db)).rejects.toThrow('append-only')
    await expect(sql`update people.purpose_text set purpose = 'x'`.execute(db)).rejects.toThrow('append-only')
  })

  test('a no to ownership empties what rests on it', async () => {
    const her = await artisan()
    const { db } = site.context
    await say(her, 'ownership', 'yes')
    const consent = (await standing(db, her.personId)).get('ownership')!.id
    const firm = randomUUID()
    await insertFirm(firm, { women_owned: true, ownership_consent: consent })
    await say(her, 'ownership', 'no')
    await tasksOf(site.context)['people.consent-withdrawn']!(site.context.at(), {
      personId: her.personId,
      purpose: 'ownership',
    })
    const row = await db.selectFrom('firms.firm').selectAll().where('id', '=', firm).executeTakeFirstOrThrow()
    expect([row.women_owned, row.ownership_consent]).toEqual([null, null])
  })
})

async function insertFirm(
  id: string,
  more: { women_owned?: boolean; ownership_consent?: string; mobile_sealed?: string },
) {
  await site.context.db
    .insertInto('firms.firm')
    .values({
      id,
      name: 'Ajrakh House',
      name_key: 'ajrak haus',
      name_key_version: 1,
      search_text: 'ajrakh house',
      state: 'GJ',
      rung_since: now(),
      origin: 'self',
      created_at: now(),
      updated_at: now(),
      ...more,
    })
    .execute()
}

describe('everything you hold about me', () => {
  test('is a file to read and a file for programs, complete over all rooms', async () => {
    const firm = randomUUID()
    await insertFirm(firm, {})
    const her = await artisan({ name: 'રમીલાબેન', lang: 'gu', owns: firm })
    await say(her, 'training', 'yes')
    const json = await get(her, '/gu/me/privacy/file.json')
    expect(json.headers['content-disposition']).toContain('attachment')
    expect(json.headers['cache-control']).toBe('private, no-store')
    const file = json.json<{ held: Record<string, Record<string, { rows: Record<string, unknown>[] }>> }>()
    const parts = ['learning', 'attendance', 'certificates', 'follow-up'].map((part) => `training.${part}`)
    const rooms = ['platform', 'people', 'finder', 'firms', 'training', ...parts, 'catalogue', 'listings']
    expect(Object.keys(file.held).sort()).toEqual(rooms.sort())
    expect(file.held['people']?.['account']?.rows[0]?.['name']).toBe('રમીલાબેન')
    expect(file.held['people']?.['contacts']?.rows[0]?.['contact']).toBe(her.to)
    expect(file.held['people']?.['consents']?.rows[0]?.['version']).toBe(versionOf('training'))
    expect(file.held['firms']?.['firms']?.rows[0]?.['name']).toBe('Ajrakh House')
    const page = await get(her, '/gu/me/privacy/file.html')
    expect(page.body).toContain('<html lang="gu">')
    expect(page.body).toContain(her.to)
  })

  test('knows the words she used for her goods, and forgets them with her', async () => {
    const her = await artisan()
    const form = { q: 'પિત્તળની બંગડી', hs: '71171910', material: 'base-metal' }
    expect((await post(her, '/gu/find/take', form)).statusCode).toBe(303)
    const goods = async (): Promise<string> =>
      JSON.stringify(
        (await get(her, '/gu/me/privacy/file.json')).json<{ held: { finder: unknown } }>().held.finder,
      )
    expect(await goods()).toContain('71171910')
    await post(her, '/gu/me/privacy/erase', { confirmed: 'yes' })
    const left = await site.context.db
      .selectFrom('finder.trail')
      .select('id')
      .where('tenant', '=', `person:${her.personId}`)
      .execute()
    expect(left).toEqual([])
  })

  test('is nobody else’s', async () => {
    expect((await site.app.inject({ url: '/en/me/privacy/file.json' })).statusCode).not.toBe(200)
  })
})

describe('erasing', () => {
  test('says what goes and what stays, asks for a tick, and then she is gone everywhere', async () => {
    const firm = randomUUID()
    await insertFirm(firm, { mobile_sealed: site.context.vault.seal('+919825099999') })
    const her = await artisan({ name: 'Kesarben', owns: firm })
    const actsFor = { firmId: firm, owner: her.personId, limits: ['firm.read'] } as const
    const helper = await signIn(site.app, site.context, { actsFor })
    await say(her, 'marketing', 'yes')
    const page = await get(her, '/en/me/privacy/erase')
    expect(page.body).toContain('CGST Act 2017, s. 36')
    expect(page.body).toContain('r. 8(3)')
    expect((await post(her, '/en/me/privacy/erase', {})).statusCode).toBe(422)
    const done = await post(her, '/en/me/privacy/erase', { confirmed: 'yes' })
    expect(done.statusCode).toBe(303)
    expect(done.headers.location).toBe('/en/privacy/erased?kept=firm.account.proof.log')
    const gone = await site.app.inject({ url: String(done.headers.location) })
    expect(gone.body).toContain('72 months')

    const { db, vault } = site.context
    expect((await get(her, '/en/me')).statusCode).toBe(303)
    const person = await db
      .selectFrom('people.person')
      .leftJoin('people.contact', 'people.contact.person_id', 'people.person.id')
      .select(['name_sealed', 'sealed'])
      .where('people.person.id', '=', her.personId)
      .executeTakeFirstOrThrow()
    expect(person).toEqual({ name_sealed: null, sealed: null })
    expect(await mayMessage(db, her.personId, 'marketing')).toBe(false)
    expect(await mayMessage(db, her.personId, 'account')).toBe(false)
    expect(await seatsAt(db, firm, dayInIndia(now()))).toEqual([])
    expect((await get(helper, '/en/me')).statusCode).toBe(200)
    const kept = await db
      .selectFrom('firms.firm')
      .select(['name', 'mobile_sealed'])
      .where('id', '=', firm)
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({ name: 'Ajrakh House', mobile_sealed: null })

    const held = () =>
      db
        .selectFrom('people.erasure')
        .select('held_sealed')
        .where('person_id', '=', her.personId)
        .executeTakeFirstOrThrow()
    expect(vault.open((await held()).held_sealed!)).toContain('Kesarben')
    clock += 364 * 86_400_000
    await runClocks(site.context.at(), holdersOf(site.context))
    expect((await held()).held_sealed).not.toBeNull()
    clock += 2 * 86_400_000
    await runClocks(site.context.at(), holdersOf(site.context))
    expect((await held()).held_sealed).toBeNull()
    clock = 0
  })

  test('is refused to the only administrator', async () => {
    const from = day('2026-01-01')
    const everywhere = { kind: 'everything', code: '' } as const
    const her = await artisan({ grants: [{ role: 'administrator', area: everywhere, from, to: null }] })
    const refused = await post(her, '/en/me/privacy/erase', { confirmed: 'yes' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('only administrator')
  })
})

describe('retention clocks', () => {
  test('delete and wipe when the time is up, each by its own row, and note it in the log', async () => {
    const her = await artisan()
    const { db } = site.context
    await say(her, 'marketing', 'yes')
    await say(her, 'marketing', 'no')
    await db
      .updateTable('people.session')
      .set({ ended_at: now() })
      .where('person_id', '=', her.personId)
      .execute()
    const holders = holdersOf(site.context)
    const rows = async () => ({
      sessions: await count('people.session', her.personId),
      consents: await count('people.consent', her.personId),
    })
    clock += 29 * 86_400_000
    await runClocks(site.context.at(), holders)
    expect(await rows()).toEqual({ sessions: 1n, consents: 2n })
    clock += 2 * 86_400_000
    await runClocks(site.context.at(), holders)
    expect(await rows()).toEqual({ sessions: 0n, consents: 2n })
    // Seven years later the yes is history; the last word of a living account stays.
    clock += 2558 * 86_400_000
    await runClocks(site.context.at(), holders)
    expect(await rows()).toEqual({ sessions: 0n, consents: 1n })
    expect(await mayMessage(db, her.personId, 'marketing')).toBe(false)
    clock = 0
    const noted = await db
      .selectFrom('people.audit_entry')
      .select('detail')
      .where('action', '=', 'privacy.clocks-run')
      .execute()
    expect(noted.some(({ detail }) => 'people.sessions-ended' in detail)).toBe(true)
  })

  const count = async (table: 'people.session' | 'people.consent', personId: string): Promise<bigint> => {
    const { n } = await site.context.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<bigint>().as('n'))
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    return n
  }
})

describe('a leak', () => {
  test('is reported to the Board and told to everybody affected by one command, inside 72 hours', async () => {
    const own = await web({ now })
    onTestFinished(own.close)
    const shared = site
    site = own
    onTestFinished(() => void (site = shared))
    const people = [
      await artisan({ lang: 'gu' }),
      await artisan({ lang: 'hi' }),
      await artisan({ lang: 'en' }),
    ]
    const nobody = await signIn(own.app, own.context, {})
    const gateway = await smsGateway()
    const { database } = (
      await sql<{ database: string }>`select current_database() as database`.execute(own.context.db)
    ).rows[0]!
    const url = new URL(inject('clusterUrl'))
    url.pathname = `/${database}`
    const folder = mkdtempSync(join(tmpdir(), 'dhow-breach-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const run = async (...more: string[]) => {
      let said = ''
      const status = await runCli(
        [
          'breach',
          'report',
          '--since=2026-11-20',
          '--tables=people.contact,people.person',
          `--out=${folder}`,
          ...more,
        ],
        {
          out: (text) => void (said += text),
          err: (text) => void (said += text),
          env: {
            DATABASE_URL: url.href,
            DHOW_DATA: folder,
            DHOW_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
            DHOW_NOW: '2026-11-24T06:30:00Z',
            DHOW_SMS: gateway.settings,
          },
        },
      )
      const file = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as BoardFile
      return { status, said, file }
    }
    const told = [
      '--until=2026-11-22T06:30:00Z',
      '--aware=2026-11-22T06:30:00Z',
      '--nature=copied',
      '--where=database',
      '--measures=closed,keys',
      '--contact=1800 000 000, data@example.in',
    ]

    // First what is known; the rest is asked for.
    const first = await run(...told)
    expect(first.status).toBe(1)
    expect(first.file.missing).toEqual(['cause', 'findings', 'remedy'])
    expect(first.file.intimations).toMatchObject({ affected: 4, account: 4, sent: 3, unreachable: 1 })

    // Then all of it; nobody is written to again.
    const rest = ['--cause', 'A backup lay open', '--findings', 'Not known', '--remedy', 'Backups are sealed']
    const second = await run(...rest)
    expect(second.said).toContain('4 people affected; 3 messages sent')
    expect(second.status).toBe(0)
    expect(second.file).toMatchObject({
      breach: first.file.breach,
      dueBy: '2026-11-25T06:30:00.000Z',
      hoursLeft: 24,
      inTime: true,
      complete: true,
      description: {
        from: '2026-11-19T18:30:00.000Z',
        to: '2026-11-22T06:30:00.000Z',
        peopleAffected: 4,
        tables: [
          { table: 'people.contact', people: 3 },
          { table: 'people.person', people: 4 },
        ],
      },
    })
    expect(gateway.received).toHaveLength(3)
    for (const { to } of people)
      expect(gateway.received.filter((body) => body.includes(to.slice(3)))).toHaveLength(1)
    const report = readFileSync(join(folder, 'report.md'), 'utf8')
    expect(report).toContain('State: complete')
    const notices = readFileSync(join(folder, 'notices.csv'), 'utf8')
    expect(notices.trim().split('\n')).toHaveLength(5)
    expect(notices + report).not.toContain(people[0]!.to.slice(3))

    // And it stands in the account, also of whom no message reaches.
    const page = await get(nobody, '/hi/me/privacy')
    expect(page.body).toContain('1800 000 000')
    expect((await get(nobody, '/en/me')).body).toContain('something happened to your data')
  }, 60_000)

  test('whose report is not complete a day before the Board expects it is told to administrators once', async () => {
    const grant = { role: 'administrator', from: day('2026-01-01'), to: null } as const
    const boss = await artisan({ lang: 'gu', grants: [{ ...grant, area: { kind: 'everything', code: '' } }] })
    const { desk, db } = site.context
    const here = site.context.at()
    await reportBreach(here, holdersOf(site.context), {
      since: now(),
      tables: ['people.passkey'],
      told: {},
    })
    const warnings = async (hours: number): Promise<number> => {
      clock += hours * 3_600_000
      await tasksOf(site.context)['people.warn-of-breaches']!(site.context.at(), {})
      const shown = await desk.listSimulated(db, boss.to)
      return shown.filter(({ template }) => template === 'people.breach-due').length
    }
    expect([await warnings(40), await warnings(9), await warnings(1)]).toEqual([0, 1, 1])
    clock = 0
  })

  test('a table that nobody speaks for is refused by name', async () => {
    let said = ''
    const { database } = (
      await sql<{ database: string }>`select current_database() as database`.execute(site.context.db)
    ).rows[0]!
    const url = new URL(inject('clusterUrl'))
    url.pathname = `/${database}`
    const status = await runCli(['breach', 'report', '--since', '2026-11-20', '--tables', 'people.nothing'], {
      out: () => undefined,
      err: (text) => void (said += text),
      env: { DATABASE_URL: url.href, DHOW_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}` },
    })
    expect([status, said.includes('people.nothing')]).toEqual([1, true])
  })
})

/** An SMS gateway that takes everything. */
async function smsGateway() {
  const received: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      received.push(body)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"gw-1"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return { received, settings: settingsFor(port) }
}

/** The breach's text is registered on the DLT platform beforehand: docs/guides/privacy.md. */
const settingsFor = (port: number): string =>
  JSON.stringify({
    url: `http://127.0.0.1:${port}`,
    entityId: '1101234567890123456',
    header: 'DHOWGJ',
    templates: Object.fromEntries(
      LANGS.map((lang, index) => [
        `people.breach-notice-short/${lang}`,
        { id: `110${index}`, text: dltText(BreachNoticeShort, lang) },
      ]),
    ),
  })
