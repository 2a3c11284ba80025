/** A webinar's minutes from every source: our own page, Zoom's notices and report, BigBlueButton's report. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSeat, aTraining } from '../../../../test/support/attendance.ts'
import { web } from '../../../../test/support/web.ts'
import { bigBlueButtonSimulator } from '../../rooms/simulators/bigbluebutton.ts'
import { zoomSimulator } from '../../rooms/simulators/zoom.ts'
import { ZoomSettings } from '../../rooms/zoom.ts'
import { insertGuest } from '../../store/attendance/rooms.ts'
import { attendanceOfLearner } from '../../store/attendance/summary.ts'
import { recordBeat, recordMinutes } from '../../usecases/attendance/record-minutes.ts'

const BBB = { url: 'https://bbb.example/bigbluebutton/api', secret: 'bbb-secret-of-test' }
const ZOOM = {
  accountId: 'a',
  clientId: 'c',
  clientSecret: 's',
  webhookSecret: 'zoom-secret-of-test',
  mailDomain: 'rooms.example.org',
}
const signer = zoomSimulator(ZoomSettings.parse(ZOOM))
const at = (time: string) => new Date(`2026-11-22T${time}:00+05:30`)
const START = at('10:00')
let clock = at('10:05')
let site: Awaited<ReturnType<typeof web>>

beforeAll(async () => {
  site = await web({
    now: () => clock,
    env: { DHOW_BBB: JSON.stringify(BBB), DHOW_ZOOM: JSON.stringify(ZOOM) },
  })
})
afterAll(() => site.close())

async function aWebinar(provider: 'link' | 'bigbluebutton' | 'zoom', roomId = '85000000001') {
  const url = provider === 'link' ? 'https://meet.example.org/parcels' : null
  const made = await aTraining(site.context, { kind: 'webinar', starts: [START], room: { provider, url } })
  const seat = await aSeat(site.context, made.eventId)
  if (provider !== 'link')
    await site.context.db
      .updateTable('training.sitting')
      .set({ room_id: roomId })
      .where('id', '=', made.sittingId)
      .execute()
  const minutes = async () =>
    (await attendanceOfLearner(site.context.db, made.eventId, seat.learnerId))!.attendedMinutes
  return { ...made, ...seat, minutes }
}

const asGuest = (
  { sittingId, learnerId }: { sittingId: string; learnerId: string },
  provider: 'bigbluebutton' | 'zoom',
  guest: string,
) =>
  insertGuest(
    site.context.db,
    site.context.vault,
    { sittingId, learnerId, provider, guest, address: null },
    clock,
  )

async function zoomSays(
  kind: 'joined' | 'left',
  guest: string,
  time: string,
  more: { forged?: boolean } = {},
) {
  const body = JSON.stringify({
    event: `meeting.participant_${kind}`,
    event_ts: 1,
    payload: {
      account_id: 'a',
      object: {
        id: '85000000001',
        uuid: 'u',
        participant: {
          user_id: '16778240',
          registrant_id: guest,
          [kind === 'joined' ? 'join_time' : 'leave_time']: at(time).toISOString(),
        },
      },
    },
  })
  return site.app.inject({
    method: 'POST',
    url: '/training/rooms/zoom',
    headers: { 'content-type': 'application/json', ...signer.sign(body, clock) },
    payload: more.forged ? body.replace('16778240', '16778241') : body,
  })
}

test('our own page: a minute counts once however often it is heard, and never outside the webinar', async () => {
  const webinar = await aWebinar('link')
  const beat = (time: string, seconds = 0) =>
    recordBeat({ ...site.context.at(), now: new Date(at(time).getTime() + seconds * 1000) }, webinar)
  for (const seconds of [0, 20, 40]) await beat('10:00', seconds)
  await Promise.all([beat('10:01'), beat('10:01', 30), beat('10:05')])
  await beat('09:30')
  await beat('14:00')
  expect(await webinar.minutes()).toBe(3)
})

test('two sources that saw the same half hour count it once; ninety more minutes come from a third', async () => {
  const webinar = await aWebinar('link')
  const span = (from: string, to: string) => [{ from: at(from), to: at(to) }]
  const context = site.context.at()
  await recordMinutes(context, { ...webinar, source: 'page', spans: span('10:00', '10:30') })
  await recordMinutes(context, { ...webinar, source: 'zoom', spans: span('10:00', '10:30') })
  await recordMinutes(context, { ...webinar, source: 'page', spans: span('10:00', '10:30') })
  expect(await webinar.minutes()).toBe(30)
  await recordMinutes(context, { ...webinar, source: 'zoom-report', spans: span('11:00', '12:30') })
  expect(await webinar.minutes()).toBe(120)
})

test('Zoom’s notices count in any order and once; forged, old and strangers’ ones do not', async () => {
  const webinar = await aWebinar('zoom')
  await asGuest(webinar, 'zoom', 'reg-1')
  clock = at('11:00')
  expect((await zoomSays('left', 'reg-1', '10:40')).statusCode).toBe(204)
  expect(await webinar.minutes()).toBe(0)
  for (let again = 0; again < 3; again += 1) await zoomSays('joined', 'reg-1', '10:10')
  expect(await webinar.minutes()).toBe(30)
  expect((await zoomSays('joined', 'reg-1', '10:50', { forged: true })).statusCode).toBe(403)
  expect((await zoomSays('joined', 'stranger', '10:50')).statusCode).toBe(204)
  expect(await webinar.minutes()).toBe(30)
  const asked = JSON.stringify({ event: 'endpoint.url_validation', payload: { plainToken: 'abc' } })
  const proof = await site.app.inject({
    method: 'POST',
    url: '/training/rooms/zoom',
    headers: { 'content-type': 'application/json', ...signer.sign(asked, clock) },
    payload: asked,
  })
  expect(proof.json()).toMatchObject({
    plainToken: 'abc',
    encryptedToken: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('BigBlueButton’s report after the meeting counts, twice the same, and only under its token', async () => {
  const webinar = await aWebinar('bigbluebutton', 'room-of-test')
  await asGuest(webinar, 'bigbluebutton', webinar.learnerId)
  const report = {
    meeting_id: 'room-of-test',
    data: {
      finish: '2026-11-22 13:00:00 +0530',
      attendees: [
        {
          ext_user_id: webinar.learnerId,
          joins: ['2026-11-22 10:00:00 +0530', '2026-11-22 12:00:00 +0530'],
          leaves: ['2026-11-22 11:00:00 +0530'],
        },
        { ext_user_id: 'trainer', joins: ['2026-11-22 09:50:00 +0530'], leaves: [] },
      ],
    },
  }
  const token = bigBlueButtonSimulator(BBB).tokenUntil(at('23:00'))
  const tell = (authorization: string) =>
    site.app.inject({
      method: 'POST',
      url: '/training/rooms/bigbluebutton',
      headers: { 'content-type': 'application/json', authorization },
      payload: JSON.stringify(report),
    })
  expect((await tell(token.slice(0, -3))).statusCode).toBe(403)
  expect(await webinar.minutes()).toBe(0)
  expect((await tell(token)).statusCode).toBe(204)
  expect((await tell(token)).statusCode).toBe(204)
  expect(await webinar.minutes()).toBe(120)
})

test('her link leads into the room while it is open, into BigBlueButton under our name for her', async () => {
  clock = at('09:50')
  const open = await aWebinar('link')
  const join = (webinar: { secret: string; sittingId: string }) =>
    site.app.inject({ url: `/gu/training/seat/${webinar.secret}/join/${webinar.sittingId}` })
  expect((await join(open)).headers.location).toBe('https://meet.example.org/parcels')
  clock = at('09:40')
  expect((await join(open)).statusCode).toBe(409)
  const waiting = await aSeat(site.context, open.eventId, { name: 'Rekhaben', status: 'waiting' })
  clock = at('10:00')
  expect((await join({ ...waiting, sittingId: open.sittingId })).statusCode).toBe(404)
})

test('without a provider’s settings her link leads to our own page for listening', async () => {
  const other = await web({ now: () => at('10:00') })
  try {
    const made = await aTraining(other.context, {
      kind: 'webinar',
      starts: [START],
      room: { provider: 'bigbluebutton', url: null },
    })
    const seat = await aSeat(other.context, made.eventId)
    const url = `/gu/training/seat/${seat.secret}/join/${made.sittingId}`
    expect((await other.app.inject({ url })).headers.location).toBe(
      `/gu/training/live/${made.sittingId}?seat=${seat.secret}`,
    )
    const forged = await other.app.inject({ method: 'POST', url: '/training/rooms/zoom', payload: {} })
    expect(forged.statusCode).toBe(403)
  } finally {
    await other.close()
  }
})
