import { createHash } from 'node:crypto'
import { dayInIndia, type Day } from '#kernel/day.ts'
import { accept, Refused } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Contact } from '../contact.ts'
import { demand } from '../demand.ts'
import { AlreadyThere, NotHere, NothingThere, SecondPerson } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import { readLastDay, readLimits } from '../rules/giving.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { personFor } from '../store/persons.ts'
import { endDelegate, seatDelegate } from '../store/seats.ts'
import { HELPERS } from '../words.ts'

export type SeatRequest = Readonly<{
  contact: Contact
  limits: readonly string[]
  /** The box beside the consent was ticked, in this language. */
  agreed: boolean
  lang: Lang
  to: Day | undefined
}>

/** The words that were agreed to, by their hash: the words themselves stand in the program of that day. */
export const consentVersion = (lang: Lang): string =>
  createHash('sha256').update(say(HELPERS.consent, lang)).digest('hex').slice(0, 16)

/** The firm that a session acts for, its owner's. Delegates give no seats. */
function ownFirm(viewer: Viewer): string {
  if (!viewer.actsFor) throw new Refused(NotHere())
  demand(viewer, 'firm.delegate', { firm: viewer.actsFor })
  return viewer.actsFor
}

/** The owner lets somebody act for her firm, within limits, until a day, by her consent. Answers the seat's id. */
export async function letAct(
  context: PeopleContext,
  viewer: Viewer,
  { contact, limits, agreed, lang, to }: SeatRequest,
): Promise<string> {
  const firmId = ownFirm(viewer)
  const { db, now, newId } = context
  const from = dayInIndia(now)
  const may = accept(readLimits(limits, agreed))
  const last = accept(readLastDay(to, from, 'seat'))
  const id = newId()
  await db.transaction().execute(async (tx) => {
    const person = await personFor(tx, context, contact, { lang, verified: false })
    if (person.id === viewer.personId) throw new Refused(SecondPerson())
    const seat = {
      id,
      firmId,
      personId: person.id,
      limits: may,
      from,
      to: last,
      now,
      givenBy: viewer.personId,
      consentVersion: consentVersion(lang),
      consentLang: lang,
    }
    if (!(await seatDelegate(tx, seat))) throw new Refused(AlreadyThere({}, 'to'))
    const detail = { step: 'given', seat: id, person: person.id, limits: may, to: last }
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: firmId,
      detail,
      action: 'firm.delegate',
      subject: `firm:${firmId}`,
    })
  })
  return id
}

/** The owner takes a seat back, at once. Refuses one that is not there. */
export async function endAct({ db, now }: PeopleContext, viewer: Viewer, seatId: string): Promise<void> {
  const firmId = ownFirm(viewer)
  await db.transaction().execute(async (tx) => {
    if (!(await endDelegate(tx, firmId, seatId, now))) throw new Refused(NothingThere())
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: firmId,
      detail: {
        step: 'ended',
        seat: seatId,
      },
      action: 'firm.delegate',
      subject: `firm:${firmId}`,
    })
  })
}
