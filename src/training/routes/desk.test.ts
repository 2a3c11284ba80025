/** The organiser's desk on the day and after it: the door, the draw, a co-operative, what is handed out. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import type { Grant } from '#people/rules/roles.ts'
import { replaceMembers } from '#firms/store/members.ts'
import { aTraining } from '../../../test/support/attendance.ts'
import { aFirm } from '../../../test/support/access.ts'
import { elements, readHtml, textOf } from '../../../test/support/html.ts'
import { anEvent, trainingContext } from '../../../test/support/training.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'
import { bookingsOf } from '../store/bookings.ts'

let site: Awaited<ReturnType<typeof web>>
let officer: SignedInPerson
const OFFICER: Grant = {
  role: 'district-officer',
  area: { kind: 'district', code: 'bharuch' },
  from: day('2026-01-01'),
  to: null,
}

beforeAll(async () => {
  site = await web()
  officer = await signIn(site.app, site.context, { name: 'Falguni Desai', grants: [OFFICER] })
})
afterAll(() => site.close())

const context = () => trainingContext(site.context.db, site.context.at().now)
const get = (url: string, who?: SignedInPerson) =>
  site.app.inject({ url, headers: { accept: 'text/html', ...who?.headers } })
const post = (url: string, fields: Record<string, string | string[]>, who?: SignedInPerson) => {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return site.app.inject({
    method: 'POST',
    url,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...who?.headers },
    payload: form.toString(),
  })
}
const text = (body: string) => textOf(readHtml(body))

test('whoever stands at the door gets a seat with a name alone', async () => {
  const { eventId } = await aTraining(site.context)
  const nameless = await post(`/en/training/manage/${eventId}/walk-in`, { name: '', lang: 'gu' }, officer)
  expect(nameless.statusCode).toBe(422)
  const open = elements(readHtml(nameless.body)).find(({ attributes }) => attributes['id'] === 'walk-in')
  expect(open?.attributes['open']).toBeDefined()
  const done = await post(
    `/en/training/manage/${eventId}/walk-in`,
    { name: 'Savita Makwana', lang: 'gu' },
    officer,
  )
  expect(done.statusCode, text(done.body)).toBe(303)
  const desk = text((await get(String(done.headers.location), officer)).body)
  expect(desk).toContain('Savita Makwana is on the list: Seat confirmed.')
  const paper = text((await get(`/en/training/manage/${eventId}/print`, officer)).body)
  expect(paper).toContain('Savita Makwana')
})

test('a double tap at the door is one guest, the same name once more is another', async () => {
  const { eventId } = await aTraining(site.context)
  const url = `/en/training/manage/${eventId}`
  const tried = async () =>
    elements(readHtml((await get(url, officer)).body)).find(
      ({ attributes }) => attributes['name'] === 'tried',
    )!.attributes['value']!
  const first = { name: 'Savita Makwana', lang: 'gu', tried: await tried() }
  const taps = await Promise.all([
    post(`${url}/walk-in`, first, officer),
    post(`${url}/walk-in`, first, officer),
  ])
  expect(new Set(taps.map(({ headers }) => headers.location)).size).toBe(1)
  await post(`${url}/walk-in`, { ...first, tried: await tried() }, officer)
  expect(await bookingsOf(context().db, eventId)).toHaveLength(2)
})

test('a draw is held once, and everybody sees the seed that was promised before', async () => {
  const eventId = await anEvent(context(), { allocation: 'lottery', seats: 1 })
  for (const to of ['98250 71111', '98250 71112', '98250 71113'])
    await post(`/en/training/event/${eventId}`, { name: 'Guest', to, district: 'bharuch', lang: 'en' })
  const before = text((await get(`/en/training/event/${eventId}`)).body)
  expect(before).toContain('3 in the draw')
  const commitment = /fingerprint \(SHA-256\) of its seed, which is shown after it: ([0-9a-f]{64})/.exec(
    before,
  )![1]!
  expect(text((await get(`/en/training/manage/${eventId}`, officer)).body)).toContain('3 names are in')
  expect((await post(`/en/training/manage/${eventId}/draw`, {}, officer)).statusCode).toBe(303)
  const after = text((await get(`/en/training/event/${eventId}`)).body)
  expect(after).toContain('with the seed')
  expect(after).toContain(commitment)
  const again = await post(`/en/training/manage/${eventId}/draw`, {}, officer)
  expect(again.statusCode).toBe(422)
  expect(text(again.body)).toContain('there is only one')
})

test('a co-operative books for its members, all of them or as many as fit', async () => {
  const { db, vault, at } = site.context
  const { now, newId } = at()
  const firm = await aFirm(site.context, { district: 'bharuch', state: 'GJ' })
  const names = ['Asha', 'Bina', 'Champa']
  await db.transaction().execute((tx) =>
    replaceMembers(
      tx,
      vault,
      firm,
      names.map((name, index) => ({ id: newId(), isNew: true, name, shareBps: index === 0 ? 3334 : 3333 })),
      now,
    ),
  )
  const manager = await signIn(site.app, site.context, { name: 'Hansaben', owns: firm })
  const eventId = await anEvent(context(), { seats: 2 })
  const page = elements(readHtml((await get(`/en/training/event/${eventId}`, manager)).body))
  const members = page
    .filter(({ attributes }) => attributes['name'] === 'member')
    .map(({ attributes }) => attributes['value']!)
  expect(members).toHaveLength(3)
  const all = await post(
    `/en/training/event/${eventId}/group`,
    { firm, member: members, all: 'yes' },
    manager,
  )
  expect(all.statusCode).toBe(422)
  const ticked = elements(readHtml(all.body)).filter(
    ({ attributes }) => attributes['name'] === 'member' && attributes['checked'] !== undefined,
  )
  expect(ticked).toHaveLength(3)
  const some = await post(`/en/training/event/${eventId}/group`, { firm, member: members }, manager)
  expect(some.statusCode, text(some.body)).toBe(303)
  const said = text((await get(String(some.headers.location), manager)).body)
  expect(said).toContain('2 have a seat, 1 are waiting.')
  const stranger = await signIn(site.app, site.context, {
    name: 'Nobody',
    owns: await aFirm(site.context, {}),
  })
  const theirs = await post(`/en/training/event/${eventId}/group`, { firm, member: members }, stranger)
  expect(theirs.statusCode).toBe(403)
})

test('what is handed out is there for who had a seat, as a link or a file, and is taken back again', async () => {
  const eventId = await anEvent(context())
  const booked = await post(`/en/training/event/${eventId}`, {
    name: 'Jayaben',
    to: '98250 81111',
    district: 'bharuch',
    lang: 'en',
  })
  const seat = String(booked.headers.location)
  const pdf = Buffer.from(
    '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
  )
  const send = (fields: Record<string, string>, file?: Buffer) => {
    const edge = 'dhowtest'
    const parts = Object.entries({ csrf: officer.csrf, ...fields }).map(
      ([name, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${file ? 'sheet.pdf' : ''}"\r\ncontent-type: application/pdf\r\n\r\n`
    const payload = Buffer.concat([
      Buffer.from(parts.join('') + head),
      file ?? Buffer.alloc(0),
      Buffer.from(`\r\n--${edge}--\r\n`),
    ])
    return site.app.inject({
      method: 'POST',
      url: `/en/training/manage/${eventId}/material`,
      headers: {
        accept: 'text/html',
        ...officer.headers,
        'content-type': `multipart/form-data; boundary=${edge}`,
      },
      payload,
    })
  }
  const nothing = await send({ kind: 'slides', title: 'Slides', url: 'http://plain.example' })
  expect(nothing.statusCode).toBe(422)
  const link = await send({ kind: 'recording', title: 'The morning', url: 'https://video.example/1' })
  expect(link.statusCode, text(link.body)).toBe(303)
  const sheet = await send({ kind: 'sheet', title: 'Price sheet', url: '' }, pdf)
  expect(sheet.statusCode, text(sheet.body)).toBe(303)
  const links = elements(readHtml((await get(seat)).body)).map(({ attributes }) => attributes['href'] ?? '')
  expect(links).toContain('https://video.example/1')
  const file = await get(links.find((href) => href.includes('/material/'))!)
  expect(file.statusCode).toBe(200)
  expect(file.headers['content-type']).toBe('application/pdf')
  expect(file.headers['content-disposition']).toContain('attachment')
  const { id } = await site.context.db
    .selectFrom('training.material')
    .select('id')
    .where('kind', '=', 'sheet')
    .executeTakeFirstOrThrow()
  const gone = await post(`/en/training/manage/${eventId}/material/gone`, { material: id }, officer)
  expect(gone.statusCode).toBe(303)
  expect(text((await get(seat)).body)).not.toContain('Price sheet')
  const jobs = await site.context.db
    .selectFrom('graphile_worker.jobs' as never)
    .selectAll()
    .execute()
  const told = (jobs as unknown as { task_identifier: string }[]).filter(
    ({ task_identifier: task }) => task === 'training.tell-materials',
  )
  expect(told).toHaveLength(1)
})

test('the card is a picture that messengers take, and a draft has none', async () => {
  const eventId = await anEvent(context())
  const card = await get(`/gu/training/event/${eventId}/card.png`)
  expect(card.headers['content-type']).toBe('image/png')
  expect(card.rawPayload.subarray(1, 4).toString()).toBe('PNG')
  expect(card.rawPayload.readUInt32BE(16)).toBe(1200)
  const draft = await anEvent(context(), {}, 'draft')
  expect((await get(`/gu/training/event/${draft}/card.png`)).statusCode).toBe(404)
})
