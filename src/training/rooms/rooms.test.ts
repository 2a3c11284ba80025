/** Clients against simulators that check what they receive, and notices against their signatures. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { bigBlueButton, checksumOf } from './bigbluebutton.ts'
import { isGenuineReport, readReport } from './bigbluebutton-report.ts'
import { roomsFrom } from './rooms.ts'
import { bigBlueButtonSimulator } from './simulators/bigbluebutton.ts'
import { zoomSimulator } from './simulators/zoom.ts'
import { isGenuineNotice, readNotice, urlProof } from './zoom-notices.ts'
import { zoom, ZoomSettings } from './zoom.ts'

const NOW = new Date('2026-11-22T06:30:00Z')
const SITTING = {
  id: '5f1c1b0e-0000-4000-8000-000000000001',
  title: 'પહેલું પાર્સલ & parcels',
  startsAt: NOW,
  endsAt: new Date(NOW.getTime() + 5_400_000),
}
const GUEST = { id: '5f1c1b0e-0000-4000-8000-000000000002', name: 'Hansaben Patel', leads: false }

describe('BigBlueButton', () => {
  const settings = {
    url: 'https://bbb.example/bigbluebutton/api',
    secret: '639259d4-9dd8-4b25-bf01-95f9567eaf4b',
  }
  const server = bigBlueButtonSimulator(settings)
  const callback = 'https://dhow.example/training/rooms/bigbluebutton'
  const room = bigBlueButton({ settings, transport: server.transport, callback, simulated: false })

  test('signs a call as its documentation does', () => {
    // docs.bigbluebutton.org/development/api: the worked example of a checksum, there with SHA-1 of the same text.
    const query = 'name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444'
    const text = `create${query}${settings.secret}`
    expect(createHash('sha1').update(text).digest('hex')).toBe('1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17')
    expect(checksumOf('create', query, settings.secret)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('makes a room with a title in Gujarati, twice the same, and leads guests in under our name for them', async () => {
    expect(await room.create(SITTING)).toEqual({ ok: true, value: { roomId: SITTING.id, url: null } })
    expect((await room.create(SITTING)).ok).toBe(true)
    expect(server.meetings.get(SITTING.id)).toMatchObject({ name: SITTING.title, callback })
    const door = await room.join(SITTING.id, GUEST)
    if (!door.ok) throw new Error(door.fault)
    const address = new URL(door.value.address)
    expect(address.searchParams.get('userID')).toBe(GUEST.id)
    expect(address.searchParams.get('role')).toBe('VIEWER')
    expect(await server.transport({ method: 'GET', url: address.href })).toMatchObject({
      body: expect.stringContaining('SUCCESS') as string,
    })
    expect(await room.isRunning(SITTING.id)).toEqual({ ok: true, value: true })
    expect(await room.info(SITTING.id)).toEqual({ ok: true, value: { participants: 0 } })
    expect(await room.recordings(SITTING.id)).toEqual({ ok: true, value: [] })
    expect((await room.end(SITTING.id)).ok).toBe(true)
    expect(await room.isRunning(SITTING.id)).toEqual({ ok: true, value: false })
  })

  test('a wrong secret, a changed address and a silent server are named', async () => {
    const wrong = { ...settings, secret: 'another-secret' }
    const stranger = bigBlueButton({
      settings: wrong,
      transport: server.transport,
      callback,
      simulated: false,
    })
    expect(await stranger.create(SITTING)).toEqual({ ok: false, fault: 'BigBlueButton: checksumError' })
    const silent = async () => ({ fault: 'no answer in time' })
    const gone = bigBlueButton({ settings, transport: silent, callback, simulated: false })
    expect(await gone.create(SITTING)).toEqual({ ok: false, fault: 'no answer in time' })
    const page = async () => ({ status: 502, body: '<html><h1>Bad gateway' })
    const proxy = bigBlueButton({ settings, transport: page, callback, simulated: false })
    expect((await proxy.create(SITTING)).ok).toBe(false)
  })

  test('its report is taken only under a token of the shared secret that has not run out', () => {
    const later = new Date(NOW.getTime() + 3_600_000)
    const token = server.tokenUntil(later)
    expect(isGenuineReport(token, settings.secret, NOW)).toBe(true)
    expect(isGenuineReport(token, 'another-secret', NOW)).toBe(false)
    expect(isGenuineReport(token, settings.secret, later)).toBe(false)
    expect(isGenuineReport(undefined, settings.secret, NOW)).toBe(false)
    const [head, claims, signature] = token.split('.')
    const none = Buffer.from('{"alg":"none"}').toString('base64url')
    expect(isGenuineReport(`Bearer ${none}.${claims}.${signature}`, settings.secret, NOW)).toBe(false)
    expect(isGenuineReport(`${head}.${claims}.`, settings.secret, NOW)).toBe(false)
  })

  test('its report is read with its times of day and zone, numbers for names, and whoever stayed to the end', () => {
    const report = readReport({
      version: '1.0',
      meeting_id: SITTING.id,
      data: {
        duration: 1665,
        start: '2023-08-07 14:06:14 -0300',
        finish: '2023-08-07 14:33:59 -0300',
        attendees: [
          { ext_user_id: 45, joins: ['2023-08-07 14:06:17 -0300'], leaves: ['2023-08-07 14:32:59 -0300'] },
          { ext_user_id: 'b', joins: ['2023-08-07 14:10:00 -0300'], leaves: [] },
        ],
      },
    })
    const at = (time: string) => Date.parse(`2023-08-07T${time}-03:00`)
    expect(report).toEqual({
      roomId: SITTING.id,
      spans: [
        { guest: '45', span: { from: at('14:06:17'), to: at('14:32:59') } },
        { guest: 'b', span: { from: at('14:10:00'), to: at('14:33:59') } },
      ],
    })
    expect(readReport({ meeting_id: 'x', data: {} })).toBeUndefined()
  })
})

describe('Zoom', () => {
  const settings = ZoomSettings.parse({
    accountId: 'account',
    clientId: 'client',
    clientSecret: 'client-secret',
    webhookSecret: 'webhook-secret',
    mailDomain: 'rooms.dhow.example',
  })
  const server = zoomSimulator(settings, { pageSize: 2 })
  let clock = NOW.getTime()
  const room = zoom({ settings, transport: server.transport, now: () => clock, simulated: false })

  test('a token serves until a minute before its end; a registrant has no address of her own there', async () => {
    const made = await room.create(SITTING)
    if (!made.ok) throw new Error(made.fault)
    const door = await room.join(made.value.roomId, GUEST)
    if (!door.ok) throw new Error(door.fault)
    expect(door.value.address).toContain(door.value.guest)
    expect([...server.meetings.get(made.value.roomId)!.registrants.keys()]).toEqual([
      `${GUEST.id}@rooms.dhow.example`,
    ])
    expect(server.tokensGiven()).toBe(1)
    clock += 3_600_000
    expect(await room.join(made.value.roomId, GUEST)).toEqual(door)
    expect(server.tokensGiven()).toBe(2)
  })

  test('the report is read page by page; the waiting room and strangers do not count', async () => {
    const made = await room.create(SITTING)
    if (!made.ok) throw new Error(made.fault)
    const times = { join_time: '2026-11-22T06:30:00Z', leave_time: '2026-11-22T07:00:00Z' }
    const rows = server.meetings.get(made.value.roomId)!.report
    rows.push({ ...times, registrant_id: 'a' }, { ...times, registrant_id: 'b', status: 'in_waiting_room' })
    rows.push({ ...times, registrant_id: '' }, { ...times, registrant_id: 'c', status: 'in_meeting' })
    const span = { from: Date.parse(times.join_time), to: Date.parse(times.leave_time) }
    expect(await room.attendance(made.value.roomId)).toEqual({
      ok: true,
      value: [
        { guest: 'a', span },
        { guest: 'c', span },
      ],
    })
  })

  test('wrong credentials and an unknown meeting are named', async () => {
    const wrong = { ...settings, clientSecret: 'x' }
    const stranger = zoom({
      settings: wrong,
      transport: server.transport,
      now: () => clock,
      simulated: false,
    })
    expect(await stranger.create(SITTING)).toEqual({
      ok: false,
      fault: 'Zoom answered 400: Invalid client_id or client_secret',
    })
    expect(await room.join('1', GUEST)).toEqual({
      ok: false,
      fault: 'Zoom answered 404: Meeting does not exist: 1.',
    })
  })

  test('a notice is genuine when these very bytes were signed less than five minutes ago', () => {
    const body = '{"event":"meeting.participant_joined"}'
    const headers = server.sign(body, NOW)
    const signed = {
      timestamp: headers['x-zm-request-timestamp'],
      signature: headers['x-zm-signature'],
      body: Buffer.from(body),
    }
    expect(isGenuineNotice(signed, 'webhook-secret', NOW)).toBe(true)
    expect(isGenuineNotice({ ...signed, body: Buffer.from(`${body} `) }, 'webhook-secret', NOW)).toBe(false)
    expect(isGenuineNotice(signed, 'another-secret', NOW)).toBe(false)
    const later = new Date(NOW.getTime() + 301_000)
    expect(isGenuineNotice(signed, 'webhook-secret', later)).toBe(false)
    expect(isGenuineNotice({ ...signed, signature: undefined }, 'webhook-secret', NOW)).toBe(false)
  })

  test('the address is proved as Zoom’s documentation shows', () => {
    expect(urlProof('qgg8vlvZRS6UYooatFL8Aw', 'key').encryptedToken).toMatch(/^[0-9a-f]{64}$/)
    const asked = { event: 'endpoint.url_validation', payload: { plainToken: 'abc' } }
    expect(readNotice(asked)).toEqual({ kind: 'validation', plainToken: 'abc' })
  })
})

describe('without settings', () => {
  test('rooms are simulated, and notices are taken from nobody', () => {
    const rooms = roomsFrom({}, { site: 'https://dhow.example' })
    expect([rooms.bigbluebutton.simulated, rooms.zoom.simulated]).toEqual([true, true])
    expect(rooms.secrets).toEqual({ bigbluebutton: undefined, zoom: undefined })
  })

  test('wrong ones are named in one line, without their secrets', () => {
    const site = 'https://dhow.example'
    const made = (bigbluebutton: string) => () => roomsFrom({ bigbluebutton }, { site })
    expect(made('{')).toThrow('DHOW_BBB: the settings are not JSON')
    expect(made('{"url":"ftp://x","secret":"very-secret"}')).toThrow(/^DHOW_BBB: url [^\n]+$/)
    expect(made('{"url":"ftp://x","secret":"very-secret"}')).not.toThrow('very-secret')
  })
})
