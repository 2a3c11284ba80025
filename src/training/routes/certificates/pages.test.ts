/** A learner's own certificate in her language; what stays when she is erased; a new key; the issuer without an address. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificatesHolder } from '../../store/certificate-holdings.ts'
import { certificatesOf, credentialText, paperOf } from '../../store/certificates.ts'
import { checkCredential, checkText, type Snapshot } from '../../credential/check.ts'
import { reissueCertificate } from '../../usecases/certificates/reissue-certificate.ts'
import { revokeCertificate } from '../../usecases/certificates/revoke-certificate.ts'
import { rotateSigningKey } from '../../usecases/certificates/rotate-signing-key.ts'
import { aSeat, aTraining, type MadeSeat, type MadeSitting } from '../../../../test/support/attendance.ts'
import { learned, runTask } from '../../../../test/support/certificates.ts'
import { refusedWith } from '../../../../test/support/refused.ts'
import { officer } from '../../../../test/support/training.ts'
import { signIn, web, type SignedInPerson } from '../../../../test/support/web.ts'

const START = new Date('2026-11-20T04:30:00Z')
let site: Awaited<ReturnType<typeof web>>
let batch: MadeSitting
let her: SignedInPerson
let seat: MadeSeat
let stranger: MadeSeat

async function earns(eventId: string, sittingId: string, name: string, personId?: string): Promise<MadeSeat> {
  const made = await aSeat(site.context, eventId, { name, ...(personId ? { personId } : {}) })
  await learned(site.context, sittingId, made.learnerId, START, 180)
  return made
}

beforeAll(async () => {
  site = await web()
  batch = await aTraining(site.context, { starts: [START], kind: 'webinar', status: 'closed' })
  her = await signIn(site.app, site.context, { name: 'Hansaben Patel', lang: 'gu' })
  seat = await earns(batch.eventId, batch.sittingId, 'Hansaben Patel', her.personId)
  stranger = await earns(batch.eventId, batch.sittingId, 'Meenaben Vasava')
  await runTask(site.context, 'training.issue-certificates', { eventId: batch.eventId })
})
afterAll(() => site.close())

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  site.app.inject({ url, headers: { accept: 'text/html', ...headers } })
const hers = async (one: MadeSeat) => (await certificatesOf(site.context.db, one.learnerId))[0]!
const snapshot = async () => (await get('/certificates/keys.json')).json<Snapshot>()

describe('her own page', () => {
  test.each([
    ['en', 'Your certificate'],
    ['hi', 'आपका प्रमाणपत्र'],
    ['gu', 'તમારું પ્રમાણપત્ર'],
  ])('in %s', async (lang, title) => {
    const { id, number } = await hers(seat)
    const page = await get(`/${lang}/training/certificate/${id}`, her.headers)
    expect(page.statusCode).toBe(200)
    for (const said of [title, 'Hansaben Patel', number, 'wa.me', 'linkedin.com', '/openbadge.json'])
      expect(page.body).toContain(said)
    expect(page.headers['cache-control']).toBe('private, no-store')
  })

  test('is hers alone: somebody else, and whoever has no link, gets nothing', async () => {
    const { id } = await hers(seat)
    const other = await signIn(site.app, site.context)
    expect((await get(`/en/training/certificate/${id}`, other.headers)).statusCode).toBe(404)
    expect((await get(`/en/training/certificate/${id}/certificate.pdf`, other.headers)).statusCode).toBe(404)
    expect((await get('/en/training/seat/guessed/certificate')).statusCode).toBe(404)
    const link = `/en/training/seat/${stranger.secret}/certificate`
    expect((await get(link)).body).toContain('Meenaben Vasava')
    expect((await get(link)).headers['referrer-policy']).toBe('no-referrer')
  })
})

test('on a machine without an address of its own the key itself is the issuer', async () => {
  const { issuer } = JSON.parse(credentialText(site.context.vault, await hers(seat))!) as {
    issuer: { id: string }
  }
  expect(issuer.id).toMatch(/^did:key:z6Mk/)
  expect((await get('/.well-known/did.json')).statusCode).toBe(404)
})

test('a new key signs from now on; what the old one signed stays good', async () => {
  const { context } = site
  const before = await snapshot()
  await rotateSigningKey({ ...context.at(), vault: context.vault })
  const next = await earns(batch.eventId, batch.sittingId, 'Jayaben Solanki')
  await runTask(context, 'training.issue-certificates', { eventId: batch.eventId })
  const after = await snapshot()
  expect(after.keys).toHaveLength(before.keys.length + 1)
  const [old, young] = [await hers(seat), await hers(next)]
  for (const one of [old, young]) {
    expect(checkText(paperOf(context.vault, one)!.text, after).kind).toBe('valid')
    const credential = JSON.parse(credentialText(context.vault, one)!)
    expect((await checkCredential(credential, after, context.at().now)).kind).toBe('valid')
  }
  expect(checkText(paperOf(context.vault, young)!.text, before).kind).toBe('not-ours')
  expect((await get(`/certificates/status/${young.statusList}`)).statusCode).toBe(200)
})

test('one that fell for want of attendance comes again only where the attendance was put right', async () => {
  const { context } = site
  const { db, vault, desk } = context
  const late = await earns(batch.eventId, batch.sittingId, 'Kokilaben Rathva')
  await runTask(context, 'training.issue-certificates', { eventId: batch.eventId })
  const { id } = await hers(late)
  const working = { ...context.at(), vault, desk, site: context.config.site }
  const note = 'She left after the first hour.'
  await revokeCertificate(working, officer, { certificateId: id, because: 'attendance', note })
  const again = () => reissueCertificate(working, officer, { certificateId: id, name: 'Kokilaben Rathva' })
  const taken = await db
    .deleteFrom('training.listening')
    .where('learner_id', '=', late.learnerId)
    .returningAll()
    .execute()
  expect(taken.length).toBeGreaterThan(0)
  await refusedWith('training.certificate-still-too-little', again())
  await learned(context, batch.sittingId, late.learnerId, START, 180)
  await again()
  expect(await hers(late)).toMatchObject({ replaces: id, revokedAt: null })
})

test('a copy of her data has her certificates; erased, her name is gone and the number still answers', async () => {
  const { context } = site
  const { db, vault } = context
  const about = { personId: her.personId, contacts: [], owns: [], ownsAlone: [] }
  const [told] = await certificatesHolder.tell!({ db, vault }, about)
  const { number } = await hers(seat)
  expect(told!.rows).toMatchObject([{ number, name: 'Hansaben Patel', attended: 10_000 }])

  const text = paperOf(vault, await hers(seat))!.text
  await db
    .transaction()
    .execute((tx) => certificatesHolder.forget!({ tx, vault, now: context.at().now }, about))
  const left = await hers(seat)
  expect([left.paperSealed, left.credentialSealed]).toEqual([null, null])
  const page = await get(`/en/verify?number=${number}`)
  expect(page.body).toContain('data-verdict="known"')
  expect(page.body).toContain('Name deleted at the learner’s own wish')
  // The paper in her hands stays as good as it was.
  expect(checkText(text, await snapshot()).kind).toBe('valid')
  expect((await get(`/en/training/certificate/${left.id}`, her.headers)).statusCode).toBe(404)
})

test('the list of what was taken back is there for programs, and unknown lists are not', async () => {
  const list = await get('/certificates/status/1')
  expect(list.headers['content-type']).toContain('application/vc+json')
  expect(list.json()).toMatchObject({ credentialSubject: { statusPurpose: 'revocation' } })
  expect((await get('/certificates/status/1')).body).toBe(list.body)
  for (const wrong of ['99', '0', 'x', '99999999999'])
    expect((await get(`/certificates/status/${wrong}`)).statusCode).toBe(404)
})

test('a hall may scan together, but nobody tries numbers one after the other', async () => {
  const from = async (url: string, times: number) => {
    const statuses: number[] = []
    for (let n = 0; n < times; n += 1)
      statuses.push((await site.app.inject({ url, remoteAddress: '10.9.9.9' })).statusCode)
    return statuses
  }
  expect(new Set(await from('/gu/verify', 80))).toEqual(new Set([200]))
  const tries = await from('/gu/verify?number=DHOW-2026-000999', 62)
  expect(tries.slice(0, 60)).not.toContain(429)
  expect(tries.slice(60)).toEqual([429, 429])
})
