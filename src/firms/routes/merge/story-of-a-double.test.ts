/** Story 2: a firm was registered by its accountant; its owner comes with the same PAN and another spelling. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'
import { resolveFirm } from '../../store/firms.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const get = (who: SignedInPerson, url: string) =>
  site.app.inject({ url, headers: { ...who.headers, accept: 'text/html' } })
const post = (who: SignedInPerson, url: string, form: Record<string, string> = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    headers: { ...who.headers, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
  })
const joining = (name: string, number: string, more: Record<string, string> = {}) => ({
  name,
  number,
  makes: 'gold-jewellery',
  district: 'rajkot',
  pin: '360001',
  tried: randomUUID(),
  ...more,
})
const firmsOf = (person: string) =>
  site.context.db.selectFrom('firms.firm').selectAll().where('created_by', '=', person).execute()
const director = () =>
  signIn(site.app, site.context, {
    grants: [
      {
        role: 'district-officer',
        area: { kind: 'district', code: 'rajkot' },
        from: day('2026-01-01'),
        to: null,
      },
    ],
  })

/** The accountant's record, and the owner's own beside it. */
async function double(pan: string) {
  const [accountant, owner] = [await signIn(site.app, site.context), await signIn(site.app, site.context)]
  await post(accountant, '/en/firm/join', joining('Shree Ganesh Jewellers', pan))
  const sent = joining('શ્રી ગણેશ જ્વેલર્સ', pan)
  const match = await post(owner, '/en/firm/join', sent)
  expect(match.statusCode).toBe(409)
  expect(match.body).toContain('The same PAN')
  expect(match.body).toContain('The names sound the same')
  expect(await firmsOf(owner.personId)).toEqual([])
  const insisted = await post(owner, '/en/firm/join', { ...sent, despite: 'yes' })
  const [kept] = await firmsOf(accountant.personId)
  const [own] = await firmsOf(owner.personId)
  expect(insisted.headers.location).toBe(`/en/firm/claim?firm=${kept!.id}`)
  return { accountant, owner, kept: kept!.id, own: own!.id }
}

const openProposal = async (loser: string) =>
  (
    await site.context.db
      .selectFrom('firms.merge')
      .select('id')
      .where('loser', '=', loser)
      .executeTakeFirstOrThrow()
  ).id

test('both consent: one firm, two people in it, and nothing was dropped', async () => {
  const { accountant, owner, kept, own } = await double('ABCPG1111G')
  await post(owner, '/firm/claim', { firm: kept })
  expect((await resolveFirm(site.context.db, own))!.id).toBe(own)
  const asked = await get(accountant, '/gu/firm/merges')
  expect(asked.body).toContain('સંમત: એક જ પેઢી છે')
  await post(accountant, `/firm/merges/${await openProposal(own)}/agree`)
  expect((await resolveFirm(site.context.db, own))!.id).toBe(kept)
  for (const who of [accountant, owner]) expect((await get(who, '/en/firm')).statusCode).toBe(200)
  const rows = await site.context.db
    .selectFrom('firms.firm')
    .select('id')
    .where('id', 'in', [kept, own])
    .execute()
  expect(rows).toHaveLength(2)
  const claims = await site.context.db
    .selectFrom('firms.identifier')
    .select('firm_id')
    .where('kind', '=', 'pan')
    .where('firm_id', 'in', [kept, own])
    .execute()
  expect(claims.map(({ firm_id: at }) => at)).toEqual([kept, kept])
})

test('or two officers: the pair stands in their list with its reasons', async () => {
  const { kept, own } = await double('ABCPG2222G')
  const [first, second] = [await director(), await director()]
  const { body } = await get(first, '/en/desk/duplicates')
  expect(body).toContain('The same PAN · The names sound the same')
  await post(first, '/desk/duplicates', {
    one: kept,
    other: own,
    winner: kept,
    reason: 'one PAN, one shop',
    verb: 'propose',
  })
  const id = await openProposal(own)
  await post(first, `/desk/merge/${id}/agree`)
  expect((await resolveFirm(site.context.db, own))!.id).toBe(own)
  await post(second, `/desk/merge/${id}/agree`)
  expect((await resolveFirm(site.context.db, own))!.id).toBe(kept)
})
