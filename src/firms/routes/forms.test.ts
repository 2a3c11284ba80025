/** What the forms of a firm take in, over injected requests. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { aFirm } from '../../../test/support/firms.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'
import { documentsOf } from '../store/documents.ts'
import { factsOf } from '../store/facts.ts'
import { identifiersOf } from '../store/identifiers.ts'
import { membersOf } from '../store/members.ts'

const PLACE = { state: 'GJ', district: 'kachchh' } as const
let site: Awaited<ReturnType<typeof web>>
let firm: string
let owner: SignedInPerson
beforeAll(async () => {
  site = await web({})
  firm = await aFirm(site.context, PLACE)
  owner = await signIn(site.app, site.context, { owns: firm })
})
afterAll(() => site.close())

const post = (who: SignedInPerson, url: string, form: Record<string, string>) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...who.headers, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    payload: new URLSearchParams(form).toString(),
  })

const BOUNDARY = 'paper-boundary'
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'
function send(fields: Record<string, string>, file = PDF) {
  const all = { csrf: owner.csrf, tried: randomUUID(), paperValidTo: '', ...fields }
  const parts = Object.entries(all).map(
    ([name, value]) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  parts.push(`content-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${file}\r\n`)
  return site.app.inject({
    method: 'POST',
    url: `/en/firm/documents${fields['step'] ? `?step=${fields['step']}` : ''}`,
    headers: {
      ...owner.headers,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: parts.map((part) => `--${BOUNDARY}\r\n${part}`).join('') + `--${BOUNDARY}--\r\n`,
  })
}
const adCodes = async () =>
  (await identifiersOf(site.context.db, firm)).filter(({ kind }) => kind === 'adCode')

test('two tabs that send a paper at once stand for one number; the number that is told takes its place', async () => {
  const replies = await Promise.all([send({ step: 'adCode' }), send({ step: 'adCode' })])
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([303, 303])
  expect(await documentsOf(site.context.db, firm, 'adCode')).toHaveLength(2)
  expect(await adCodes()).toMatchObject([{ source: 'paper' }])
  expect((await post(owner, '/firm/step/adCode', { number: '0510005-2900009' })).statusCode).toBe(303)
  expect(await adCodes()).toMatchObject([{ source: 'self' }])
})

test('a paper that an officer sends back no longer stands for the number, and the next one does', async () => {
  const { db } = site.context
  const officer = await signIn(site.app, site.context, {
    grants: [
      {
        role: 'district-officer',
        area: { kind: 'district', code: 'kachchh' },
        from: day('2026-01-01'),
        to: null,
      },
    ],
  })
  await send({ step: 'icegate' })
  const [paper] = await documentsOf(db, firm, 'icegate')
  const reply = await post(officer, `/desk/document/${paper!.id}/reject`, { reason: 'Not readable' })
  expect(reply.statusCode).toBe(303)
  expect((await factsOf(db, firm)).held).toMatchObject({ icegate: { status: 'rejected' } })
  await send({ step: 'icegate' })
  expect((await factsOf(db, firm)).held).toMatchObject({ icegate: { status: 'given' } })
})

test('a file that is none is refused on the page of its step, and one without a purpose beside the choice', async () => {
  const text = await send({ step: 'adCode' }, 'only words')
  expect(text.statusCode).toBe(422)
  expect(text.body).toContain('<h1>AD code from your bank</h1>')
  expect(text.body).toContain('This file is something else.')
  const nothing = await send({ step: '' })
  expect(nothing.statusCode).toBe(422)
  expect(nothing.body).toContain('Please choose what the document proves.')
})

test('a line of members that was left empty ends nothing', async () => {
  const form = { 'name-0': 'Hansaben', 'share-0': '૩૩.૩૩', 'name-1': '', 'share-1': '' }
  const short = await post(owner, '/firm/members', { ...form, 'name-2': 'Kantaben', 'share-2': '66,66' })
  expect(short.statusCode).toBe(422)
  expect(short.body).toContain('99.99')
  expect(short.body).toContain('Kantaben')
  await post(owner, '/firm/members', { ...form, 'name-2': 'Kantaben', 'share-2': '66,67' })
  const members = await membersOf(site.context.db, site.context.vault, firm)
  expect(members.map(({ shareBps }) => shareBps).sort()).toEqual([3333, 6667])
})

test.each([
  ['૧૨૩૪૫૬૭૮૯૦૧', 303, ''],
  ['12AB', 422, '9 to 18 digits'],
  ['', 422, 'Please type the number.'],
])('the account %j', async (number, status, said) => {
  const reply = await post(owner, '/firm/step/bankAccount', { number, ifsc: 'SBIN0001234' })
  expect(reply.statusCode).toBe(status)
  expect(reply.body).toContain(said)
})
