import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identityProviders } from '../../app/identity-providers.ts'
import { projectRoot } from '#platform/root.ts'
import { signIn, web } from '../../../test/support/web.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const forger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** What the issuer will say next, and what it was told when she left. */
type Saying = {
  sub: string
  nonce?: string
  aud?: string
  iss?: string
  forged?: boolean
  challenge: string
  asked: string
}
const codes = new Map<string, Saying>()

/** A small OpenID provider: its description, its key, and tokens for codes, held to PKCE. */
function issuer(): Promise<Server> {
  const server = createServer((request, response) => {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const json = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.url === '/.well-known/openid-configuration')
      return json({
        issuer: base,
        authorization_endpoint: `${base}/authorize`,
        token_endpoint: `${base}/token`,
        jwks_uri: `${base}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      })
    if (request.url === '/keys')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] })
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', () => {
      const form = new URLSearchParams(text)
      const said = codes.get(form.get('code') ?? '')
      codes.delete(form.get('code') ?? '')
      const proof = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      if (!said || proof !== said.challenge) return json({ error: 'invalid_grant' }, 400)
      const now = Math.floor(Date.now() / 1000)
      const claims = {
        iss: said.iss ?? base,
        aud: said.aud ?? 'dhow',
        sub: said.sub,
        nonce: said.nonce ?? said.asked,
        iat: now,
        exp: now + 300,
      }
      const head = `${b64({ alg: 'RS256', kid: 'k' })}.${b64(claims)}`
      const key = said.forged ? forger.privateKey : privateKey
      const idToken = `${head}.${createSign('sha256').update(head).sign(key).toString('base64url')}`
      json({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: idToken })
    })
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

let server: Server
let site: Awaited<ReturnType<typeof web>>
beforeAll(async () => {
  server = await issuer()
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  site = await web({
    env: {
      DHOW_OIDC: JSON.stringify([
        { id: 'state', name: 'State Sign-In', issuer: address, clientId: 'dhow', clientSecret: 's' },
      ]),
    },
  })
})
afterAll(async () => {
  await site.close()
  server.close()
})

async function leave(cookie = '') {
  const left = await site.app.inject({ url: '/gu/sign-in/with/state?next=/reach', headers: { cookie } })
  expect(left.statusCode).toBe(303)
  const ticket = left.cookies.find(({ name }) => name === 'dhow_ticket')!.value
  return { to: new URL(String(left.headers.location)), cookie: `${cookie}; dhow_ticket=${ticket}` }
}

/** She agrees at the provider, which sends her back. */
async function comeBack(
  saying: Partial<Saying>,
  { cookie, state, meanwhile = '' }: { cookie?: string; state?: string; meanwhile?: string } = {},
  session = '',
) {
  const left = await leave(session)
  const { searchParams: asked } = left.to
  const code = randomUUID()
  codes.set(code, {
    sub: 'rami',
    challenge: asked.get('code_challenge')!,
    asked: asked.get('nonce')!,
    ...saying,
  })
  const query = new URLSearchParams({ code, state: state ?? asked.get('state')! })
  const headers = { cookie: `${cookie ?? left.cookie}; ${meanwhile}` }
  return site.app.inject({ url: `/sign-in/from/state?${query}`, headers })
}

const sessionOf = (reply: { cookies: readonly { name: string; value: string }[] }) =>
  reply.cookies.find(({ name }) => name === 'dhow')?.value
const personOf = async (session: string | undefined) => {
  const { body } = await site.app.inject({ url: '/en/me', headers: { cookie: `dhow=${session}` } })
  expect(body).toContain('Welcome')
  const rows = await site.context.db.selectFrom('people.identity').selectAll().execute()
  return rows
}

describe('an identity provider', () => {
  test('is offered on the sign-in page and asked with PKCE, state and nonce', async () => {
    const page = await site.app.inject('/en/sign-in')
    expect(page.body).toContain('Sign in with State Sign-In')
    const { to } = await leave()
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      client_id: 'dhow',
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid',
      redirect_uri: 'http://localhost:80/sign-in/from/state',
    })
    expect(to.searchParams.get('state')).toBeTruthy()
    expect(to.searchParams.get('nonce')).toBeTruthy()
  })

  test('signs the same person in each time, and keeps no name of hers', async () => {
    const first = await comeBack({ sub: 'rami@state' })
    expect(first.headers.location).toBe('/gu/reach')
    await personOf(sessionOf(first))
    const again = await comeBack({ sub: 'rami@state' })
    const rows = await personOf(sessionOf(again))
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('rami@state')
  })

  test.each<[string, Partial<Saying>]>([
    ['for another audience', { aud: 'other' }],
    ['of another issuer', { iss: 'http://127.0.0.1:1' }],
    ['with another nonce', { nonce: 'stale' }],
    ['with a forged signature', { forged: true }],
    ['to another verifier', { challenge: 'x' }],
  ])('is not believed with a token %s', async (_what, saying) => {
    const reply = await comeBack(saying)
    expect(reply.statusCode).toBe(422)
    expect(sessionOf(reply)).toBeUndefined()
    expect(reply.body).toContain('did not confirm')
  })

  test('is not believed with another state, another browser, or twice', async () => {
    expect((await comeBack({}, { state: 'other' })).statusCode).toBe(422)
    expect((await comeBack({}, { cookie: '' })).statusCode).toBe(422)
    const left = await leave()
    const url = `/sign-in/from/state?code=x&state=${left.to.searchParams.get('state')}`
    expect((await site.app.inject({ url, headers: { cookie: left.cookie } })).statusCode).toBe(422)
    expect((await site.app.inject({ url, headers: { cookie: left.cookie } })).statusCode).toBe(422)
  })

  test('is linked to whoever is signed in, but not taken from another person', async () => {
    const her = await signIn(site.app, site.context)
    expect((await comeBack({ sub: 'hers' }, {}, her.cookie)).statusCode).toBe(303)
    const { person_id } = await site.context.db
      .selectFrom('people.identity')
      .select('person_id')
      .where('person_id', '=', her.personId)
      .executeTakeFirstOrThrow()
    expect(person_id).toBe(her.personId)
    const other = await signIn(site.app, site.context)
    expect((await comeBack({ sub: 'hers' }, {}, other.cookie)).statusCode).toBe(422)
  })

  test('is not linked to somebody who signed in while another was on her way', async () => {
    const her = await signIn(site.app, site.context)
    const reply = await comeBack({ sub: 'neighbour' }, { meanwhile: her.cookie })
    expect(reply.statusCode).toBe(422)
    const { rows } = await sql`select from people.identity where person_id = ${her.personId}`.execute(
      site.context.db,
    )
    expect(rows).toEqual([])
  })

  test('that is not connected is not there', async () => {
    expect((await site.app.inject('/en/sign-in/with/nobody')).statusCode).toBe(404)
  })
})

describe('the setting DHOW_OIDC', () => {
  const read = (value: unknown) => identityProviders(projectRoot(), JSON.stringify(value))
  test('takes a preset with its client alone, or a provider of one’s own', () => {
    expect(read([{ id: 'meripehchaan', clientId: 'c' }])[0]).toMatchObject({
      name: 'MeriPehchaan',
      issuer: 'https://digilocker.meripehchaan.gov.in',
    })
    expect(() => read([{ id: 'mine', clientId: 'c', clientSecret: 'hush' }])).toThrow(
      /needs a name and an issuer/,
    )
    expect(() => identityProviders(projectRoot(), 'hush')).toThrow(/^DHOW_OIDC: this is not JSON$/)
  })
})
