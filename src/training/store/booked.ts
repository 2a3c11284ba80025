import type { BookingStatus } from '../rules/seats.ts'
import type { TrainingContext } from '../services.ts'
import { findBooking, placeInLine, secretOf } from './bookings.ts'

/** A booking as it is answered to who asked for it. */
export type Booked = Readonly<{
  bookingId: string
  status: BookingStatus
  /** Place in line, 1 = next. */
  place: number | null
  answerBy: Date | null
  /** She had this booking before. */
  again: boolean
  /** Of the link that opens the booking; null where only her own telephone may show it. */
  secret: string | null
}>

/** What a request for a seat led to. */
export type Taken = Readonly<{ bookingId: string; again: boolean; mayShow: boolean }>

export async function readBooked(
  { db, vault }: Pick<TrainingContext, 'db' | 'vault'>,
  { bookingId, again, mayShow }: Taken,
): Promise<Booked> {
  const booking = (await findBooking(db, bookingId))!
  return {
    bookingId,
    status: booking.status,
    place: await placeInLine(db, booking),
    answerBy: booking.answerBy,
    again,
    secret: mayShow ? secretOf(vault, booking) : null,
  }
}
