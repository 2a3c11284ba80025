import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { TrainingContext } from '../../services.ts'
import { findBooking } from '../../store/bookings.ts'
import { findEvent } from '../../store/events.ts'
import { materialsOf } from '../../store/materials.ts'
import { notify } from '../../store/notices.ts'
import { seatedAfter } from '../../store/reminders.ts'
import { MATERIALS } from '../../words/mine/seat.ts'
import { MaterialsReady } from '../../words/reminder-messages.ts'

const BATCH = 200
/** What was asked for most comes first. */
const KINDS = ['recording', 'slides', 'sheet', 'link'] as const

/** Tells all who had a seat what is there for them: one message a day, whatever was put up. Answers how many were told. */
export async function tellMaterials(context: TrainingContext, eventId: string): Promise<number> {
  const { db, now } = context
  const event = await findEvent(db, eventId)
  const materials = await materialsOf(db, eventId)
  if (!event || event.status === 'cancelled' || materials.length === 0) return 0
  const kinds = KINDS.filter((kind) => materials.some((material) => material.kind === kind))
  const what = (lang: Lang) => kinds.map((kind) => say(MATERIALS[kind], lang)).join(', ')
  let told = 0
  for (let after = 0; ;) {
    const batch = await seatedAfter(db, eventId, after, BATCH)
    const last = batch.at(-1)
    if (!last) return told
    told += await db.transaction().execute(async (tx) => {
      let count = 0
      for (const { id } of batch) {
        const booking = await findBooking(tx, id)
        if (!booking) continue
        const key = `training.materials:${id}:${dayInIndia(now)}`
        const params = (lang: Lang) => ({ what: what(lang) })
        if (await notify(tx, context, { booking, event, template: MaterialsReady, params, key })) count += 1
      }
      return count
    })
    after = last.arrival
  }
}
