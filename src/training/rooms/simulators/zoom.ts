/** Plays Zoom: checks credentials and the shape of every call as the real one does, and keeps its meetings in memory. */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Call, Reply, Transport } from '../transport.ts'
import type { ZoomSettings } from '../zoom.ts'

type Row = { registrant_id: string; join_time: string; leave_time: string; status?: string }
type Meeting = { topic: string; registrants: Map<string, string>; report: Row[] }

const NewMeeting = z.object({
  topic: z.string().min(1).max(200),
  type: z.literal(2),
  start_time: z.iso.datetime(),
  duration: z.number().int().positive(),
  timezone: z.string(),
  settings: z.object({
    approval_type: z.literal(0),
    registrants_confirmation_email: z.boolean(),
    registrants_email_notification: z.boolean(),
  }),
})
const NewRegistrant = z.object({ email: z.email().max(128), first_name: z.string().min(1).max(64) })

const json = (status: number, body: object): Reply => ({ status, body: JSON.stringify(body) })
const refused = (status: number, message: string): Reply => json(status, { code: status, message })

export function zoomSimulator(settings: ZoomSettings, { pageSize = 300 } = {}) {
  const meetings = new Map<string, Meeting>()
  let tokens = 0
  const basic = `Basic ${Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64')}`

  function answer({ method, url, headers = {}, body }: Call): Reply {
    if (url.startsWith(`${settings.oauth}/oauth/token?`)) {
      const query = new URL(url).searchParams
      const right =
        method === 'POST' &&
        headers['authorization'] === basic &&
        query.get('grant_type') === 'account_credentials' &&
        query.get('account_id') === settings.accountId
      if (!right) return json(400, { reason: 'Invalid client_id or client_secret', error: 'invalid_client' })
      tokens += 1
      return json(200, { access_token: `token-${tokens}`, token_type: 'bearer', expires_in: 3599 })
    }
    if (headers['authorization'] !== `Bearer token-${tokens}`) return refused(401, 'Invalid access token.')
    const { pathname, searchParams } = new URL(url)
    const path = pathname.slice(new URL(settings.api).pathname.length)
    return done(method, path, searchParams, body === undefined ? undefined : (JSON.parse(body) as unknown))
  }

  function done(method: string, path: string, query: URLSearchParams, body: unknown): Reply {
    if (method === 'POST' && /^\/users\/[^/]+\/meetings$/.test(path)) return makeMeeting(body)
    const [, what, id = '', rest] = /^\/(meetings|report\/meetings)\/([^/]+)\/(\w+)$/.exec(path) ?? []
    const meeting = meetings.get(id)
    if (!meeting) return refused(404, `Meeting does not exist: ${id}.`)
    if (method === 'POST' && what === 'meetings' && rest === 'registrants') return register(id, meeting, body)
    if (method === 'GET' && what === 'report/meetings' && rest === 'participants')
      return report(meeting, query)
    return refused(404, 'Not found')
  }

  function makeMeeting(body: unknown): Reply {
    const read = NewMeeting.safeParse(body)
    if (!read.success) return refused(400, 'Validation Failed.')
    const id = String(85_000_000_001 + meetings.size)
    meetings.set(id, { topic: read.data.topic, registrants: new Map(), report: [] })
    return json(201, { id: Number(id), join_url: `https://zoom.invalid/j/${id}` })
  }

  function register(id: string, { registrants }: Meeting, body: unknown): Reply {
    const read = NewRegistrant.safeParse(body)
    if (!read.success) return refused(400, 'Validation Failed.')
    const { email } = read.data
    const registrant = registrants.get(email) ?? `reg-${id}-${registrants.size + 1}`
    registrants.set(email, registrant)
    return json(201, {
      id: Number(id),
      registrant_id: registrant,
      join_url: `https://zoom.invalid/w/${registrant}`,
    })
  }

  function report({ report: rows }: Meeting, query: URLSearchParams): Reply {
    if (query.get('include_fields') !== 'registrant_id') return refused(400, 'Validation Failed.')
    const from = Number(query.get('next_page_token') ?? 0)
    const next = from + pageSize < rows.length ? String(from + pageSize) : ''
    return json(200, { next_page_token: next, participants: rows.slice(from, from + pageSize) })
  }

  const transport: Transport = async (call) => answer(call)
  return {
    transport,
    meetings: meetings as ReadonlyMap<string, Meeting>,
    tokensGiven: () => tokens,
    /** The headers under which Zoom sends this body. */
    sign(body: string, at: Date): Record<string, string> {
      const timestamp = String(Math.floor(at.getTime() / 1000))
      const signature = createHmac('sha256', settings.webhookSecret)
        .update(`v0:${timestamp}:${body}`)
        .digest('hex')
      return { 'x-zm-request-timestamp': timestamp, 'x-zm-signature': `v0=${signature}` }
    },
  }
}
