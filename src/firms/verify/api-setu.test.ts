import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiSetu, readApiSetu } from './api-setu.ts'

/** The shape of the published answer, with its own examples. */
const ANSWER = {
  addressLine1: 'Noida',
  city: 'Bokaro',
  dataAsOn: '2020-06-08T00:00:00Z',
  directors: [{ name: "Mukund's IEC" }],
  entityName: "Mukund's IEC",
  iec: 'CGRPK3746C',
  iecIssueDate: 8062020,
  iecStatus: 0,
  pan: 'CGRPK3746CFT001',
}

let asked: { url: string; headers: IncomingHttpHeaders }[] = []
const answers: Record<string, readonly [number, string]> = {
  CGRPK3746C: [200, JSON.stringify(ANSWER)],
  CGRPK3746D: [200, JSON.stringify({ ...ANSWER, iec: 'CGRPK3746D', iecStatus: '2' })],
  CGRPK3746E: [404, JSON.stringify({ error: 'record_not_found', errorDescription: 'No record found' })],
  CGRPK3746F: [404, JSON.stringify({ error: 'Url not found' })],
  CGRPK3746G: [502, 'bad gateway'],
  CGRPK3746H: [200, '<html>maintenance</html>'],
  CGRPK3746J: [200, JSON.stringify(ANSWER)],
}
const server = createServer(({ url = '', headers }, reply) => {
  asked.push({ url, headers })
  const [status, body] = answers[url.split('/').at(-1)!] ?? [500, '']
  reply.writeHead(status, { 'content-type': 'application/json' }).end(body)
})
let base = ''
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

describe('asking DGFT about an IEC through API Setu', () => {
  const verify = (iec: string) => apiSetu({ base, clientId: 'us', apiKey: 'secret' }).verify('iec', iec)

  test('asks the published address with both keys', async () => {
    asked = []
    await verify('CGRPK3746C')
    expect(asked[0]).toMatchObject({
      url: '/dgft/v1/iec/CGRPK3746C',
      headers: { 'x-apisetu-clientid': 'us', 'x-apisetu-apikey': 'secret' },
    })
  })

  test('a code in force is confirmed, and nothing of people is kept', async () => {
    const { outcome, evidence } = await verify('CGRPK3746C')
    expect(outcome).toBe('confirmed')
    expect(evidence).toEqual({
      found: 'yes',
      status: '0',
      issued: '8062020',
      dataAsOn: '2020-06-08T00:00:00Z',
    })
  })

  test.each([
    ['CGRPK3746D', 'denied', 'is not in force'],
    ['CGRPK3746E', 'denied', 'is unknown'],
    ['CGRPK3746F', 'unavailable', 'was asked at a wrong address'],
    ['CGRPK3746G', 'unavailable', 'met a broken service'],
    ['CGRPK3746H', 'unavailable', 'met a page instead of an answer'],
    ['CGRPK3746J', 'unavailable', 'was answered about another code'],
  ])('%s: %s, because it %s', async (iec, outcome) => {
    expect((await verify(iec)).outcome).toBe(outcome)
  })

  test('a service that is not there says nothing', async () => {
    const closed = apiSetu({ base: 'http://127.0.0.1:1', clientId: 'us', apiKey: 'secret' })
    expect((await closed.verify('iec', 'CGRPK3746C')).outcome).toBe('unavailable')
  })
})

describe('the operator’s settings', () => {
  test('name what is wrong, never the secret', () => {
    expect(() => readApiSetu('{')).toThrow('DHOW_APISETU is not JSON')
    expect(() => readApiSetu('{"clientId":"a"}')).toThrow('apiKey')
  })
  test('have the public address where none is given', () => {
    expect(readApiSetu('{"clientId":"a","apiKey":"b"}').base).toBe('https://apisetu.gov.in')
  })
})
