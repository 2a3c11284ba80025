import type { BookingStatus } from './seats.ts'

type Wish = Readonly<{ status: BookingStatus; arrival: number }>

const WORTH: readonly BookingStatus[] = ['seated', 'offered', 'applied', 'waiting', 'invited']

/** Of two wishes of one learner for one event, the one that is worth more to her; the earlier of equals. */
export function betterOf<W extends Wish>(a: W, b: W): W {
  const [worthA, worthB] = [WORTH.indexOf(a.status), WORTH.indexOf(b.status)]
  if (worthA !== worthB) return worthA < worthB ? a : b
  return a.arrival <= b.arrival ? a : b
}
