import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { record } from '#people/store/audit.ts'
import type { Viewer } from '#people/viewer.ts'
import { DistrictMissing, HallUnknown, SeatsWrong } from '../../refusals/events.ts'
import { NameMissing } from '../../refusals/seats.ts'
import { MOST_SEATS } from '../../rules/event-draft.ts'
import type { TrainingContext } from '../../services.ts'
import { findHall, insertHall, updateHall, type Hall } from '../../store/halls.ts'

export type HallForm = Omit<Hall, 'id'> & Readonly<{ id?: string }>

/** Makes or changes a hall of a district that the viewer's area covers. Answers its id. */
export async function saveHall(
  { db, now, newId }: TrainingContext,
  viewer: Viewer | null,
  { id, ...hall }: HallForm,
): Promise<string> {
  const place = { state: hall.state, district: hall.district }
  const maker = demand(viewer, 'training.event.write', place)
  refuseFaults(hall)
  return db.transaction().execute(async (tx) => {
    const known = id ? await findHall(tx, id) : undefined
    if (id && !known) throw new Refused(HallUnknown())
    if (known) demand(viewer, 'training.event.write', { state: known.state, district: known.district })
    const hallId = known?.id ?? newId()
    if (known) await updateHall(tx, { ...hall, id: hallId })
    else await insertHall(tx, { ...hall, id: hallId, createdBy: maker.personId, now })
    await record(tx, {
      at: now,
      actor: maker.personId,
      actsFor: maker.actsFor,
      place,
      action: 'training.event.write',
      subject: `hall:${hallId}`,
      detail: { seats: hall.seats },
    })
    return hallId
  })
}

function refuseFaults({ name, district, seats }: Omit<Hall, 'id'>): void {
  if (name.trim() === '') throw new Refused(NameMissing({}, 'name'))
  if (district.trim() === '') throw new Refused(DistrictMissing({}, 'district'))
  if (!Number.isInteger(seats) || seats < 1 || seats > MOST_SEATS)
    throw new Refused(SeatsWrong({ most: MOST_SEATS }, 'seats'))
}
