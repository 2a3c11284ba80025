/** Zoom's webhooks: who came, who left; signed (v0), repeated, and in any order (developers.zoom.us/docs/api/webhooks). */
import { createHash, createHmac } from 'node:crypto'
import { z } from 'zod'
import { sameText } from '#people/vault.ts'

const FIVE_MINUTES = 300_000
const hmac = (secret: string, text: string | Buffer): string =>
  createHmac('sha256', secret).update(text).digest('hex')

export type Signed = Readonly<{ timestamp: string | undefined; signature: string | undefined; body: Buffer }>

/** Whether Zoom sent exactly these bytes, within the last five minutes. */
export function isGenuineNotice({ timestamp, signature, body }: Signed, secret: string, now: Date): boolean {
  if (!timestamp || !signature || !/^\d{9,14}$/.test(timestamp)) return false
  // Zoom says seconds; a gateway in between may say milliseconds.
  const said = Number(timestamp) * (timestamp.length > 11 ? 1 : 1000)
  if (Math.abs(now.getTime() - said) > FIVE_MINUTES) return false
  const message = Buffer.concat([Buffer.from(`v0:${timestamp}:`), body])
  return sameText(`v0=${hmac(secret, message)}`, signature)
}

/** How Zoom sees that the address is ours: asked at first and every 72 hours. */
export const urlProof = (plainToken: string, secret: string) => ({
  plainToken,
  encryptedToken: hmac(secret, plainToken),
})

const text = z.union([z.string(), z.number()]).transform(String)
const Coming = z.object({
  event: z.enum([
    'meeting.participant_joined',
    'meeting.participant_left',
    'webinar.participant_joined',
    'webinar.participant_left',
  ]),
  payload: z.object({
    object: z.object({
      id: text,
      uuid: z.string().default(''),
      participant: z.object({
        registrant_id: z.string().optional(),
        user_id: text.optional(),
        participant_uuid: z.string().optional(),
        join_time: z.iso.datetime({ offset: true }).optional(),
        leave_time: z.iso.datetime({ offset: true }).optional(),
      }),
    }),
  }),
})
const Validation = z.object({
  event: z.literal('endpoint.url_validation'),
  payload: z.object({ plainToken: z.string().max(200) }),
})

export type ZoomNotice =
  | Readonly<{ kind: 'validation'; plainToken: string }>
  | Readonly<{
      kind: 'joined' | 'left'
      roomId: string
      guest: string
      at: Date
      /** The same for every repetition. */
      notice: string
    }>

/** Undefined for notices about other things, and about people who did not register. */
export function readNotice(body: unknown): ZoomNotice | undefined {
  const asked = Validation.safeParse(body)
  if (asked.success) return { kind: 'validation', plainToken: asked.data.payload.plainToken }
  const read = Coming.safeParse(body)
  if (!read.success) return undefined
  const { event, payload } = read.data
  const { id, uuid, participant } = payload.object
  const kind = event.endsWith('joined') ? 'joined' : 'left'
  const time = kind === 'joined' ? participant.join_time : participant.leave_time
  if (!participant.registrant_id || !time) return undefined
  const same = [kind, id, uuid, participant.registrant_id, participant.user_id ?? '', time]
  return {
    kind,
    roomId: id,
    guest: participant.registrant_id,
    at: new Date(time),
    notice: createHash('sha256').update(JSON.stringify(same)).digest('hex'),
  }
}
