/** The marketplace manager's desk: who is seen, by whom, and how far she has come. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { INSIDE } from '../../../../test/support/access.ts'
import { anOffer } from '../../../../test/support/listing-samples.ts'
import { smallMarketplace } from '../../../../test/support/small-marketplace.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'
import { LANGS } from '#kernel/words.ts'
import type { Grant } from '#people/rules/roles.ts'
import { insertConsent } from '#people/store/privacy/consents.ts'
import type { Day } from '#kernel/day.ts'
import { scopesOf } from '../../rules/desk/stages.ts'
import { findListing } from '../../store/publishing/listings.ts'
import { move } from '../../store/publishing/moves.ts'

const NOW = new Date('2026-11-22T06:30:00Z')
const small = smallMarketplace(() => NOW)
const other = {
  ...small.port,
  key: 'other',
  name: { en: 'Other market', hi: 'दूसरा बाज़ार', gu: 'બીજું બજાર' },
}

let site: Awaited<ReturnType<typeof web>>
let managers: Readonly<Record<'small' | 'other' | 'gujarat' | 'punjab', SignedInPerson>>
const grant = (role: Grant['role'], kind: Grant['area']['kind'], code: string): Grant => ({
  role,
  area: { kind, code },
  from: '2026-01-01' as Day,
  to: null,
})

beforeAll(async () => {
  site = await web({ marketplaces: [small.port, other] })
  const sign = (one: Grant) => signIn(site.app, site.context, { grants: [one] })
  managers = {
    small: await sign(grant('marketplace-manager', 'partner', 'small')),
    other: await sign(grant('marketplace-manager', 'partner', 'other')),
    gujarat: await sign(grant('state-director', 'state', 'GJ')),
    punjab: await sign(grant('state-director', 'state', 'PB')),
  }
})
afterAll(() => site.close())

/** A firm with an account at the small market and one offer that is ready; its owner said yes or no. */
async function aMaker(
  yes: boolean,
): Promise<{ listingId: string; firmId: string; name: string; owner: string }> {
  const listingId = await anOffer(site.context, INSIDE)
  const { firmId } = (await findListing(site.context.db, listingId))!
  const name = `Kutch ${randomUUID().slice(0, 8)}`
  await site.context.db.updateTable('firms.firm').set({ name }).where('id', '=', firmId).execute()
  const { personId: owner } = await signIn(site.app, site.context, { owns: firmId })
  await say(owner, yes)
  return { listingId, firmId, name, owner }
}

const say = (personId: string, given: boolean) =>
  site.context.db.transaction().execute((tx) =>
    insertConsent(tx, {
      id: randomUUID(),
      personId,
      purpose: 'marketplace',
      given,
      lang: 'en',
      at: NOW,
      way: 'form',
    }),
  )

const desk = async (who: SignedInPerson, query = '') =>
  (await site.app.inject({ url: `/listings/desk${query}`, headers: who.headers })).body

describe('who is seen', () => {
  test('a maker who said yes is seen by her state and by her marketplace, and by no other', async () => {
    const { name } = await aMaker(true)
    expect(await desk(managers.gujarat)).toContain(name)
    expect(await desk(managers.small)).toContain(name)
    expect(await desk(managers.other)).not.toContain(name)
  })

  test('a director of another state sees nobody', async () => {
    const { name } = await aMaker(true)
    expect(await desk(managers.punjab)).not.toContain(name)
    const file = await site.app.inject({ url: '/listings/desk.csv', headers: managers.punjab.headers })
    expect(file.statusCode).toBe(200)
    expect(file.body).not.toContain(name)
  })

  test('who never said yes, or took it back, is seen by nobody', async () => {
    const never = await aMaker(false)
    const back = await aMaker(true)
    await say(back.owner, false)
    for (const who of [managers.gujarat, managers.small]) {
      const page = await desk(who)
      expect(page).not.toContain(never.name)
      expect(page).not.toContain(back.name)
    }
  })

  test('a maker has no desk', async () => {
    const { owner } = await aMaker(true)
    expect(owner).not.toBe('')
    const her = await signIn(site.app, site.context, {})
    const answer = await site.app.inject({ url: '/listings/desk', headers: her.headers })
    expect(answer.statusCode).toBe(403)
  })
})

describe('how far she has come', () => {
  const stageOf = async (name: string) =>
    (
      await site.app.inject({
        url: `/listings/desk.csv?find=${encodeURIComponent(name)}`,
        headers: managers.small.headers,
      })
    ).body
      .trim()
      .split(/\r?\n/)[1]
      ?.split(',')
      .find((cell) => /needs|writing|put right|on the way|live/.test(cell))

  test('from the draft over the queue to live', async () => {
    const { listingId, name } = await aMaker(true)
    const { db } = site.context
    expect(await stageOf(name)).toBe('writing offers')
    const step = (event: 'publish' | 'begin' | 'accept' | 'show') =>
      db.transaction().execute((tx) => move(tx, { event, ids: [listingId], now: NOW }))
    await step('publish')
    expect(await stageOf(name)).toBe('on the way')
    await step('begin')
    await step('accept')
    await step('show')
    expect(await stageOf(name)).toBe('live')
  })

  test('a finding that holds an offer back is read here as the maker reads it', async () => {
    const { listingId, name } = await aMaker(true)
    const { db } = site.context
    const { version } = (await findListing(db, listingId))!
    await db
      .insertInto('listings.checked')
      .values({
        listing_id: listingId,
        listing_version: version,
        product_version: 1,
        facts_hash: 'x',
        blocks: 1,
        warns: 0,
        hints: 0,
        checked_at: NOW,
      })
      .execute()
    await db
      .insertInto('listings.finding')
      .values({
        listing_id: listingId,
        place: 0,
        rule: 'claim-us-hair',
        check_name: 'claim',
        weight: 'block',
        field: 'title',
        from_unit: 0,
        to_unit: 5,
        said: 'cures baldness',
        params: '{}',
        better: null,
        source_id: 'DHOW-LISTING',
        since: '2026-01-01',
        found_at: NOW,
      })
      .execute()
    expect(await stageOf(name)).toBe('something to put right')
    const page = await desk(managers.small, `?find=${encodeURIComponent(name)}`)
    expect(page).toContain('cures baldness')
  })

  test('every language has the whole desk', async () => {
    for (const lang of LANGS) {
      const url = `${lang === 'en' ? '' : `/${lang}`}/listings/desk?stage=live`
      const answer = await site.app.inject({ url, headers: managers.gujarat.headers })
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toContain(`lang="${lang}"`)
    }
  })

  test('taking the list along is written down', async () => {
    await stageOf('nobody')
    const row = await site.context.db
      .selectFrom('people.audit_entry' as never)
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('action' as never, '=', 'listing.desk' as never)
      .executeTakeFirstOrThrow()
    expect(Number((row as { count: bigint }).count)).toBeGreaterThan(0)
  })
})

test('each marketplace she works for is a view of its own; places are one over all', () => {
  const areas = [
    { kind: 'state', code: 'GJ' },
    { kind: 'partner', code: 'small' },
    { kind: 'partner', code: 'a-co-operative' },
  ] as const
  expect(scopesOf(areas, ['small', 'other']).map(({ key, marketplaces }) => [key, marketplaces])).toEqual([
    ['all', ['small', 'other']],
    ['small', ['small']],
  ])
  expect(scopesOf([], ['small'])).toEqual([])
})
