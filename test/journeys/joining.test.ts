/** Stories 1, 2 (joining side), 3 and 4 over injected requests; the browser's side of story 1 is in test/browser/join.spec.ts. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { igstStatusOn } from '../../src/firms/rules/lut.ts'
import { day } from '../../src/kernel/day.ts'
import { editionAt } from '../../src/firms/services.ts'
import { factsOf } from '../../src/firms/store/facts.ts'
import { sendWarnings } from '../../src/firms/usecases/send-warnings.ts'
import { personFor } from '../../src/people/store/persons.ts'
import { seatOwner } from '../../src/people/store/seats.ts'
import { csbV } from '../../src/shipments/rules/csb-igst.ts'
import { signIn, web, type SignedInPerson } from '../support/web.ts'

let site: Awaited<ReturnType<typeof web>>
let clock = new Date('2026-11-22T06:30:00Z')
beforeAll(async () => {
  site = await web({ now: () => clock })
})
afterAll(() => site.close())

/** Valid GSTINs of PANs that nobody has: the check characters were worked out by the rule. */
const GSTINS = ['24ABCPD1234E1ZK', '24ABCDE1234F1Z6', '24AABCU9603R1ZT', '24AAACC1206D1ZM']

type Form = Record<string, string | string[]>
const encoded = (form: Form): string => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return body.toString()
}
const post = (who: SignedInPerson, url: string, form: Form) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...who.headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: encoded(form),
  })
const get = (who: SignedInPerson, url: string) =>
  site.app.inject({ url, headers: { ...who.headers, accept: 'text/html' } })

const form = (number: string, more: Form = {}): Form => ({
  name: 'Shree Ganesh Imitation',
  number,
  makes: ['imitation-jewellery'],
  district: 'rajkot',
  pin: '360001',
  tried: randomUUID(),
  ...more,
})
const firms = () => site.context.db.selectFrom('firms.firm').selectAll().execute()

describe('joining', () => {
  test('the same form, sent five times at once over a bad network, makes one firm', async () => {
    const who = await signIn(site.app, site.context)
    const sent = form(GSTINS[0]!)
    const replies = await Promise.all(Array.from({ length: 5 }, () => post(who, '/firm/join', sent)))
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303, 303])
    expect(replies[0]!.headers.location).toBe('/en/firm?joined')
    const mine = (await firms()).filter(({ created_by: by }) => by === who.personId)
    expect(mine).toHaveLength(1)
    expect(mine[0]).toMatchObject({
      district: 'rajkot',
      state: 'GJ',
      sectors: ['jewellery'],
      next_step: 'udyam',
    })
    const numbers = await site.context.db
      .selectFrom('firms.identifier')
      .selectAll()
      .where('firm_id', '=', mine[0]!.id)
      .execute()
    expect(numbers.map(({ kind }) => kind).sort()).toEqual(['gstin', 'pan'])
    expect(JSON.stringify(numbers)).not.toContain('ABCPD1234E')
  })

  test('what is wrong stands beside its field, and what was typed stays', async () => {
    const who = await signIn(site.app, site.context, { lang: 'gu' })
    const reply = await post(who, '/gu/firm/join', form('24ABCPD1234E1ZM', { makes: [], district: '' }))
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('24ABCPD1234E1ZM')
    expect(reply.body).toContain('આ જીએસટી નંબરમાં કોઈ એક અક્ષર ખોટો છે')
    expect(reply.body).toContain('જિલ્લો પસંદ કરો')
  })

  test('two strangers with one PAN, in the same instant: one is in, the other is shown why', async () => {
    const [one, two] = await Promise.all([signIn(site.app, site.context), signIn(site.app, site.context)])
    const replies = await Promise.all([
      post(one, '/firm/join', form(GSTINS[1]!)),
      post(two, '/firm/join', form('ABCDE1234F', { name: 'શ્રી ગણેશ ઇમિટેશન' })),
    ])
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409])
    const refused = replies.find(({ statusCode }) => statusCode === 409)!
    expect(refused.body).toContain('This firm may be here already')
    expect(refused.body).toContain('The same PAN')
    expect(refused.body).toContain('The names sound the same')
  })

  test('twenty strangers with one IEC-to-be in the same instant: exactly one is in', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => signIn(site.app, site.context)))
    const replies = await Promise.all(people.map((one) => post(one, '/firm/join', form('CCCPC4321C'))))
    expect(replies.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1)
    expect(replies.filter(({ statusCode }) => statusCode === 409)).toHaveLength(19)
  })

  test('who insists is written down too, without the number, and led to the question of putting both together', async () => {
    const owner = await signIn(site.app, site.context)
    const sent = form('ABCDE1234F', { name: 'શ્રી ગણેશ ઇમિટેશન' })
    const reply = await post(owner, '/firm/join', { ...sent, despite: 'yes' })
    expect(reply.statusCode).toBe(303)
    expect(reply.headers.location).toMatch(/^\/en\/firm\/claim\?firm=/)
    const kept = await site.context.db
      .selectFrom('firms.identifier as number')
      .innerJoin('firms.firm as firm', 'firm.id', 'number.firm_id')
      .select(['number.kind', 'number.ended_at'])
      .where('firm.created_by', '=', owner.personId)
      .execute()
    expect(kept).toEqual([{ kind: 'pan', ended_at: clock }])
  })

  test('a number of her own firm leads her home', async () => {
    const who = await signIn(site.app, site.context)
    await post(who, '/firm/join', form(GSTINS[3]!))
    const again = await post(who, '/firm/join', form(GSTINS[3]!))
    expect(again.statusCode).toBe(303)
    expect(again.headers.location).toBe('/en/firm')
    expect((await firms()).filter(({ created_by: by }) => by === who.personId)).toHaveLength(1)
  })
})

describe('the ladder', () => {
  test('shows one next step with time, fee, papers and a passage to be read; a done step moves the bar at once', async () => {
    const who = await signIn(site.app, site.context, { lang: 'gu' })
    await post(who, '/firm/join', form(GSTINS[2]!))
    const done = await post(who, '/gu/firm/step/udyam', { number: 'udyam-gj-20-0001234' })
    expect(done.headers.location).toBe('/gu/firm?done=udyam')
    const home = await get(who, '/gu/firm?done=udyam')
    expect(home.body.match(/class="card next-step"/g)).toHaveLength(1)
    expect(home.body).toContain('IEC મેળવો')
    expect(home.body).toContain('₹500')
    expect(home.body).toContain('data-speak="IEC મેળવો.')
    const bar = (html: string) => Number(/<progress[^>]* value="(\d+)"/.exec(html)![1])
    const before = bar(home.body)
    const iec = await post(who, '/gu/firm/step/iec', { number: 'AABCU9603R' })
    expect(iec.statusCode).toBe(303)
    const after = await get(who, '/gu/firm?done=iec')
    expect(bar(after.body)).toBe(before + 1)
    expect(after.body).not.toContain('aria-labelledby="next-step"><p class="next-step-label">IEC')
  })

  test('an IEC that is not the PAN inside the GSTIN is refused beside its field', async () => {
    const who = await signIn(site.app, site.context)
    await post(who, '/firm/join', form('UDYAM-GJ-20-0004321', { name: 'Other' }))
    const owner = await signIn(site.app, site.context)
    const joined = await post(owner, '/firm/join', form('AAPFU0939F', { name: 'Umiya Crafts' }))
    expect(joined.statusCode).toBe(303)
    const reply = await post(owner, '/firm/step/iec', { number: 'AABCU9603R' })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('An IEC is the same as the PAN')
  })

  test('an Aadhaar number is never taken', async () => {
    const who = await signIn(site.app, site.context)
    const reply = await post(who, '/firm/join', form('234123412346'))
    expect(reply.statusCode).toBe(422)
  })
})

describe('the LUT’s year ends', () => {
  test('she is warned on 1, 15, 25 and 31 March; from 1 April IGST is paid and no CSB-V goes out under LUT', async () => {
    clock = new Date('2025-04-10T06:30:00Z')
    const { context, app } = site
    const who = await signIn(app, context, { lang: 'gu' })
    await post(who, '/firm/join', form('BBBPB1234B', { name: 'Kutch Bandhani' }))
    const filed = await post(who, '/firm/step/lut', { number: 'AD240425123456A' })
    expect(filed.statusCode).toBe(303)
    const firm = (await firms()).find(({ created_by: by }) => by === who.personId)!
    await context.db.transaction().execute(async (tx) => {
      const here = { ...context.at(), vault: context.vault }
      const phone = { kind: 'phone', value: '+919825012345' } as const
      const person = await personFor(tx, here, phone, { lang: 'gu', verified: true })
      await seatOwner(tx, { id: randomUUID(), firmId: firm.id, personId: person.id, now: here.now })
    })
    const heard: string[] = []
    for (let on = Date.parse('2026-02-25T03:30:00Z'); on < Date.parse('2026-04-03'); on += 43_200_000) {
      clock = new Date(on)
      const edition = await editionAt(context, clock)
      const sent = await sendWarnings({ ...context.at(), vault: context.vault }, context.desk, edition)
      if (sent > 0) heard.push(edition.on)
    }
    expect(heard).toEqual(['2026-03-01', '2026-03-15', '2026-03-25', '2026-03-31'])
    const messages = await context.desk.listSimulated(context.db, '+919825012345')
    expect(messages).toHaveLength(4)
    expect(messages[0]!.text).toContain('31 માર્ચ, 2026')

    const facts = await factsOf(context.db, firm.id)
    expect(igstStatusOn(facts, day('2026-03-31'))).toBe('B')
    expect(csbV({ igst: igstStatusOn(facts, day('2026-03-31')), declared: 'lut' }).ok).toBe(true)
    expect(igstStatusOn(facts, day('2026-04-01'))).toBe('C')
    const refused = csbV({ igst: igstStatusOn(facts, day('2026-04-01')), declared: 'lut' })
    expect(!refused.ok && refused.refusal.code).toBe('shipments.csb-v-lut-missing')
    const notApplicable = csbV({ igst: 'C', declared: 'not-applicable' })
    expect(!notApplicable.ok && notApplicable.refusal.code).toBe('shipments.csb-v-not-applicable')
    expect(csbV({ igst: 'C', declared: 'paid' }).ok).toBe(true)
  })
})
