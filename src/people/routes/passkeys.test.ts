import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signIn, web } from '../../../test/support/web.ts'

let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  site = await web()
})
afterAll(() => site.close())

const ORIGIN = 'http://localhost:80'
const b64 = (bytes: Buffer | string): string => Buffer.from(bytes).toString('base64url')
const sha = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

/** CBOR as far as an attestation needs it (RFC 8949): small and negative numbers, bytes, text, maps. */
function cbor(value: unknown): Buffer {
  const head = (major: number, length: number): Buffer =>
    length < 24
      ? Buffer.from([(major << 5) | length])
      : length < 256
        ? Buffer.from([(major << 5) | 24, length])
        : Buffer.from([(major << 5) | 25, length >> 8, length & 255])
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([k, v]) => [cbor(k), cbor(v)])])
}

type Ways = Readonly<{ origin?: string; host?: string; verified?: boolean; challenge?: string }>

/** An authenticator in software: one ES256 key for one site (WebAuthn Level 3 §6). */
function authenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  let uses = 0
  const client = (type: string, challenge: string, { origin = ORIGIN }: Ways) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const data = (extra: number, { host = 'localhost', verified = true }: Ways) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(uses)
    return Buffer.concat([sha(host), Buffer.from([(verified ? 0x05 : 0x01) | extra]), counter])
  }
  return {
    id: b64(id),
    rewind: () => void (uses = 0),
    make(challenge: string, ways: Ways = {}) {
      const key = cbor(
        new Map<number, unknown>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, Buffer.from(x, 'base64url')],
          [-3, Buffer.from(y, 'base64url')],
        ]),
      )
      const authData = Buffer.concat([
        data(0x40, ways),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        key,
      ])
      const attestation = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      )
      const clientDataJSON = b64(client('webauthn.create', challenge, ways))
      const response = { clientDataJSON, attestationObject: b64(attestation), transports: ['internal'] }
      return { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response }
    },
    sign(challenge: string, ways: Ways = {}) {
      uses += 1
      const clientData = client('webauthn.get', ways.challenge ?? challenge, ways)
      const authenticatorData = data(0, ways)
      const signature = createSign('sha256')
        .update(authenticatorData)
        .update(sha(clientData))
        .sign(privateKey)
      const response = {
        clientDataJSON: b64(clientData),
        authenticatorData: b64(authenticatorData),
        signature: b64(signature),
      }
      return { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response }
    },
  }
}

const cookieOf = (reply: { cookies: readonly { name: string; value: string }[] }, name: string) =>
  reply.cookies.find((cookie) => cookie.name === name)?.value ?? ''

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  site.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { origin: ORIGIN, accept: 'application/json', ...headers },
  })

async function withPasskey(ways: Ways = {}) {
  const her = await signIn(site.app, site.context)
  const device = authenticator()
  const offered = await post('/me/passkeys/options', {}, her.headers)
  const headers = { ...her.headers, cookie: `${her.cookie}; dhow_ticket=${cookieOf(offered, 'dhow_ticket')}` }
  const made = device.make((offered.json() as { challenge: string }).challenge, ways)
  return { her, device, headers, made, kept: await post('/me/passkeys', made, headers) }
}

async function enter(device: ReturnType<typeof authenticator>, ways: Ways = {}) {
  const asked = await post('/sign-in/passkey/options', {})
  const { challenge } = asked.json() as { challenge: string }
  const cookie = `dhow_ticket=${cookieOf(asked, 'dhow_ticket')}`
  const proof = device.sign(challenge, ways)
  return { proof, cookie, reply: await post('/sign-in/passkey?next=/reach', proof, { cookie }) }
}

describe('a passkey', () => {
  test('is made by whoever is signed in, and then signs her in', async () => {
    const { her, device, kept } = await withPasskey()
    expect(kept.statusCode).toBe(200)
    const { reply } = await enter(device)
    expect(reply.json()).toEqual({ next: '/reach' })
    const session = cookieOf(reply, 'dhow')
    const me = await site.app.inject({ url: '/en/me', headers: { cookie: `dhow=${session}` } })
    expect(me.body).toContain('Hello, Ramilaben')
    const { proof } = await site.context.db
      .selectFrom('people.session')
      .select('proof')
      .where('person_id', '=', her.personId)
      .orderBy('proof', 'desc')
      .executeTakeFirstOrThrow()
    expect(proof).toBe('passkey')
  })

  test.each<[string, Ways]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another host', { host: 'evil.example' }],
    ['no verified owner', { verified: false }],
  ])('is neither made nor used with %s', async (_what, ways) => {
    expect((await withPasskey(ways)).kept.statusCode).toBe(422)
    const { device } = await withPasskey()
    const { reply } = await enter(device, ways)
    expect(reply.statusCode).toBe(422)
    expect(cookieOf(reply, 'dhow')).toBe('')
  })

  test('answers its own challenge only, once', async () => {
    const { device, made, headers } = await withPasskey()
    expect((await post('/me/passkeys', made, headers)).statusCode).toBe(422)
    expect((await enter(device, { challenge: b64(randomBytes(32)) })).reply.statusCode).toBe(422)
    const { proof, cookie, reply } = await enter(device)
    expect(reply.statusCode).toBe(200)
    expect((await post('/sign-in/passkey', proof, { cookie })).statusCode).toBe(422)
  })

  test('that was copied is noticed by its counter', async () => {
    const { device } = await withPasskey()
    expect((await enter(device)).reply.statusCode).toBe(200)
    expect((await enter(device)).reply.statusCode).toBe(200)
    device.rewind()
    expect((await enter(device)).reply.statusCode).toBe(422)
  })

  test('of a stranger or forged signs nobody in', async () => {
    expect((await enter(authenticator())).reply.statusCode).toBe(422)
    const { device } = await withPasskey()
    const forger = { ...authenticator(), id: device.id }
    const asked = await post('/sign-in/passkey/options', {})
    const proof = {
      ...forger.sign((asked.json() as { challenge: string }).challenge),
      id: device.id,
      rawId: device.id,
    }
    const cookie = `dhow_ticket=${cookieOf(asked, 'dhow_ticket')}`
    expect((await post('/sign-in/passkey', proof, { cookie })).statusCode).toBe(422)
    for (const nonsense of [{}, { id: 5 }, { id: device.id }, { id: device.id, response: 'x' }, []])
      expect((await enter(device)) && (await post('/sign-in/passkey', nonsense, { cookie })).statusCode).toBe(
        422,
      )
  })

  test('is hers to remove, and then opens nothing', async () => {
    const { her, device } = await withPasskey()
    const other = await signIn(site.app, site.context)
    expect((await post(`/me/passkeys/${device.id}/end`, {}, other.headers)).statusCode).toBe(404)
    expect((await post(`/me/passkeys/${device.id}/end`, {}, her.headers)).statusCode).toBe(303)
    expect((await enter(device)).reply.statusCode).toBe(422)
  })
})
