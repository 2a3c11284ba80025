/**
 * Story 7. A batch closes: whoever attended 80 % and scored 70 % gets one certificate, as PDF in three scripts and as a signed
 * credential, however often the job runs. It is checked without a network; one that was taken back says "revoked".
 */
import jsQR from 'jsqr'
import { toBuffer } from 'bwip-js/node'
import { Jimp } from 'jimp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../../src/kernel/day.ts'
import { runTask } from '../support/certificates.ts'
import { attachedCredential } from '../../src/training/credential/attached.ts'
import { checkCredential, checkText, type Snapshot } from '../../src/training/credential/check.ts'
import { proofFault } from '../../src/training/credential/data-integrity.ts'
import { keyOfDidKey, fromMultikey } from '../../src/training/credential/multikey.ts'
import { isListed } from '../../src/training/credential/status-list.ts'
import { inDigits } from '../../src/training/rules/certificate-text.ts'
import { certificatesOf, paperOf } from '../../src/training/store/certificates.ts'
import { learned, marked } from '../support/certificates.ts'
import { aSeat, aTraining, type MadeSeat, type MadeSitting } from '../support/attendance.ts'
import { pdfText } from '../support/pdf.ts'
import { signIn, web, type SignedInPerson } from '../support/web.ts'

const SITE = 'https://dhow.example.org'
const NAME = 'ક્ષમાબેન જ્ઞાનેશ્વરી શ્રીમાળી'
const START = new Date('2026-11-20T04:30:00Z')

let clock = new Date('2026-11-22T06:30:00Z')
let site: Awaited<ReturnType<typeof web>>
let batch: MadeSitting
let officer: SignedInPerson
const seats: Record<string, MadeSeat> = {}

/** Minutes of the 180 that she listened, and her marks in basis points; no marks: she took no quiz. */
const COHORT: readonly (readonly [name: string, minutes: number, marks: number | null])[] = [
  [NAME, 144, 7000],
  ['विद्या क्षत्रिय', 180, 10_000],
  ['Attended too little', 143, 10_000],
  ['Scored too little', 180, 6999],
  ['Took no quiz', 180, null],
]

beforeAll(async () => {
  site = await web({ now: () => clock, env: { DHOW_SITE: SITE } })
  batch = await aTraining(site.context, { starts: [START], kind: 'webinar', status: 'held' })
  await site.context.db
    .updateTable('training.event')
    .set({ quiz: 'pricing' })
    .where('id', '=', batch.eventId)
    .execute()
  for (const [index, [name, minutes, marks]] of COHORT.entries()) {
    const seat = await aSeat(site.context, batch.eventId, {
      name,
      mobile: `+9198250100${index}0`,
      lang: index === 1 ? 'hi' : 'gu',
    })
    seats[name] = seat
    await learned(site.context, batch.sittingId, seat.learnerId, START, minutes)
    if (marks !== null) await marked(site.context, seat.learnerId, 'pricing', marks)
  }
  officer = await signIn(site.app, site.context, {
    name: 'District officer',
    grants: [
      {
        role: 'district-officer',
        area: { kind: 'district', code: 'bharuch' },
        from: day('2026-01-01'),
        to: null,
      },
    ],
  })
})
afterAll(() => site.close())

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  site.app.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers } })
const own = (name: string) => `/gu/training/seat/${seats[name]!.secret}`
const snapshot = async (): Promise<Snapshot> => (await get('/certificates/keys.json')).json<Snapshot>()
const issue = () => runTask(site.context, 'training.issue-certificates', { eventId: batch.eventId })

test('nothing is issued before the batch is closed', async () => {
  await issue()
  expect((await get(`${own(NAME)}/certificate`)).statusCode).toBe(404)
})

test('closed, it issues to those at or above both bars: once, although the job runs five times at once', async () => {
  const { db } = site.context
  await db.updateTable('training.event').set({ status: 'closed' }).where('id', '=', batch.eventId).execute()
  await Promise.all(Array.from({ length: 5 }, issue))
  const rows = await db
    .selectFrom('training.certificate')
    .select(['number', 'learner_id'])
    .orderBy('number')
    .execute()
  expect(rows.map(({ number }) => number)).toEqual(['DHOW-2026-000001', 'DHOW-2026-000002'])
  expect(rows.map(({ learner_id }) => learner_id).sort()).toEqual(
    [NAME, 'विद्या क्षत्रिय'].map((name) => seats[name]!.learnerId).sort(),
  )
  const told = await site.context.desk.listSimulated(db, '+919825010000')
  expect(told.filter(({ template }) => template === 'training.certificate-ready')).toHaveLength(1)
})

test('her PDF names her, her batch and its days in three scripts, and carries the signed credential', async () => {
  const reply = await get(`${own(NAME)}/certificate.pdf`)
  expect(reply.headers['content-type']).toBe('application/pdf')
  const text = pdfText(reply.rawPayload).replace(/\s+/g, ' ')
  for (const said of [
    NAME,
    'First parcel abroad',
    'विदेश पहला पार्सल',
    'વિદેશ પહેલું પાર્સલ',
    'DHOW-2026-00000',
    'Certificate of training',
  ])
    expect(text).toContain(said)
  expect(reply.rawPayload.includes('/StructTreeRoot')).toBe(true)
  const attached = attachedCredential(reply.rawPayload)!
  expect(attached).toEqual((await get(`${own(NAME)}/openbadge.json`)).json())
  // Everything that follows is done with what was saved: no database, no network.
  const saved = await snapshot()
  expect(await checkCredential(attached, saved, clock)).toMatchObject({
    kind: 'valid',
    facts: { name: NAME, title: 'વિદેશ પહેલું પાર્સલ', on: '2026-11-20' },
  })
  const changed = { ...attached, name: 'Another course' }
  expect(await checkCredential(changed, saved, clock)).toEqual({ kind: 'altered' })
  expect(await checkCredential(attached, { ...saved, keys: [] }, clock)).toEqual({ kind: 'not-ours' })
})

test('the issuer is found at its own address: did:web with the key that signed', async () => {
  const document = (await get('/.well-known/did.json')).json<{
    id: string
    verificationMethod: { id: string }[]
  }>()
  const credential = (await get(`${own(NAME)}/openbadge.json`)).json<{
    issuer: { id: string }
    proof: { verificationMethod: string }
  }>()
  expect(document.id).toBe('did:web:dhow.example.org')
  expect(credential.issuer.id).toBe(document.id)
  expect(document.verificationMethod.map(({ id }) => id)).toContain(credential.proof.verificationMethod)
})

async function paperText(name: string): Promise<string> {
  const [certificate] = await certificatesOf(site.context.db, seats[name]!.learnerId)
  return paperOf(site.context.vault, certificate!)!.text
}

test('a phone reads the code on the paper and checks it without a network', async () => {
  const link = `${SITE}/verify#${inDigits(await paperText(NAME))}`
  const read = await scanned(link)
  expect(read).toBe(link)
  const saved = await snapshot()
  expect(checkText(read!, saved)).toMatchObject({ kind: 'valid', facts: { name: NAME } })
  expect(checkText(read!, { ...saved, lists: {} })).toMatchObject({ kind: 'unlisted' })
  expect(checkText(read!, { ...saved, keys: [] })).toEqual({ kind: 'not-ours' })
  const digits = read!.split('#')[1]!
  const forged = digits.slice(0, -1) + (digits.endsWith('1') ? '2' : '1')
  expect(['altered', 'unreadable']).toContain(checkText(forged, saved).kind)
})

/** Draws the code as the paper has it, and reads it with another library. */
async function scanned(text: string): Promise<string | undefined> {
  const options = { bcid: 'qrcode', text, eclevel: 'M', scale: 3, padding: 8, backgroundcolor: 'FFFFFF' }
  const { bitmap } = await Jimp.fromBuffer(await toBuffer(options))
  const read = jsQR as unknown as (
    pixels: Uint8ClampedArray,
    width: number,
    height: number,
  ) => { data: string } | null
  return read(new Uint8ClampedArray(bitmap.data), bitmap.width, bitmap.height)?.data
}

test('by the number alone a stranger learns that it stands, and not her name', async () => {
  const page = await get('/verify?number=dhow%202026%201')
  expect(page.body).toContain('data-verdict="known"')
  expect(page.body).not.toContain(NAME)
  expect((await get('/verify?number=DHOW-2026-000777')).body).toContain('data-verdict="unknown"')
})

async function upload(file: Buffer, name: string) {
  const boundary = 'dhow-boundary'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`
  return site.app.inject({
    method: 'POST',
    url: '/en/verify',
    payload: Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: {
      origin: 'http://localhost:80',
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  })
}

/** Which answer the page shows; the hidden ones are for its script. */
const shown = (body: string): string[] =>
  [...body.matchAll(/<section[^>]*data-verdict="([\w-]+)"[^>]*>/g)]
    .filter(([tag]) => !/\shidden/.test(tag))
    .map(([, kind]) => kind!)

test('without script her PDF is handed in and found genuine; a picture of a cat is not', async () => {
  const pdf = (await get(`${own(NAME)}/certificate.pdf`)).rawPayload
  expect(shown((await upload(pdf, 'certificate.pdf')).body)).toEqual(['valid'])
  expect(shown((await upload(Buffer.from('meow'), 'cat.pdf')).body)).toEqual(['unreadable'])
})

test('an officer takes it back, with words: from then on every way says revoked, and nobody undoes it', async () => {
  const { db } = site.context
  const before = await snapshot()
  const text = await paperText(NAME)
  const credential = (await get(`${own(NAME)}/openbadge.json`)).json()
  const [certificate] = await certificatesOf(db, seats[NAME]!.learnerId)
  const post = (who: SignedInPerson, verb: string, form: Record<string, string>) =>
    site.app.inject({
      method: 'POST',
      url: `/en/training/certificates/${certificate!.id}/${verb}`,
      headers: { ...who.headers, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    })
  clock = new Date('2026-11-22T07:00:00Z')
  expect((await post(officer, 'revoke', { because: 'identity', note: 'short' })).statusCode).toBe(422)
  const note = 'Her sister attended in her place.'
  expect((await post(officer, 'revoke', { because: 'identity', note })).statusCode).toBe(303)
  expect((await post(officer, 'revoke', { because: 'identity', note })).statusCode).toBe(422)

  const after = await snapshot()
  expect(checkText(text, after).kind).toBe('revoked')
  expect((await checkCredential(credential, after, clock)).kind).toBe('revoked')
  // A phone that was last online before says what it knew, and from when.
  expect(checkText(text, before).kind).toBe('valid')
  expect(before.at < after.at).toBe(true)
  expect((await get(`/en/verify?number=${certificate!.number}`)).body).toContain('Revoked')
  expect((await get(`${own(NAME)}/certificate`)).body).toContain(note)

  const entry = credential.credentialStatus as { statusListIndex: string; statusListCredential: string }
  const list = (await get(entry.statusListCredential.replace(SITE, ''))).json()
  expect(isListed(list.credentialSubject.encodedList.slice(1), Number(entry.statusListIndex))).toBe(true)
  const keyOf = (method: string) => keyOfDidKey(method) ?? fromMultikey(method.split('#')[1]!)
  expect(await proofFault(list, { keyOf, now: clock })).toBeUndefined()

  await issue()
  expect(await certificatesOf(db, seats[NAME]!.learnerId)).toHaveLength(1)
  const undo = db
    .updateTable('training.certificate')
    .set({ revoked_at: null, revoked_because: null })
    .where('id', '=', certificate!.id)
  await expect(undo.execute()).rejects.toThrow('stays so')

  // A new one in its place, with the name put right: once.
  expect((await post(officer, 'reissue', { name: 'ક્ષમા શ્રીમાળી' })).statusCode).toBe(303)
  expect((await post(officer, 'reissue', { name: 'ક્ષમા શ્રીમાળી' })).statusCode).toBe(422)
  const [now, old] = await certificatesOf(db, seats[NAME]!.learnerId)
  expect([now!.number, now!.replaces, now!.revokedAt]).toEqual(['DHOW-2026-000003', old!.id, null])
  const told = await site.context.desk.listSimulated(db, '+919825010000')
  expect(told.filter(({ text }) => text.includes('DHOW-2026-000003'))).toHaveLength(1)
  expect(checkText(await paperText(NAME), await snapshot())).toMatchObject({
    kind: 'valid',
    facts: { name: 'ક્ષમા શ્રીમાળી' },
  })
})

test('an officer of another district neither sees nor takes back this one', async () => {
  const [certificate] = await certificatesOf(site.context.db, seats['विद्या क्षत्रिय']!.learnerId)
  const elsewhere = await signIn(site.app, site.context, {
    grants: [
      {
        role: 'district-officer',
        area: { kind: 'district', code: 'kachchh' },
        from: day('2026-01-01'),
        to: null,
      },
    ],
  })
  expect((await get('/en/training/certificates', elsewhere.headers)).body).not.toContain(certificate!.number)
  expect((await get('/en/training/certificates', officer.headers)).body).toContain(certificate!.number)
  const file = `/en/training/certificates/${certificate!.id}/certificate.pdf`
  expect((await get(file, elsewhere.headers)).statusCode).toBe(403)
  expect((await get(file, officer.headers)).statusCode).toBe(200)
})
