import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'csv-parse/sync'
import { day } from '#kernel/day.ts'
import type { Area, Grant } from '#people/rules/roles.ts'
import { aDocument } from '../../../../test/support/access.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'
import { sectorsOf } from '../../rules/makes.ts'
import { editionAt } from '../../services.ts'
import { addIdentifier } from '../../store/identifiers.ts'
import { insertFirm } from '../../store/firms.ts'

let site: Awaited<ReturnType<typeof web>>
let officer: SignedInPerson
beforeAll(async () => {
  site = await web()
  officer = await come({ kind: 'district', code: 'kachchh' })
})
afterAll(() => site.close())

const come = (area: Area, role: Grant['role'] = 'district-officer') =>
  signIn(site.app, site.context, {
    name: 'Officer Mehta',
    grants: [{ role, area, from: day('2026-01-01'), to: null }],
  })

type Given = Readonly<{
  name: string
  district?: string
  makes?: string[]
  mobile?: string
  pan?: string
  lang?: 'en' | 'gu'
}>

async function firm({ name, district = 'kachchh', makes = ['embroidery'], mobile, pan, lang }: Given) {
  const { db, at, vault, shelf } = site.context
  const { now, newId } = at()
  const id = newId()
  const edition = await editionAt({ shelf }, now)
  await db.transaction().execute(async (tx) => {
    await insertFirm(tx, vault, {
      id,
      name,
      kind: 'firm',
      state: 'GJ',
      district,
      cluster: null,
      pin: null,
      makes,
      createdBy: null,
      now,
      sectors: sectorsOf(makes, edition),
      languages: [lang ?? 'gu'],
      mobile: mobile ?? null,
      origin: 'self',
    })
    if (pan)
      await addIdentifier(tx, vault, {
        id: newId(),
        firmId: id,
        kind: 'pan',
        value: pan,
        source: 'self',
        givenBy: null,
        now,
      })
  })
  return id
}

const get = (who: SignedInPerson, url: string) =>
  site.app.inject({ url, headers: { ...who.headers, accept: 'text/html' } })
const post = (who: SignedInPerson, url: string, form: Record<string, string | string[]>) => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  return site.app.inject({
    method: 'POST',
    url,
    headers: {
      ...who.headers,
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: body.toString(),
  })
}

describe('the list', () => {
  test('shows an officer the firms of her district alone', async () => {
    await firm({ name: 'Bhuj Bandhani Works' })
    await firm({ name: 'Rajkot Bandhani Works', district: 'rajkot' })
    const { body } = await get(officer, '/en/desk?find=bandhani')
    expect(body).toContain('Bhuj Bandhani Works')
    expect(body).not.toContain('Rajkot Bandhani Works')
    expect(body).not.toMatch(/<option[^>]*value="rajkot"/)
    const nobody = await come({ kind: 'cluster', code: 'ambaji-marble' })
    expect((await get(nobody, '/en/desk')).body).toContain('No firm fits this.')
  })

  test.each([
    ['શ્રી ગણેશ જ્વેલર્સ', 'Shree Ganesh Jewellers'],
    ['श्री गणेश ज्वैलर्स', 'Shree Ganesh Jewellers'],
    ['shri ganesh', 'શ્રી ગણેશ હસ્તકલા'],
    ['ganesh', 'શ્રી ગણેશ હસ્તકલા'],
    ['rk', 'R K Textiles'],
  ])('finds by %s the firm %s', async (find, name) => {
    await firm({ name })
    const { body } = await get(officer, `/en/desk?find=${encodeURIComponent(find)}`)
    expect(body).toContain(name)
  })

  test('a percent sign or a quote is a letter, not a pattern', async () => {
    for (const find of ['%', "'", '_', '100%', '\\', '"'])
      expect((await get(officer, `/en/desk?find=${encodeURIComponent(find)}`)).statusCode, find).toBe(200)
    expect((await get(officer, '/en/desk?find=%25')).body).toContain('No firm fits this.')
  })

  test.each(['age', 'name', 'newest'])('comes to every firm once, page by page, by %s', async (order) => {
    const surat = await come({ kind: 'district', code: 'surat' })
    const known = await site.context.db
      .selectFrom('firms.firm')
      .select('id')
      .where('district', '=', 'surat')
      .execute()
    for (let at = known.length; at < 120; at++)
      await firm({ name: `Sari House ${at % 40}`, district: 'surat', makes: ['sarees'] })
    const seen: string[] = []
    let address: string | undefined = `/en/desk?order=${order}&find=sari`
    while (address) {
      const { body }: { body: string } = await get(surat, address)
      seen.push(...[...body.matchAll(/name="firm" value="([^"]+)"/g)].map(([, id]) => id!))
      address = /rel="next" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    }
    expect(seen).toHaveLength(120)
    expect(new Set(seen).size).toBe(120)
  })

  test('takes along exactly what is seen', async () => {
    await firm({ name: '=HYPERLINK("http://x")', makes: ['incense'] })
    await firm({ name: 'Agarbatti Rajkot', district: 'rajkot', makes: ['incense'] })
    const asked = '?sector=herbal'
    const page = (await get(officer, `/en/desk${asked}`)).body
    const csv = await get(officer, `/en/desk.csv${asked}`)
    expect(csv.headers['content-type']).toContain('text/csv')
    const rows = parse(csv.body, { columns: true, bom: true }) as Record<string, string>[]
    const shown = [...page.matchAll(/name="firm"/g)].length
    expect(rows).toHaveLength(shown)
    expect(rows.map((row) => row['Firm'])).toContain(`'=HYPERLINK("http://x")`)
    expect(csv.body).not.toContain('Agarbatti Rajkot')
    const sheet = await get(officer, `/en/desk.xlsx${asked}`)
    expect(sheet.statusCode).toBe(200)
    expect(sheet.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const deeds = await site.context.db
      .selectFrom('people.audit_entry')
      .select('detail')
      .where('subject', '=', 'firms:list')
      .execute()
    expect(deeds.map(({ detail }) => (detail as { kind: string }).kind)).toEqual(['csv', 'xlsx'])
  })
})

describe('several firms at once', () => {
  test('are assigned, and given to an officer who may look after them', async () => {
    const ids = [await firm({ name: 'Vani One' }), await firm({ name: 'Vani Two' })]
    expect((await post(officer, '/desk', { firm: ids, deed: 'take' })).statusCode).toBe(303)
    expect((await get(officer, '/en/desk?find=vani&mine=yes')).body).toContain('Vani Two')
    const nobody = await post(officer, '/desk', { firm: ids, deed: 'give', word: '98250 11111' })
    expect(nobody.statusCode).toBe(422)
    expect(nobody.body).toContain('Nobody who looks after firms here')
  })

  test('are tagged; the tag is a filter', async () => {
    const id = await firm({ name: 'Tag Works' })
    await post(officer, '/desk', { firm: [id], deed: 'tag', word: ' Fair 2026 ' })
    expect((await get(officer, '/en/desk?tag=fair+2026')).body).toContain('Tag Works')
    await post(officer, '/desk', { firm: [id], deed: 'untag', word: 'fair 2026' })
    expect((await get(officer, '/en/desk?tag=fair+2026')).body).toContain('No firm fits this.')
  })

  test('are reminded of their next step in their language, once a week', async () => {
    const { db, desk } = site.context
    const id = await firm({ name: 'Yaad Works', mobile: '+919825033333' })
    await db.updateTable('firms.firm').set({ next_step: 'iec' }).where('id', '=', id).execute()
    const mute = await firm({ name: 'Mute Works' })
    const first = await post(officer, '/desk', { firm: [id, mute], deed: 'remind' })
    expect(first.headers.location).toContain('done=1')
    const again = await post(officer, '/desk', { firm: [id], deed: 'remind' })
    expect(again.headers.location).toContain('done=0')
    const sent = await desk.listSimulated(db, '+919825033333')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ lang: 'gu', channel: 'whatsapp' })
    expect(sent[0]!.text).toContain('Yaad Works')
  })

  test('all or none: one outside of the area refuses the whole', async () => {
    const [here, there] = [await firm({ name: 'Here' }), await firm({ name: 'There', district: 'rajkot' })]
    const refused = await post(officer, '/desk', { firm: [here, there], deed: 'tag', word: 'x' })
    expect(refused.json()).toMatchObject({ code: 'people.not-here' })
    const row = await site.context.db
      .selectFrom('firms.firm')
      .select('tags')
      .where('id', '=', here)
      .executeTakeFirstOrThrow()
    expect(row.tags).toEqual([])
  })
})

describe('one firm', () => {
  test('shows its numbers masked, its ladder and its notes', async () => {
    const id = await firm({ name: 'Masked Works', pan: 'ABCPE1234F', mobile: '+919825044444' })
    const noted = await post(officer, `/desk/firm/${id}/note`, { note: 'Comes on Monday.' })
    expect(noted.statusCode).toBe(303)
    const { body } = await get(officer, `/en/desk/firm/${id}`)
    expect(body).toContain('Comes on Monday.')
    expect(body).toContain('Officer Mehta')
    expect(body).toContain('•34F')
    expect(body).not.toContain('ABCPE1234F')
    expect(body).not.toContain('9825044444')
  })

  test('a paper in order makes its number checked and moves the ladder; a bad one goes back with a reason', async () => {
    const { db, vault, at } = site.context
    const { now, newId } = at()
    const good = await aDocument(site.context, { district: 'kachchh', state: 'GJ' })
    const { firm_id: id } = await db
      .selectFrom('firms.document')
      .select('firm_id')
      .where('id', '=', good)
      .executeTakeFirstOrThrow()
    await db.transaction().execute((tx) =>
      addIdentifier(tx, vault, {
        id: newId(),
        firmId: id,
        kind: 'iec',
        value: 'ABCPE1235F',
        source: 'self',
        givenBy: null,
        now,
      }),
    )
    expect((await post(officer, `/desk/document/${good}/reject`, { reason: '' })).statusCode).toBe(422)
    expect((await post(officer, `/desk/document/${good}/approve`, {})).statusCode).toBe(303)
    const number = await db
      .selectFrom('firms.identifier')
      .select(['status', 'source', 'checked_by'])
      .where('firm_id', '=', id)
      .where('kind', '=', 'iec')
      .executeTakeFirstOrThrow()
    expect(number).toEqual({ status: 'checked', source: 'document', checked_by: officer.personId })
    const row = await db
      .selectFrom('firms.firm')
      .select(['laddered_on', 'rungs'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ laddered_on: '2026-11-22' })
    const late = await post(officer, `/desk/document/${good}/approve`, {})
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Somebody has decided on this paper already.')
  })
})
