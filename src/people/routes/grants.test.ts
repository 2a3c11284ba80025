import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { signIn, web, type SignedInPerson, type Somebody } from '../../../test/support/web.ts'
import { EVERYWHERE, type Area, type Grant, type Role } from '../rules/roles.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const grant = (role: Role, area: Area = EVERYWHERE, to: string | null = null): Grant => ({
  role,
  area,
  from: day('2026-01-01'),
  to: to ? day(to) : null,
})
const GUJARAT: Area = { kind: 'state', code: 'GJ' }
const come = (who: Somebody = {}) => signIn(site.app, site.context, who)
const get = (who: SignedInPerson, url: string) =>
  site.app.inject({ url, headers: { ...who.headers, accept: 'text/html' } })
const post = (who: SignedInPerson, url: string, form: Record<string, string | string[]> = {}) => {
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

const officer = { role: 'district-officer', kind: 'district', code: 'kachchh', until: '2027-11-22' }
const idOn = (page: string, verb: string) =>
  [...page.matchAll(new RegExp(`/grants/([0-9a-f-]{36})/${verb}`, 'g'))].map(([, id]) => id!)

describe('a role', () => {
  test('holds only after a second person has agreed', async () => {
    const [first, second] = [
      await come({ grants: [grant('administrator')] }),
      await come({ grants: [grant('administrator')] }),
    ]
    expect((await post(first, '/grants', { who: '98252 00001', ...officer })).statusCode).toBe(303)
    const own = (await get(first, '/en/grants')).body
    expect(own).toContain('Waiting for a second person')
    expect(idOn(own, 'agree')).toEqual([])
    const [id] = idOn((await get(second, '/en/grants')).body, 'agree')
    expect(id).toBeTruthy()
    expect((await post(first, `/grants/${id}/agree`)).json()).toMatchObject({ code: 'people.second-person' })
    const held = () =>
      site.context.db
        .selectFrom('people.grant_of_role')
        .select('agreed_at')
        .where('id', '=', id!)
        .executeTakeFirstOrThrow()
    expect((await held()).agreed_at).toBeNull()
    expect((await post(second, `/grants/${id}/agree`)).statusCode).toBe(303)
    expect((await held()).agreed_at).not.toBeNull()
    expect((await post(second, `/grants/${id}/agree`)).statusCode).toBe(404)
  })

  test('is proposed once, however often the form is sent', async () => {
    const boss = await come({ grants: [grant('administrator')] })
    const form = { who: '98252 00009', ...officer }
    const replies = await Promise.all([1, 2, 3].map(() => post(boss, '/en/grants', form)))
    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422, 422])
  })

  test('the database refuses what the program would not do', async () => {
    const [her, other] = [await come(), await come()]
    const row = {
      id: site.context.at().newId(),
      person_id: her.personId,
      role: 'administrator',
      area_kind: 'everything',
      area_code: '',
      from_day: '2026-01-01',
      to_day: null,
      proposed_by: other.personId,
      proposed_at: new Date(),
      agreed_by: other.personId,
      agreed_at: new Date(),
      ended_at: null,
      ended_by: null,
    } as const
    const { db } = site.context
    await expect(db.insertInto('people.grant_of_role').values(row).execute()).rejects.toThrow(/four_eyes/)
    await expect(
      db
        .insertInto('people.grant_of_role')
        .values({ ...row, proposed_by: her.personId })
        .execute(),
    ).rejects.toThrow(/not_for_oneself/)
  })

  test('is given by a director in her state only, and not every role', async () => {
    const director = await come({ grants: [grant('state-director', GUJARAT)] })
    expect((await post(director, '/grants', { who: '98252 00002', ...officer })).statusCode).toBe(303)
    const abroad = { who: '98252 00003', ...officer, kind: 'state', code: 'MH' }
    expect((await post(director, '/grants', abroad)).json()).toMatchObject({ code: 'people.not-here' })
    const everywhere = { who: '98252 00003', ...officer, kind: 'everything', code: '' }
    expect((await post(director, '/grants', everywhere)).statusCode).toBe(403)
    const auditor = { who: '98252 00003', ...officer, role: 'auditor' }
    expect((await post(director, '/grants', auditor)).json()).toMatchObject({ code: 'people.not-allowed' })
  })

  test('is not shown to a director of another state', async () => {
    const abroad = await come({ grants: [grant('state-director', { kind: 'state', code: 'MH' })] })
    const here = await come({ grants: [grant('state-director', GUJARAT)] })
    const [id] = idOn((await get(here, '/en/grants')).body, 'end')
    expect(id).toBeTruthy()
    // Her own role, which holds in her own state, is all she sees; ending it is not hers.
    const { body } = await get(abroad, '/en/grants')
    expect(body.match(/class="device"/g)).toHaveLength(1)
    expect(idOn(body, 'end')).toEqual([])
    expect((await post(abroad, `/grants/${id}/end`)).json()).toMatchObject({ code: 'people.not-here' })
    expect((await post(here, `/grants/${id}/end`)).statusCode).toBe(303)
  })

  test.each([
    [{ until: '2026-11-21' }, 'last day'],
    [{ until: '2040-01-01' }, 'last day'],
    [{ until: 'someday' }, 'last day'],
    [{ role: 'maker' }, 'choose a role'],
    [{ code: '' }, 'choose a role'],
    [{ who: '12' }, 'mobile number'],
  ])('refuses %j beside its field', async (change, words) => {
    const boss = await come({ grants: [grant('administrator')] })
    const reply = await post(boss, '/en/grants', { who: '98252 00004', ...officer, ...change })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(words)
  })

  test('ends with its last day', async () => {
    const late = await come({ grants: [grant('administrator', EVERYWHERE, '2026-11-21')] })
    expect((await get(late, '/en/grants')).statusCode).toBe(403)
    const today = await come({ grants: [grant('administrator', EVERYWHERE, '2026-11-22')] })
    expect((await get(today, '/en/grants')).statusCode).toBe(200)
  })
})

describe('a helper of a firm', () => {
  const firm = 'a1a1a1a1-0000-4000-8000-000000000001'
  const seat = { who: 'ca@example.com', limits: 'firm.read', until: '2027-03-31', consent: 'yes' }

  test('acts within limits until a day, by the owner’s consent, and no longer once it is taken back', async () => {
    const owner = await come({ owns: firm })
    expect((await post(owner, '/me/helpers', seat)).statusCode).toBe(303)
    expect((await post(owner, '/en/me/helpers', seat)).body).toContain('already has that')
    const page = (await get(owner, '/en/me/helpers')).body
    expect(page).toContain('c•••@example.com')
    const row = await site.context.db
      .selectFrom('people.firm_seat')
      .selectAll()
      .where('kind', '=', 'delegate')
      .where('firm_id', '=', firm)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ limits: ['firm.read'], to_day: '2027-03-31', consent_lang: 'en' })
    expect(row.consent_version).toMatch(/^[0-9a-f]{16}$/)
    const id = /\/me\/helpers\/([0-9a-f-]{36})\/end/.exec(page)?.[1]
    const stranger = await come({ owns: 'a1a1a1a1-0000-4000-8000-000000000002' })
    expect((await post(stranger, `/me/helpers/${id}/end`)).statusCode).toBe(404)
    expect((await post(owner, `/me/helpers/${id}/end`)).statusCode).toBe(303)
    expect((await get(owner, '/en/me/helpers')).body).not.toContain('c•••@example.com')
  })

  test.each([
    [{ consent: '' }, 'tick that you agree'],
    [{ limits: 'firm.delegate' }, 'may do for the firm'],
    [{ until: '' }, 'last day'],
    [{ who: 'nobody' }, 'mobile number'],
  ])('is refused with %j', async (change, words) => {
    const owner = await come({ owns: 'a1a1a1a1-0000-4000-8000-000000000003' })
    const reply = await post(owner, '/en/me/helpers', { ...seat, ...change })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(words)
  })

  test('whose last day is over may be seated anew', async () => {
    const own = 'a1a1a1a1-0000-4000-8000-000000000007'
    const owner = await come({ owns: own })
    await post(owner, '/me/helpers', seat)
    await site.context.db
      .updateTable('people.firm_seat')
      .set({ from_day: '2026-01-01', to_day: '2026-11-21' })
      .where('firm_id', '=', own)
      .where('kind', '=', 'delegate')
      .execute()
    expect((await get(owner, '/en/me/helpers')).body).not.toContain('c•••@example.com')
    expect((await post(owner, '/me/helpers', seat)).statusCode).toBe(303)
  })

  test('cannot let others act', async () => {
    const owner = await come({ owns: 'a1a1a1a1-0000-4000-8000-000000000004' })
    const limits = ['firm.read', 'firm.write'] as const
    const ca = await come({
      actsFor: { firmId: 'a1a1a1a1-0000-4000-8000-000000000004', owner: owner.personId, limits },
    })
    expect((await post(ca, '/me/helpers', seat)).json()).toMatchObject({ code: 'people.not-here' })
  })

  test('works for one firm at a time, and only where she has a seat', async () => {
    const [mine, other] = ['a1a1a1a1-0000-4000-8000-000000000005', 'a1a1a1a1-0000-4000-8000-000000000006']
    const owner = await come({ owns: other })
    const her = await come({
      owns: mine,
      actsFor: { firmId: other, owner: owner.personId, limits: ['firm.read'] },
    })
    expect((await post(her, '/me/firm', { firm: other })).statusCode).toBe(303)
    expect((await post(her, '/me/firm', { firm })).json()).toMatchObject({ code: 'people.not-here' })
  })
})

describe('the log', () => {
  test('is for auditors and administrators', async () => {
    const auditor = await come({ grants: [grant('auditor')] })
    const page = await get(auditor, '/en/audit')
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('session.open')
    expect((await get(await come(), '/en/audit')).statusCode).toBe(403)
  })
})
