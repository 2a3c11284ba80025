import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Context } from '#platform/context.ts'
import {
  LessonMissing,
  SittingMissing,
  SoundAddressWrong,
  SoundRateMissing,
  SoundTooFast,
} from '../../refusals/learning.ts'
import { audioBytesAnHour, fitsTheHour, kbitOf, mostKbit } from '../../rules/low-bandwidth.ts'
import { findEvent, whereOf } from '../../store/events.ts'
import { keepMove } from '../../store/live.ts'
import { findModule } from '../../store/modules.ts'
import { findSitting } from '../../store/sittings.ts'

/** Where the trainer stands, as her form says it: numbers as typed. */
export type LeadInput = Readonly<{
  module: string
  section: string
  audioUrl: string
  kbit: string
  megabytes: string
  minutes: string
}>

/**
 * Moves a live lesson to a slide and says where its sound is heard. Refuses sound that would cost a listener more than
 * 15 MB an hour, with the sum.
 */
export async function leadLesson(
  { db, now }: Context,
  viewer: Viewer,
  sittingId: string,
  input: LeadInput,
): Promise<void> {
  const sitting = await findSitting(db, sittingId)
  const event = sitting && (await findEvent(db, sitting.eventId))
  if (!event) throw new Refused(SittingMissing())
  demand(viewer, 'training.attend', whereOf(event))
  const lesson = await findModule(db, input.module)
  if (!lesson) throw new Refused(LessonMissing())
  const last = lesson.sections.length - 1
  const section = Math.min(Math.max(/^\d{1,3}$/.test(input.section) ? Number(input.section) : 0, 0), last)
  const sound = soundOf(input)
  await db
    .transaction()
    .execute((tx) =>
      keepMove(tx, { sittingId, module: lesson.id, section, ...sound, by: viewer.personId, now }),
    )
}

function soundOf(input: LeadInput): { audioUrl: string | null; audioKbit: number | null } {
  const url = input.audioUrl.trim()
  if (url === '') return { audioUrl: null, audioKbit: null }
  if (!url.startsWith('https://') || !URL.canParse(url) || url.length > 500)
    throw new Refused(SoundAddressWrong({}, 'audioUrl'))
  const number = (text: string) => (/^\d{1,6}(\.\d{1,3})?$/.test(text.trim()) ? Number(text) : undefined)
  const [said, megabytes, minutes] = [number(input.kbit), number(input.megabytes), number(input.minutes)]
  const kbit =
    said ?? (megabytes !== undefined && minutes !== undefined ? kbitOf(megabytes * 1e6, minutes) : undefined)
  if (!kbit || kbit < 1) throw new Refused(SoundRateMissing({}, 'kbit'))
  const whole = Math.ceil(kbit)
  if (!fitsTheHour(whole)) {
    const hour = (audioBytesAnHour(whole) / 1e6).toFixed(1)
    throw new Refused(SoundTooFast({ kbit: whole, megabytes: hour, most: mostKbit() }, 'kbit'))
  }
  return { audioUrl: url, audioKbit: whole }
}
