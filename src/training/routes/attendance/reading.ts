/** What comes to the attendance pages, read into exact types. */
import { z } from 'zod'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import type { HandIn } from '../../rules/attendance/list.ts'
import type { LateComer } from '../../store/attendance/late-comers.ts'
import { tidy, type Wrong } from '../reading.ts'

const MOST_SCANS = 500
/** From 2020 to 2100: a phone whose clock was never set says 1970. */
const instant = z.number().int().min(0).max(4_102_444_800_000)
const noted = {
  seq: z.number().int().positive().max(2_000_000_000),
  kind: z.enum(['in', 'out']),
  at: instant,
}
const ref = z.uuid()
const shown = z.string().min(1).max(200)

const Scan = z.discriminatedUnion('origin', [
  z.object({ ...noted, origin: z.literal('qr'), shown, ref: ref.optional() }),
  z.object({ ...noted, origin: z.literal('code'), shown, ref: ref.optional() }),
  z.object({ ...noted, origin: z.literal('manual'), ref }),
  z.object({
    ...noted,
    origin: z.literal('paper'),
    name: z.string().trim().min(1).max(200),
    contact: z.string().max(60),
  }),
])

const Batch = z.object({
  device: z.uuid(),
  phoneNow: instant,
  scans: z.array(Scan).max(MOST_SCANS),
  wiped: z.boolean().optional(),
})

/** Undefined where it is none, or names one number twice. */
export function readHandIn(body: unknown): HandIn | undefined {
  const read = Batch.safeParse(body)
  if (!read.success) return undefined
  const { scans } = read.data
  return new Set(scans.map(({ seq }) => seq)).size === scans.length ? read.data : undefined
}

/** A line's number, wherever it stands: ten digits or more, perhaps with blanks or +91. */
const NUMBER = /(?:\+?\d[\d\s-]{8,16}\d)/

/** Lines of a paper list: a name and perhaps a mobile number. Empty lines are none. */
export const readPaperLines = (text: string): LateComer[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_SCANS)
    .map((line) => {
      const contact = NUMBER.exec(line)?.[0] ?? ''
      const name = tidy(line.replace(contact, ' ').replace(/[\s,;|:–-]+$/, ''), 120)
      return {
        name: name
          .replace(/^\d{1,3}[.)]\s*/, '')
          .replace(/[,;|\t]+/g, ' ')
          .trim(),
        contact: contact.trim(),
      }
    })

/** A refusal that the form itself can say; whatever is not her area or not hers is thrown on. */
export function readWrong(error: unknown, lang: Lang): Wrong {
  const planned = error instanceof Refused && (error.refusal.kind !== 'forbidden' || error.refusal.field)
  if (!planned) throw error
  return { field: error.refusal.field, sentence: sayRefusal(error.refusal, lang) }
}
