/** A seat of somebody's with everything that her page shows of it. */
import type { TrainingServices } from '../../services.ts'
import { placeInLine, type Booking } from '../../store/bookings.ts'
import { certificatesOf } from '../../store/certificates.ts'
import { eventsByIds } from '../../store/events.ts'
import { materialsOfMany } from '../../store/materials.ts'
import { sittingsOfMany } from '../../store/sittings.ts'
import type { OwnSeat } from '../../views/mine/seat-card.tsx'

export type SeatWay = Readonly<{ baseOf: (booking: Booking) => string; secret: string | undefined }>

/** In the order of the bookings given. What is handed out is for those who had a seat. */
export async function ownSeats(
  { db }: Pick<TrainingServices, 'db'>,
  bookings: readonly Booking[],
  { baseOf, secret }: SeatWay,
): Promise<OwnSeat[]> {
  const ids = [...new Set(bookings.map(({ eventId }) => eventId))]
  const [events, sittings, materials, places, certificates] = await Promise.all([
    eventsByIds(db, ids),
    sittingsOfMany(db, ids),
    materialsOfMany(db, ids),
    Promise.all(bookings.map((booking) => placeInLine(db, booking))),
    certificatesByEvent({ db }, bookings),
  ])
  return bookings.flatMap((booking, index) => {
    const event = events.get(booking.eventId)
    if (!event) return []
    const certificate = certificates.get(booking.eventId)
    const base = baseOf(booking)
    const handedOut = materials.get(event.id) ?? []
    return {
      booking,
      event,
      sittings: sittings.get(event.id) ?? [],
      place: places[index] ?? null,
      materials: handedOut.filter(({ audience }) => audience === 'everybody' || booking.status === 'seated'),
      certificate: certificate && (secret ? `${base}/certificate` : `/training/certificate/${certificate}`),
      base,
      secret,
    }
  })
}

async function certificatesByEvent(
  { db }: Pick<TrainingServices, 'db'>,
  bookings: readonly Booking[],
): Promise<Map<string, string>> {
  const learners = [...new Set(bookings.map(({ learnerId }) => learnerId))]
  const all = (await Promise.all(learners.map((id) => certificatesOf(db, id)))).flat()
  return new Map(all.map(({ eventId, id }) => [eventId, id]))
}
