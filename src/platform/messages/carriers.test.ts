import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { carriersFrom } from './carriers.ts'
import type { Channel, Delivery, ReadyMessage } from './message.ts'
import { matchesTemplate } from './sms.ts'

const message: ReadyMessage = {
  id: '0b8f4c1e-6a7d-4d0e-9c55-0f2f3c1d2e01',
  channel: 'whatsapp',
  to: '+919825012345',
  template: 'firms.lut-ends',
  lang: 'gu',
  text: 'રમીલાબેન, તમારું LUT 31 માર્ચે પૂરું થાય છે.',
  subject: 'તમારું LUT',
  values: ['રમીલાબેન', '31\nમાર્ચ'],
}

type Seen = { url: string; authorization?: string; type?: string; body: string }

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  return (server.address() as AddressInfo).port
}

/** A stand-in for a carrier's server: keeps the requests and gives the answers in turn. */
async function server(...answers: (readonly [number, unknown])[]) {
  const seen: Seen[] = []
  const http = createServer((request, reply) => {
    void textOf(request).then((body) => {
      const { authorization, 'content-type': type } = request.headers
      seen.push({
        url: request.url!,
        body,
        ...(authorization ? { authorization } : {}),
        ...(type ? { type } : {}),
      })
      const [status, answer] = answers[Math.min(seen.length, answers.length) - 1]!
      reply.writeHead(status, { 'content-type': 'application/json' })
      reply.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })
  })
  return { seen, url: `http://127.0.0.1:${await listening(http)}` }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request.setEncoding('utf8')) text += part
  return text
}

const send = (channel: Channel, settings: object, ready: ReadyMessage = message): Promise<Delivery> =>
  carriersFrom({ [channel]: JSON.stringify(settings) })[channel]!.send({ ...ready, channel })

describe('WhatsApp', () => {
  const phone = { token: 'EAAG-test', phoneNumberId: '106540352242922' }
  const fault = (code: number, text: string, details?: string) => ({
    error: {
      message: text,
      type: 'OAuthException',
      code,
      error_data: { messaging_product: 'whatsapp', details },
    },
  })

  test('takes a template with its values in order, and names the message', async () => {
    const { seen, url } = await server([
      200,
      { messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.HBg' }] },
    ])
    expect(await send('whatsapp', { ...phone, url })).toEqual({ outcome: 'sent', providerId: 'wamid.HBg' })
    expect(seen[0]).toMatchObject({
      url: '/v23.0/106540352242922/messages',
      authorization: 'Bearer EAAG-test',
      type: 'application/json',
    })
    expect(JSON.parse(seen[0]!.body)).toMatchObject({
      to: '+919825012345',
      template: {
        name: 'firms_lut_ends',
        language: { code: 'gu' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'રમીલાબેન' },
              { type: 'text', text: '31 માર્ચ' },
            ],
          },
        ],
      },
    })
  })

  test('gets a one-time code twice, and knows a template by the name under which it was filed', async () => {
    const { seen, url } = await server([200, { messages: [{ id: 'wamid.HBg' }] }])
    const names = { 'people.sign-in-code': 'dhow_otp_2' }
    const code = { ...message, template: 'people.sign-in-code', values: ['402913', '10'], code: '402913' }
    await send('whatsapp', { ...phone, url, names, version: 'v24.0' }, code)
    expect(seen[0]!.url).toBe('/v24.0/106540352242922/messages')
    expect(JSON.parse(seen[0]!.body)).toMatchObject({
      template: {
        name: 'dhow_otp_2',
        components: [
          { type: 'body', parameters: [{ type: 'text', text: '402913' }] },
          { type: 'button', sub_type: 'url', index: '0', parameters: [{ type: 'text', text: '402913' }] },
        ],
      },
    })
  })

  test.each([
    ['too many messages a second', 400, fault(130429, '(#130429) Rate limit hit', 'throughput'), true],
    ['too many to one person', 400, fault(131056, '(#131056) Pair rate limit hit'), true],
    ['a server that is away', 503, 'upstream', true],
    ['a token that has ended: an operator can renew it', 401, fault(190, 'Access token has expired'), true],
    ['an answer without an id', 200, {}, true],
    ['a template that does not exist', 404, fault(132001, 'Template name does not exist', 'gu'), false],
    ['a number without WhatsApp', 400, fault(131026, 'Message undeliverable'), false],
    ['enough marketing for this person', 400, fault(131049, 'healthy ecosystem engagement'), false],
  ])('says: %s', async (_, status, body, again) => {
    const { url } = await server([status, body])
    expect(await send('whatsapp', { ...phone, url })).toMatchObject({ outcome: 'failed', again })
  })

  test('says why in words that an operator can look up', async () => {
    const { url } = await server([404, fault(132001, 'Template name does not exist', 'no gu')])
    expect(await send('whatsapp', { ...phone, url })).toMatchObject({
      error: 'WhatsApp 132001: Template name does not exist (no gu)',
    })
  })

  test('that cannot be reached is tried again', async () => {
    const away = await send('whatsapp', { ...phone, url: 'http://127.0.0.1:9' })
    expect(away).toMatchObject({ outcome: 'failed', again: true })
  })
})

describe('SMS', () => {
  const gateway = {
    authorization: 'Basic dGVzdA==',
    entityId: '1101234567890123456',
    header: 'DHOWIN',
    templates: {
      'firms.lut-ends/gu': { id: '1107161234567890123', text: '{#var#}, તમારું LUT {#var#} પૂરું થાય છે.' },
    },
  }

  test('goes with entity, header, template and our own reference', async () => {
    const { seen, url } = await server([202, { data: { id: 77 } }])
    const settings = {
      ...gateway,
      url,
      idAt: 'data.id',
      fields: { to: 'mobile', reference: '' },
      extra: { unicode: '1' },
    }
    expect(await send('sms', settings)).toEqual({ outcome: 'sent', providerId: '77' })
    expect(seen[0]).toMatchObject({ url: '/', authorization: 'Basic dGVzdA==' })
    expect(JSON.parse(seen[0]!.body)).toEqual({
      mobile: '+919825012345',
      text: message.text,
      sender: 'DHOWIN',
      entity_id: '1101234567890123456',
      template_id: '1107161234567890123',
      unicode: '1',
    })
  })

  test('can go as a form', async () => {
    const { seen, url } = await server([200, { id: 'a1' }])
    await send('sms', { ...gateway, url, format: 'form' })
    expect(seen[0]!.type).toBe('application/x-www-form-urlencoded')
    const form = new URLSearchParams(seen[0]!.body)
    expect([form.get('text'), form.get('reference')]).toEqual([message.text, message.id])
  })

  test('whose text or language is not registered is refused before it leaves', async () => {
    const { seen, url } = await server([200, { id: 'a1' }])
    const other = await send('sms', { ...gateway, url }, { ...message, text: 'કેમ છો?' })
    expect(other).toMatchObject({
      outcome: 'failed',
      again: false,
      error: expect.stringContaining('1107161234567890123'),
    })
    const english = await send('sms', { ...gateway, url }, { ...message, lang: 'en' })
    expect(english).toMatchObject({
      error: 'no DLT template is configured for firms.lut-ends/en',
      again: false,
    })
    expect(seen).toEqual([])
  })

  test.each([
    [500, 'down', true],
    [429, 'slow down', true],
    [400, { error: 'invalid number' }, false],
    [200, 'OK', false],
  ])('an answer %s %j: another try %s', async (status, body, again) => {
    const { url } = await server([status, body])
    expect(await send('sms', { ...gateway, url })).toMatchObject({ outcome: 'failed', again })
  })

  test.each([
    ['Your code is 402913.', 'Your code is {#var#}.', true],
    ['Your code is .', 'Your code is {#var#}.', true],
    ['Your code is 402913!', 'Your code is {#var#}.', false],
    [`Dear ${'x'.repeat(40)}, done (1+1)`, 'Dear {#var#}, done (1+1)', true],
    [`Dear ${'x'.repeat(41)}, done (1+1)`, 'Dear {#var#}, done (1+1)', false],
  ])('%s against %s: %s', (text, registered, fits) => expect(matchesTemplate(text, registered)).toBe(fits))
})

describe('e-mail', () => {
  /** Speaks as much SMTP as one message needs; answers the recipient with `reply`. */
  async function mailServer(reply = '250 ok') {
    const mails: string[] = []
    const socketServer = createSocketServer((socket) => {
      let inData = false
      let mail = ''
      socket.setEncoding('utf8').write('220 test ESMTP\r\n')
      socket.on('error', () => undefined)
      socket.on('data', (chunk: string) => {
        if (inData) {
          mail += chunk
          if (!mail.endsWith('\r\n.\r\n')) return
          inData = false
          mails.push(mail)
          socket.write('250 queued\r\n')
          return
        }
        for (const line of chunk.split('\r\n').filter(Boolean)) {
          inData = line === 'DATA'
          if (line === 'QUIT') socket.end('221 bye\r\n')
          else if (line.startsWith('RCPT')) socket.write(`${reply}\r\n`)
          else socket.write(inData ? '354 go on\r\n' : '250 ok\r\n')
        }
      })
    })
    return { mails, url: `smtp://127.0.0.1:${await listening(socketServer)}` }
  }
  const from = 'Dhow <no-reply@dhow.example>'
  const mail = { ...message, to: 'ramila@example.org' }

  test('goes as plain text in its language, with one Message-ID for every try', async () => {
    const { mails, url } = await mailServer()
    const providerId = `<${message.id}@dhow.example>`
    expect(await send('email', { url, from }, mail)).toEqual({ outcome: 'sent', providerId })
    const [head = '', body = ''] = mails[0]!.split('\r\n\r\n')
    expect(head).toContain(`Message-ID: ${providerId}`)
    expect(head).toContain('To: ramila@example.org')
    expect(head).toContain('Content-Language: gu')
    expect(head).toContain('Auto-Submitted: auto-generated')
    expect(head).toContain('Content-Type: text/plain; charset=utf-8')
    expect(Buffer.from(body.replace(/\r\n\.?/g, ''), 'base64').toString('utf8')).toBe(message.text)
  })

  test.each([
    ['550 no such mailbox', false],
    ['450 greylisted', true],
  ])('answered with %s: another try %s', async (reply, again) => {
    const { url } = await mailServer(reply)
    expect(await send('email', { url, from }, mail)).toMatchObject({ outcome: 'failed', again })
  })

  test('that reaches no server is tried again', async () => {
    expect(await send('email', { url: 'smtp://127.0.0.1:9', from }, mail)).toMatchObject({ again: true })
  })
})

describe('the settings of carriers', () => {
  test('that are absent or empty leave everything simulated', () => {
    expect(carriersFrom({})).toEqual({})
    expect(carriersFrom({ sms: undefined, email: ' ' })).toEqual({})
  })

  test.each([
    [{ whatsapp: '{token: EAAG-secret}' }, 'whatsapp: the settings are not JSON'],
    [{ whatsapp: '{"token":"EAAG-secret"}' }, 'whatsapp: phoneNumberId'],
    [{ sms: '{"url":"ftp://x","entityId":"1","header":"DHOWIN","templates":{}}' }, 'entityId is 19 digits'],
    [{ email: '{"url":"smtp://a:secret@b","from":"dhow"}' }, 'email: from must be an address'],
    [{ email: '{"url":"smtp://b","form":"a@b"}' }, 'Unrecognized key: "form"'],
  ])('%j: %s', (settings, line) => {
    expect(() => carriersFrom(settings)).toThrow(line)
    expect(() => carriersFrom(settings)).not.toThrow('secret')
  })
})
