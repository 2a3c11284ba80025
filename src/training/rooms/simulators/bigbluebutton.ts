/** Plays a BigBlueButton server: checks every call as the real one does, and keeps its meetings in memory. */
import { createHmac } from 'node:crypto'
import { checksumOf, type BigBlueButtonSettings } from '../bigbluebutton.ts'
import type { Transport } from '../transport.ts'

type Meeting = { name: string; callback: string | undefined; ended: boolean }

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  create: ['meetingID', 'name'],
  join: ['meetingID', 'fullName', 'role'],
  isMeetingRunning: ['meetingID'],
  getMeetingInfo: ['meetingID'],
  end: ['meetingID'],
  getRecordings: [],
}

const xml = (inside: string): string => `<response>${inside}</response>`
const failed = (key: string): string => xml(`<returncode>FAILED</returncode><messageKey>${key}</messageKey>`)
const success = (inside = ''): string => xml(`<returncode>SUCCESS</returncode>${inside}`)

export function bigBlueButtonSimulator({ url, secret }: BigBlueButtonSettings) {
  const meetings = new Map<string, Meeting>()

  function answer(address: string): string {
    if (!address.startsWith(`${url}/`)) return failed('unsupportedRequest')
    const [call = '', query = ''] = address.slice(url.length + 1).split('?')
    const needed = NEEDED[call]
    if (!needed) return failed('unsupportedRequest')
    const [, said = '', checksum = ''] = /^(.*?)&?checksum=([0-9a-f]+)$/.exec(query) ?? []
    if (checksumOf(call, said, secret) !== checksum) return failed('checksumError')
    const params = new URLSearchParams(said)
    if (needed.some((name) => !params.get(name))) return failed('missingParameters')
    return done(call, params)
  }

  function done(call: string, params: URLSearchParams): string {
    const id = params.get('meetingID') ?? ''
    const meeting = meetings.get(id)
    if (call === 'create') {
      const callback = params.get('meta_analytics-callback-url') ?? undefined
      if (!meeting) meetings.set(id, { name: params.get('name')!, callback, ended: false })
      return success(
        `<meetingID>${id}</meetingID>${meeting ? '<messageKey>duplicateWarning</messageKey>' : ''}`,
      )
    }
    if (call === 'isMeetingRunning') return success(`<running>${meeting?.ended === false}</running>`)
    if (call === 'getRecordings') return success('<recordings></recordings>')
    if (!meeting || meeting.ended) return failed('notFound')
    if (call === 'end') meeting.ended = true
    return success('<participantCount>0</participantCount>')
  }

  const transport: Transport = async ({ url: address }) => ({ status: 200, body: answer(address) })
  return {
    transport,
    meetings: meetings as ReadonlyMap<string, Readonly<Meeting>>,
    /** The token that the server sends its report with. */
    tokenUntil(until: Date): string {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
      const said = `${part({ alg: 'HS512', typ: 'JWT' })}.${part({ exp: Math.floor(until.getTime() / 1000) })}`
      return `Bearer ${said}.${createHmac('sha512', secret).update(said).digest('base64url')}`
    },
  }
}
