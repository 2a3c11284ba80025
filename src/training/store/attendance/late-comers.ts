/** Somebody who came without a seat: she becomes a learner, by her number where she told it. */
import type { Tx } from '#platform/database.ts'
import { parsePhone } from '#people/contact.ts'
import type { TrainingContext } from '../../services.ts'
import { ensureLearner } from '../learners.ts'
import { bookingIdsOf } from './register.ts'
import type { Settled } from './settle.ts'
import type { SittingEvent } from './sittings.ts'

export type LateComer = Readonly<{ name: string; contact: string }>

/**
 * The learner of a line on paper, made where there is none. A number that cannot be read stays beside the name, so that
 * nothing that was written down is lost.
 */
export async function lateComer(
  tx: Tx,
  context: TrainingContext,
  event: SittingEvent,
  { name, contact }: LateComer,
): Promise<Settled> {
  const parsed = contact.trim() === '' ? undefined : parsePhone(contact)
  if (!parsed?.ok) {
    const written = parsed ? `${name.trim()} (${contact.trim()})` : name.trim()
    const learnerId = await ensureLearner(tx, context, {
      kind: 'nameless',
      name: written.slice(0, 120),
      ...known(event),
    })
    return { learnerId, bookingId: null, codeHash: null }
  }
  const asked = { kind: 'contact', name: name.trim(), contact: parsed.value, ...known(event) } as const
  const learnerId = await ensureLearner(tx, context, asked)
  const hers = (await bookingIdsOf(tx, event.id)).find((booking) => booking.learnerId === learnerId)
  return { learnerId, bookingId: hers?.id ?? null, codeHash: null }
}

const known = ({ where, lang }: SittingEvent) => ({ lang, district: where.district ?? null })
