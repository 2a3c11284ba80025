/**
 * Zoom by server-to-server OAuth (developers.zoom.us): meetings, registrants and the report of participants. A registrant
 * gets an address made from her place in the sitting; Zoom learns neither her number nor her own address.
 */
import { z } from 'zod'
import { reached, unreached, type EventRoom, type GuestSpan, type Reached, type RoomSitting } from './room.ts'
import type { Call, Reply, Transport } from './transport.ts'

export const ZoomSettings = z.strictObject({
  accountId: z.string().min(1),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  /** The "secret token" of the app's event subscription. */
  webhookSecret: z.string().min(8),
  /** Whose meetings they are. */
  user: z.string().default('me'),
  /** A domain of the operator's own, for the registrants' addresses; Zoom is asked to write to none of them. */
  mailDomain: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/),
  api: z.url({ protocol: /^https?$/ }).default('https://api.zoom.us/v2'),
  oauth: z.url({ protocol: /^https?$/ }).default('https://zoom.us'),
})
export type ZoomSettings = z.infer<typeof ZoomSettings>

type Here = Readonly<{ settings: ZoomSettings; transport: Transport; now: () => number; simulated: boolean }>

const Token = z.object({ access_token: z.string(), expires_in: z.number() })
const Meeting = z.object({ id: z.union([z.number(), z.string()]).transform(String), join_url: z.url() })
const Registrant = z.object({ registrant_id: z.string(), join_url: z.url() })
const Page = z.object({
  next_page_token: z.string().default(''),
  participants: z.array(
    z.object({
      registrant_id: z.string().optional(),
      join_time: z.iso.datetime({ offset: true }),
      leave_time: z.iso.datetime({ offset: true }),
      status: z.string().optional(),
    }),
  ),
})

/** A token is asked for again a minute before it runs out. */
const EARLY_MS = 60_000
const PAGE_SIZE = '300'
/** 300 × 40 people: more than a webinar holds; a page token that never ends is not followed for ever. */
const MOST_PAGES = 40

export function zoom({ settings, transport, now, simulated }: Here): EventRoom {
  const { api, oauth, user } = settings
  let token: { text: string; until: number } | undefined

  async function authorised(): Promise<Reached<string>> {
    if (token && token.until > now()) return reached(token.text)
    const basic = Buffer.from(`${settings.clientId}:${settings.clientSecret}`).toString('base64')
    const query = new URLSearchParams({ grant_type: 'account_credentials', account_id: settings.accountId })
    const call = { method: 'POST', url: `${oauth}/oauth/token?${query}` } as const
    const answer = read(Token, await transport({ ...call, headers: { authorization: `Basic ${basic}` } }))
    if (!answer.ok) return answer
    token = { text: answer.value.access_token, until: now() + answer.value.expires_in * 1000 - EARLY_MS }
    return reached(token.text)
  }

  async function ask<T>(shape: z.ZodType<T>, path: string, body?: object): Promise<Reached<T>> {
    const bearer = await authorised()
    if (!bearer.ok) return bearer
    const call: Call = {
      method: body ? 'POST' : 'GET',
      url: api + path,
      headers: { authorization: `Bearer ${bearer.value}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }
    return read(shape, await transport(call))
  }

  return {
    provider: 'zoom',
    simulated,
    create: async (sitting) => {
      const made = await ask(Meeting, `/users/${encodeURIComponent(user)}/meetings`, meetingOf(sitting))
      return made.ok ? reached({ roomId: made.value.id, url: made.value.join_url }) : made
    },
    join: async (roomId, { id, name }) => {
      const made = await ask(Registrant, `/meetings/${encodeURIComponent(roomId)}/registrants`, {
        email: `${id}@${settings.mailDomain}`,
        first_name: name.slice(0, 64) || 'Dhow',
      })
      return made.ok ? reached({ address: made.value.join_url, guest: made.value.registrant_id }) : made
    },
    attendance: async (roomId) => {
      const spans: GuestSpan[] = []
      let next = ''
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = new URLSearchParams({ page_size: PAGE_SIZE, include_fields: 'registrant_id' })
        if (next !== '') query.set('next_page_token', next)
        const answer = await ask(Page, `/report/meetings/${encodeURIComponent(roomId)}/participants?${query}`)
        if (!answer.ok) return answer
        spans.push(...answer.value.participants.flatMap(spanOf))
        next = answer.value.next_page_token
        if (next === '') return reached(spans)
      }
      return unreached('Zoom: the report does not end')
    },
  }
}

/** Time in the waiting room is not time in the webinar. */
function spanOf(row: z.infer<typeof Page>['participants'][number]): GuestSpan[] {
  if (!row.registrant_id || row.status === 'in_waiting_room') return []
  const span = { from: Date.parse(row.join_time), to: Date.parse(row.leave_time) }
  return [{ guest: row.registrant_id, span }]
}

/** A scheduled meeting (type 2) that everybody registered may enter, about which Zoom writes to nobody. */
const meetingOf = ({ title, startsAt, endsAt }: RoomSitting) => ({
  topic: title.slice(0, 200),
  type: 2,
  start_time: startsAt.toISOString().replace(/\.\d+Z$/, 'Z'),
  duration: Math.ceil((endsAt.getTime() - startsAt.getTime()) / 60_000),
  timezone: 'Asia/Kolkata',
  settings: {
    approval_type: 0,
    registrants_confirmation_email: false,
    registrants_email_notification: false,
    waiting_room: false,
  },
})

function read<T>(shape: z.ZodType<T>, reply: Reply | Readonly<{ fault: string }>): Reached<T> {
  if ('fault' in reply) return unreached(reply.fault)
  let body: unknown
  try {
    body = JSON.parse(reply.body)
  } catch {
    return unreached(`Zoom answered ${reply.status} without JSON`)
  }
  const answer = shape.safeParse(body)
  if (reply.status < 300 && answer.success) return reached(answer.data)
  const { message, reason } = z
    .object({ message: z.string().optional(), reason: z.string().optional() })
    .catch({})
    .parse(body)
  return unreached(`Zoom answered ${reply.status}: ${message ?? reason ?? 'in another shape'}`)
}
