/** The shapes of training's JSON API, for its OpenAPI document and the tests that hold answers against it. */
import { z } from 'zod'
import { BOOKING_STATUSES } from '../rules/seats.ts'
import { PUBLIC_STATUSES, type EventStatus } from '../rules/event-states.ts'

const sentence = z.strictObject({ en: z.string(), hi: z.string(), gu: z.string() })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const eventsQuery = z.object({
  district: z.string().max(60).optional().describe('Events of the whole state count as well'),
  language: z.enum(['en', 'hi', 'gu']).optional().describe('Spoken there'),
  sector: z.string().max(60).optional(),
  kind: z.enum(['workshop', 'webinar', 'session']).optional(),
  from: day.optional().describe('First day in India; today when absent'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const event = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['workshop', 'webinar', 'session']),
  title: sentence,
  languages: z.array(z.string()),
  level: z.enum(['first', 'next', 'deep']),
  sectors: z.array(z.string()),
  state: z.string(),
  district: z.string().nullable(),
  status: z.enum([...PUBLIC_STATUSES] as [EventStatus, ...EventStatus[]]),
  entry: z.enum(['open', 'invitation']),
  allocation: z.enum(['arrival', 'lottery']),
  seats: z.number().int(),
  free: z.number().int(),
  inLine: z.number().int().describe('Those who wait, or take part in a draw to come'),
  beginsAt: z.iso.datetime().nullable(),
  endsAt: z.iso.datetime().nullable(),
  lottery: z
    .strictObject({ commitment: z.string(), seed: z.string().nullable() })
    .nullable()
    .describe('SHA-256 of the seed from the opening on; the seed once it is drawn'),
})

export const eventsAnswer = z.strictObject({ events: z.array(event), total: z.number().int() })

export const bookingBody = z
  .object({
    name: z.string().min(1).max(100),
    to: z.string().min(3).max(254).describe('Mobile number or e-mail'),
    district: z.string().max(60).nullable().default(null),
    lang: z.enum(['en', 'hi', 'gu']).default('gu').describe('Language of our messages to her'),
    needs: z.string().max(300).default('').describe('A ramp, an interpreter'),
  })
  .meta({ examples: [{ name: 'Jayaben', to: '98250 12345', district: 'bharuch', lang: 'gu' }] })

export const idempotencyHeaders = z.object({
  'idempotency-key': z.string().min(1).max(200).describe('The same key answers the same booking'),
})

export const bookingAnswer = z.strictObject({
  booking: z.uuid(),
  status: z.enum(BOOKING_STATUSES),
  place: z.number().int().nullable().describe('Place in line, 1 = next'),
  again: z.boolean().describe('She had this booking before'),
  link: z.string().nullable().describe('Opens the booking; null where only her own telephone may show it'),
})
