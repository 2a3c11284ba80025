/** The last step of every way to sign in: a session, and a line in the log. */
import type { Day } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Tx } from '#platform/database.ts'
import { CodeOver } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import { endOf } from '../rules/session.ts'
import type { PeopleContext } from '../services.ts'
import { newTicket } from '../vault.ts'
import { record } from './audit.ts'
import { grantsOf } from './grants.ts'
import { lockPerson } from './privacy/erasures.ts'
import { actFor, endSessions, insertSession } from './sessions.ts'
import { seatsOf } from './seats.ts'

export type Entering = Readonly<{
  personId: string
  device: string
  proof: string
  on: Day
  /** The session that this browser had until now. */
  instead?: Pick<Viewer, 'personId' | 'sessionId'> | null
}>

export type SignedIn = Readonly<{ personId: string; ticket: string; expiresAt: Date }>

export async function startSession(
  tx: Tx,
  { now, newId, vault }: PeopleContext,
  { personId, device, proof, on, instead }: Entering,
): Promise<SignedIn> {
  // An erasure may have gone ahead while she proved who she is: nobody comes back into what was erased.
  if (!(await lockPerson(tx, vault, personId))) throw new Refused(CodeOver())
  if (instead) await endSessions(tx, instead.personId, { only: instead.sessionId }, now)
  const roles = (await grantsOf(tx, personId, on)).map(({ role }) => role)
  const [id, ticket, expiresAt] = [newId(), newTicket(), endOf(now, now, roles)]
  await insertSession(tx, { id, ticket, personId, device, proof, now, expiresAt })
  // Most people have one firm: the session is at work for it at once. Her own comes before one she was let act for,
  // which anybody who knows her number could give her.
  const seats = await seatsOf(tx, personId, on)
  const seat = seats.find(({ kind }) => kind === 'owner') ?? seats[0]
  if (seat) await actFor(tx, id, seat.firmId)
  await record(tx, {
    at: now,
    actor: personId,
    action: 'session.open',
    subject: `person:${personId}`,
    detail: { proof, session: id },
  })
  return { personId, ticket, expiresAt }
}
