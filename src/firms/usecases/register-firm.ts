import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import type { Viewer } from '#people/viewer.ts'
import { NotAllowed } from '#people/refusals.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { record } from '#people/store/audit.ts'
import { contactsOf, updatePerson } from '#people/store/persons.ts'
import { seatOwner, seatsOf } from '#people/store/seats.ts'
import { actFor } from '#people/store/sessions.ts'
import type { Tx } from '#platform/database.ts'
import { once } from '#platform/idempotency.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Joining } from '../rules/registration.ts'
import { withPan, type GivenNumber } from '../rules/step-input.ts'
import type { FirmsContext } from '../services.ts'
import { insertFirm, whereOf, type NewFirm } from '../store/firms.ts'
import { addIdentifier, holderOf } from '../store/identifiers.ts'
import { keepRung } from '../store/ladder.ts'
import { noteLikeness } from '../store/merge/likeness.ts'

export type Registration = Readonly<{
  joining: Joining
  /** The form's own key: however often it is sent, there is one firm. */
  tried: string
  /**
   * She knows that another record has her number, and says that it is her firm: hers is written down without the number,
   * ready to be put together with the other. Without this, such a number is refused.
   */
  despite: boolean
}>

/** What came of it; `holder`: the record that has her number already. */
export type Registered = Readonly<{ firmId: string; holder: string | null }>

/**
 * Writes a firm down with its first number, its owner's seat and its place on the ladder, and puts the session to work for
 * it. The same form sent again answers the first answer. Refuses NumberTaken (params.firm) for a number of another firm.
 */
export async function registerFirm(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { joining, tried, despite }: Registration,
): Promise<Registered> {
  if (!mayDo(viewer, 'firm.register')) throw new Refused(NotAllowed())
  const { db } = context
  const key = { key: tried, route: `firm.register ${viewer.personId}`, body: null }
  const { response } = await once(db, key, async (tx) => ({
    status: 201,
    response: await write(context, tx, viewer, edition, joining, despite),
  }))
  const registered = response as Registered
  // A second sending may come from another session than the first.
  if (viewer.actsFor !== registered.firmId) await workFor(context, viewer, registered.firmId)
  return registered
}

async function write(
  context: FirmsContext,
  tx: Tx,
  viewer: Viewer,
  edition: Edition,
  joining: Joining,
  despite: boolean,
): Promise<Registered> {
  const { vault, now, newId } = context
  const { personId } = viewer
  const contacts = await contactsOf(tx, vault, personId)
  const mobile = contacts.find(({ kind }) => kind === 'phone')?.value ?? null
  const firm: NewFirm = {
    id: newId(),
    state: 'GJ',
    languages: [viewer.lang],
    mobile,
    origin: 'self',
    createdBy: personId,
    now,
    ...joining,
  }
  await insertFirm(tx, vault, firm)
  if (joining.person !== null)
    await updatePerson(tx, vault, personId, { name: joining.person, lang: viewer.lang })
  const holder = await giveFirst(context, tx, firm.id, personId, joining, despite)
  await seatOwner(tx, { id: newId(), firmId: firm.id, personId, now })
  await actFor(tx, viewer.sessionId, firm.id)
  await keepRung(tx, firm.id, edition, now)
  await noteLikeness(tx, firm.id, now)
  await record(tx, {
    at: now,
    actor: personId,
    actsFor: firm.id,
    place: whereOf(firm),
    action: 'firm.register',
    subject: `firm:${firm.id}`,
    detail: {
      by: joining.number.kind,
      ...(holder ? { claims: holder } : {}),
    },
  })
  return { firmId: firm.id, holder }
}

/** Answers the other record that has one of the numbers, where she insists. */
async function giveFirst(
  { vault, now, newId }: FirmsContext,
  tx: Tx,
  firmId: string,
  givenBy: string,
  { number }: Joining,
  despite: boolean,
): Promise<string | null> {
  const first: GivenNumber = { ...number, source: 'self' }
  let claimed: string | null = null
  for (const { kind, value, source } of withPan(first)) {
    const holder = despite ? await holderOf(tx, vault, kind, value) : undefined
    claimed ??= holder ?? null
    const claimedOnly = holder !== undefined
    await addIdentifier(tx, vault, { id: newId(), firmId, kind, value, source, givenBy, now, claimedOnly })
  }
  return claimed
}

async function workFor({ db, now }: FirmsContext, viewer: Viewer, firmId: string): Promise<void> {
  const seats = await seatsOf(db, viewer.personId, dayInIndia(now))
  if (!seats.some((seat) => seat.firmId === firmId)) return
  await db.transaction().execute((tx) => actFor(tx, viewer.sessionId, firmId))
}
