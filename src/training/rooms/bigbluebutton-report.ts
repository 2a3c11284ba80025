/**
 * What a BigBlueButton server tells after a meeting: its learning analytics, sent to the callback that the meeting was made
 * with, under a token signed with the shared secret (JWT, HS512; RFC 7519).
 */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { sameText } from '#people/vault.ts'
import { joinedSpans, type RoomNotice } from '../rules/attendance/joined.ts'
import type { GuestSpan } from './room.ts'

const part = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
const Head = z.object({ alg: z.literal('HS512') })
const Claims = z.object({ exp: z.number() })

/** Whether the header `Authorization: Bearer …` was made with our secret and has not run out. */
export function isGenuineReport(authorization: string | undefined, secret: string, now: Date): boolean {
  const [head, claims, signature, ...rest] = (/^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? '').split(
    '.',
  )
  if (!head || !claims || !signature || rest.length > 0) return false
  const ours = createHmac('sha512', secret).update(`${head}.${claims}`).digest('base64url')
  if (!sameText(ours, signature)) return false
  try {
    return Head.safeParse(part(head)).success && Claims.parse(part(claims)).exp * 1000 > now.getTime()
  } catch {
    return false
  }
}

/** `2023-08-07 14:06:14 -0300`, as Ruby writes an instant. */
const instant = z.string().transform((text, ctx): number => {
  const at = Date.parse(text.replace(/^(\S+) (\S+) ([+-]\d\d):?(\d\d)$/, '$1T$2$3:$4'))
  if (!Number.isNaN(at)) return at
  ctx.addIssue('not an instant')
  return z.NEVER
})

const Report = z.object({
  meeting_id: z.string(),
  data: z.object({
    finish: instant,
    attendees: z.array(
      z.object({
        ext_user_id: z.union([z.string(), z.number()]).transform(String),
        joins: z.array(instant),
        leaves: z.array(instant),
      }),
    ),
  }),
})

export type MeetingReport = Readonly<{ roomId: string; spans: readonly GuestSpan[] }>

/** Undefined where it is none. Whoever did not leave was there until the end. */
export function readReport(body: unknown): MeetingReport | undefined {
  const read = Report.safeParse(body)
  if (!read.success) return undefined
  const { meeting_id: roomId, data } = read.data
  const spans = data.attendees.flatMap(({ ext_user_id: guest, joins, leaves }) => {
    const notices: RoomNotice[] = [
      ...joins.map((at) => ({ kind: 'joined', at }) as const),
      ...leaves.map((at) => ({ kind: 'left', at }) as const),
    ]
    return joinedSpans(notices, data.finish).map((span) => ({ guest, span }))
  })
  return { roomId, spans }
}
