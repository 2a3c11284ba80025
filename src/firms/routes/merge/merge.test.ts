import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Area } from '#people/rules/roles.ts'
import { aDocument } from '../../../../test/support/access.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'
import { findFirm, insertFirm, resolveFirm } from '../../store/firms.ts'
import { addIdentifier, identifiersOf } from '../../store/identifiers.ts'
import { insertNote } from '../../store/desk/cases.ts'
import { noteLikeness } from '../../store/merge/likeness.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const KUTCH: Area = { kind: 'district', code: 'kachchh' }
const officer = (area = KUTCH) =>
  signIn(site.app, site.context, {
    grants: [{ role: 'district-officer', area, from: day('2026-01-01'), to: null }],
  })

type Numbers = Readonly<Record<string, string>>
type Told = Readonly<{ district?: string; mobile?: string; numbers?: Numbers; demo?: boolean }>

async function firm(name: string, { district = 'kachchh', mobile, numbers = {}, demo = false }: Told = {}) {
  const { db, at, vault } = site.context
  const { now, newId } = at()
  const id = newId()
  await db.transaction().execute(async (tx) => {
    await insertFirm(tx, vault, {
      id,
      name,
      kind: 'firm',
      state: 'GJ',
      district,
      cluster: null,
      pin: null,
      createdBy: null,
      now,
      makes: ['embroidery'],
      sectors: ['textiles'],
      languages: ['gu'],
      mobile: mobile ?? null,
      origin: demo ? 'demo' : 'self',
    })
    for (const [kind, value] of Object.entries(numbers))
      await addIdentifier(tx, vault, {
        id: newId(),
        firmId: id,
        kind,
        value,
        source: 'self',
        givenBy: null,
        now,
      })
    await noteLikeness(tx, id, now)
  })
  return id
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

const proposalOf = (loser: string) =>
  site.context.db
    .selectFrom('firms.merge')
    .selectAll()
    .where('loser', '=', loser)
    .orderBy('proposed_at', 'desc')
    .executeTakeFirstOrThrow()
const propose = (who: SignedInPerson, winner: string, loser: string) =>
  post(who, '/desk/duplicates', {
    one: winner,
    other: loser,
    winner,
    reason: 'the same workshop',
    verb: 'propose',
  })

describe('doubles', () => {
  test('are found by the sound of the name in three scripts, with the reason', async () => {
    await firm('Shree Ganesh Jewellers')
    await firm('શ્રી ગણેશ જ્વેલર્સ')
    await firm('श्री गणेश ज्वैलर्स')
    const { body } = await get(await officer(), '/en/desk/duplicates')
    expect(body.match(/<article/g)).toHaveLength(3)
    expect(body).toContain('The names sound the same')
    expect((await get(await officer(), '/gu/desk/duplicates')).body).toContain('નામ સાંભળવામાં સરખાં છે')
  })

  test('are found by the mobile number, whatever the names', async () => {
    await firm('Vankar Handloom', { mobile: '+919825055555' })
    await firm('Bhujodi Weaves', { mobile: '+919825055555', district: 'rajkot' })
    const { body } = await get(await officer(), '/en/desk/duplicates')
    expect(body).toContain('Bhujodi Weaves')
    expect(body).toContain('The same mobile number')
  })

  test('are no doubles by name alone where the tax office gave two PANs', async () => {
    await firm('Umiya Pottery', { numbers: { pan: 'ABCPA1111A' } })
    await firm('Umiya Pottery', { numbers: { pan: 'ABCPA2222A' } })
    expect((await get(await officer(), '/en/desk/duplicates')).body).not.toContain('Umiya Pottery')
  })

  test('pairs of another district are not in an officer’s list', async () => {
    await firm('Morbi Tiles', { district: 'morbi' })
    await firm('Morbi Tiles', { district: 'morbi' })
    expect((await get(await officer(), '/en/desk/duplicates')).body).not.toContain('Morbi Tiles')
    const there = await officer({ kind: 'district', code: 'morbi' })
    expect((await get(there, '/en/desk/duplicates')).body).toContain('Morbi Tiles')
  })

  test('are not shown again once an officer says that they are two firms', async () => {
    const [one, other] = [await firm('Rann Salt Works'), await firm('Rann Salt Works')]
    const who = await officer()
    expect((await post(who, '/desk/duplicates', { one, other, verb: 'different' })).statusCode).toBe(303)
    expect((await get(who, '/en/desk/duplicates')).body).not.toContain('Rann Salt Works')
  })
})

describe('two officers', () => {
  test('put two records together; nothing is lost, and it can be taken back', async () => {
    const { db, vault, at } = site.context
    const { now, newId } = at()
    const winner = await firm('Ajrakh House', {
      numbers: { pan: 'ABCPA3333A', udyam: 'UDYAM-GJ-12-0003333' },
    })
    const loser = await firm('Ajrakh House Dhamadka', {
      numbers: { pan: 'ABCPA4444A', iec: 'ABCPA4444A', gstin: '24ABCPA4444A1ZT' },
      mobile: '+919825066666',
    })
    const paper = await aDocument(site.context, { district: 'kachchh', state: 'GJ' })
    await db.updateTable('firms.document').set({ firm_id: loser }).where('id', '=', paper).execute()
    await db.transaction().execute((tx) =>
      insertNote(tx, vault, {
        id: newId(),
        firmId: loser,
        author: newId(),
        text: 'old friend',
        writtenAt: now,
      }),
    )
    const owner = await signIn(site.app, site.context, { owns: loser })
    const [first, second] = [await officer(), await officer()]

    expect((await propose(first, winner, loser)).statusCode).toBe(303)
    const { id } = await proposalOf(loser)
    expect((await post(first, `/desk/merge/${id}/agree`)).json()).toMatchObject({
      code: 'people.second-person',
    })
    expect((await post(second, `/desk/merge/${id}/agree`)).statusCode).toBe(303)

    expect((await resolveFirm(db, loser))!.id).toBe(winner)
    const kinds = (await identifiersOf(db, winner)).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['gstin', 'iec', 'pan', 'udyam'])
    const all = await db.selectFrom('firms.identifier').select('id').where('firm_id', '=', winner).execute()
    expect(all).toHaveLength(5)
    const rows = await db
      .selectFrom('firms.document')
      .select('firm_id')
      .where('id', '=', paper)
      .executeTakeFirstOrThrow()
    expect(rows.firm_id).toBe(winner)
    expect((await get(second, `/en/desk/firm/${winner}`)).body).toContain('old friend')
    const signpost = await get(second, `/en/desk/firm/${loser}`)
    expect(signpost.headers.location).toBe(`/en/desk/firm/${winner}`)
    // Her session works for the firm that stayed, without signing in again.
    expect((await get(owner, '/en/firm')).statusCode).toBe(200)
    const list = (await get(first, '/en/desk?find=ajrakh')).body
    expect(list).not.toContain('Ajrakh House Dhamadka')

    expect((await post(first, `/desk/merge/${id}/undo`)).statusCode).toBe(303)
    expect((await findFirm(db, loser))!.mergedInto).toBeNull()
    const back = (await identifiersOf(db, loser)).map(({ kind }) => kind).sort()
    expect(back).toEqual(['gstin', 'iec', 'pan'])
    expect((await identifiersOf(db, winner)).map(({ kind }) => kind).sort()).toEqual(['pan', 'udyam'])
    const mobile = await db
      .selectFrom('firms.firm')
      .select('mobile_index')
      .where('id', '=', winner)
      .executeTakeFirstOrThrow()
    expect(mobile.mobile_index).toBeNull()
    expect((await get(owner, '/en/firm')).statusCode).toBe(200)
    const told = await db
      .selectFrom('people.audit_entry')
      .select('detail')
      .where('action', '=', 'firm.merge')
      .where('subject', '=', `firm:${winner}`)
      .orderBy('seq')
      .execute()
    expect(told.map(({ detail }) => (detail as { step: string }).step)).toEqual([
      'proposed',
      'done',
      'undone',
    ])
  })

  test('cannot reach beyond their area, need a reason, and leave examples apart', async () => {
    const [here, there] = [await firm('Kutch Lac'), await firm('Surat Lac', { district: 'surat' })]
    const who = await officer()
    expect((await propose(who, here, there)).json()).toMatchObject({ code: 'people.not-here' })
    const other = await firm('Kutch Lacquer')
    const mute = await post(who, '/desk/duplicates', { one: here, other, winner: here, reason: ' ' })
    expect(mute.statusCode).toBe(422)
    const example = await firm('Demo Lac', { demo: true })
    expect((await propose(who, here, example)).statusCode).toBe(422)
  })
})

describe('owners', () => {
  test('put two records together when both say so; one alone cannot', async () => {
    const [winner, loser] = [await firm('Rogan Art'), await firm('Rogan Art Nirona')]
    const [keeper, goer] = [
      await signIn(site.app, site.context, { owns: winner }),
      await signIn(site.app, site.context, { owns: loser }),
    ]
    expect((await get(goer, `/en/firm/claim?firm=${winner}`)).body).toContain('Rogan Art')
    expect((await post(goer, '/firm/claim', { firm: winner })).statusCode).toBe(303)
    const { id } = await proposalOf(loser)
    await post(goer, `/firm/merges/${id}/agree`)
    expect((await proposalOf(loser)).status).toBe('proposed')
    const stranger = await signIn(site.app, site.context, { owns: await firm('Stranger') })
    expect((await post(stranger, `/firm/merges/${id}/agree`)).statusCode).toBe(404)
    expect((await get(keeper, '/en/firm/merges')).body).toContain('Agree: it is one firm')
    expect((await post(keeper, `/firm/merges/${id}/agree`)).statusCode).toBe(303)
    expect((await resolveFirm(site.context.db, loser))!.id).toBe(winner)
    expect((await get(goer, '/en/firm')).statusCode).toBe(200)
  })

  test('of one side and one officer are not enough; a second officer is', async () => {
    const [winner, loser] = [await firm('Namda House'), await firm('Namda House Bhuj')]
    const goer = await signIn(site.app, site.context, { owns: loser })
    await post(goer, '/firm/claim', { firm: winner })
    const { id } = await proposalOf(loser)
    const [first, second] = [await officer(), await officer()]
    await post(first, `/desk/merge/${id}/agree`)
    expect((await proposalOf(loser)).status).toBe('proposed')
    expect((await post(first, `/desk/merge/${id}/agree`)).json()).toMatchObject({
      code: 'people.second-person',
    })
    await post(second, `/desk/merge/${id}/agree`)
    expect((await proposalOf(loser)).status).toBe('done')
  })

  test('may say no, and then nothing happens', async () => {
    const [winner, loser] = [await firm('Lippan Art'), await firm('Lippan Art Bhuj')]
    const keeper = await signIn(site.app, site.context, { owns: winner })
    const goer = await signIn(site.app, site.context, { owns: loser })
    await post(goer, '/firm/claim', { firm: winner })
    const { id } = await proposalOf(loser)
    expect((await post(keeper, `/firm/merges/${id}/refuse`)).statusCode).toBe(303)
    expect((await proposalOf(loser)).status).toBe('refused')
    expect((await findFirm(site.context.db, loser))!.mergedInto).toBeNull()
  })
})
