/** The whole program over injected requests: a database of its own with the facts of data/ adopted. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { appContext, type AppContext } from '../../src/app/context.ts'
import { httpApp } from '../../src/app/http.ts'
import { adoptShippedBook } from '../../src/app/release.ts'
import { dayInIndia } from '../../src/kernel/day.ts'
import type { Lang } from '../../src/kernel/words.ts'
import type { Action } from '../../src/people/rules/authorisation.ts'
import type { Marketplace } from '../../src/listings/port.ts'
import { marketplacesOf } from '../../src/listings/services.ts'
import { GIVEN_ROLES } from '../../src/people/rules/giving.ts'
import { EVERYWHERE, type Grant } from '../../src/people/rules/roles.ts'
import { insertGrant } from '../../src/people/store/grants.ts'
import { insertPerson, updatePerson } from '../../src/people/store/persons.ts'
import { seatDelegate, seatOwner } from '../../src/people/store/seats.ts'
import { startSession } from '../../src/people/store/sign-in.ts'
import { csrfOf } from '../../src/people/vault.ts'
import { frozenClock } from '../../src/platform/clock.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readConfig } from '../../src/app/config.ts'
import { INSIDE } from './access.ts'
import { aFirm } from './firms.ts'
import { freshDatabase } from './database.ts'
import { testKeyring } from './keyring.ts'

/** Everything stands still on 22 November 2026, noon in India, unless the test brings its own clock. */
export async function web(
  given: { now?: () => Date; env?: Record<string, string>; marketplaces?: readonly Marketplace[] } = {},
) {
  const database = await freshDatabase()
  const root = projectRoot()
  const log = pino({ level: 'silent' })
  const clock = given.now ? { now: given.now } : frozenClock(new Date('2026-11-22T06:30:00Z'))
  const own = appContext({
    config: readConfig({ DHOW_DATA: join(tmpdir(), `dhow-web-${process.pid}`), ...given.env }, root),
    root,
    db: database.db,
    clock,
    log,
    keyring: testKeyring,
  })
  const context: AppContext = given.marketplaces
    ? { ...own, marketplaces: marketplacesOf(given.marketplaces) }
    : own
  await adoptShippedBook(context)
  const app = await httpApp(context, log)
  await app.ready()
  const close = async () => {
    await app.close()
    await database.close()
  }
  return { app, context, close }
}

/** Who signs in, and what she is and has. */
export type Somebody = Readonly<{
  name?: string
  lang?: Lang
  grants?: readonly Grant[]
  /** A firm of her own, which the session acts for. */
  owns?: string
  /** A firm that she acts for, with what she may do there. */
  actsFor?: Readonly<{ firmId: string; owner: string; limits: readonly Action[] }>
}>

export type SignedInPerson = Readonly<{
  personId: string
  cookie: string
  csrf: string
  /** Ready for app.inject: cookie, token and origin. */
  headers: Readonly<Record<string, string>>
}>

/** A new person with a session of her own, made beside the pages; how people come in is tested in src/people/routes. */
export async function signIn(
  _app: FastifyInstance,
  { db, vault, at }: Pick<AppContext, 'db' | 'vault' | 'at'>,
  { name = 'Ramilaben', lang = 'en', grants = [], owns, actsFor }: Somebody = {},
): Promise<SignedInPerson> {
  const context = at()
  const { now, newId } = context
  const [personId, on] = [randomUUID(), dayInIndia(now)]
  const { ticket } = await db.transaction().execute(async (tx) => {
    await insertPerson(tx, personId, lang, now)
    await updatePerson(tx, vault, personId, { name, lang })
    for (const { role, area, from, to } of grants)
      if (role !== 'maker')
        await insertGrant(tx, {
          id: newId(),
          personId,
          role,
          area,
          from,
          to,
          proposedBy: null,
          proposedAt: now,
          agreedAt: now,
        })
    if (owns) await seatOwner(tx, { id: newId(), firmId: owns, personId, now })
    if (actsFor)
      await seatDelegate(tx, {
        id: newId(),
        personId,
        firmId: actsFor.firmId,
        limits: actsFor.limits,
        from: on,
        to: on,
        now,
        givenBy: actsFor.owner,
        consentVersion: 'test',
        consentLang: lang,
      })
    return startSession(tx, { ...context, vault }, { personId, device: 'Chrome, Android', proof: 'code', on })
  })
  const [cookie, csrf] = [`dhow=${ticket}`, csrfOf(ticket)]
  return { personId, cookie, csrf, headers: { cookie, 'x-csrf-token': csrf, origin: 'http://localhost:80' } }
}

let numbers = 0

/** Headers of somebody with every role, a firm, and another sign-in under way in the same browser. */
export async function everyRole({ app, context }: Pick<Awaited<ReturnType<typeof web>>, 'app' | 'context'>) {
  const from = dayInIndia(context.at().now)
  const grants = GIVEN_ROLES.map((role): Grant => ({ role, area: EVERYWHERE, from, to: from }))
  const her = await signIn(app, context, { name: '', grants, owns: await aFirm(context, INSIDE) })
  numbers += 1
  const asked = await app.inject({
    method: 'POST',
    url: '/sign-in',
    remoteAddress: `10.1.${numbers >> 8}.${numbers & 255}`,
    payload: { to: `98260 ${String(numbers).padStart(5, '0')}`, channel: 'sms' },
  })
  const ticket = asked.cookies.find(({ name }) => name === 'dhow_ticket')?.value
  return { ...her.headers, cookie: `${her.cookie}; dhow_ticket=${ticket}` }
}
