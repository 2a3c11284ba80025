import { Refused } from '#kernel/refusal.ts'
import { dayInIndia } from '#kernel/day.ts'
import { isLang, say, type Lang } from '#kernel/words.ts'
import { parseContact } from '#people/contact.ts'
import { demand } from '#people/demand.ts'
import { mayDo, type Viewer } from '#people/rules/authorisation.ts'
import { grantsOf } from '#people/store/grants.ts'
import { record } from '#people/store/audit.ts'
import { personByContact } from '#people/store/persons.ts'
import type { Tx } from '#platform/database.ts'
import type { MessageDesk } from '#platform/messages/desk.ts'
import { NoSuchOfficer, NothingTicked, TagMissing, TooManyTicked } from '../../refusals/desk/desk.ts'
import { FirmMissing } from '../../refusals/firm.ts'
import { readTag } from '../../rules/desk/filters.ts'
import type { FirmsContext } from '../../services.ts'
import { assign, placesOfFirms, remindable, setTag } from '../../store/desk/cases.ts'
import { whereOf } from '../../store/firms.ts'
import { NextStepReminder } from '../../words/desk/messages.ts'
import { STEPS } from '../../words/steps.ts'

/** What may be done with several firms at once. */
export const DEEDS = ['take', 'give', 'remind', 'tag', 'untag'] as const
export type Deed = (typeof DEEDS)[number]

const AT_ONCE = 500
const WEEK_MS = 7 * 86_400_000

export type Bulk = Readonly<{
  firms: readonly string[]
  deed: Deed
  /** The tag, or how another officer is reached. */
  word: string
  /** Where a firm sees its next step. */
  address: string
}>

/**
 * Assigns, reminds or tags the firms, all or none: one that lies outside of the officer's area refuses the whole. Answers for
 * how many something was done; a firm is reminded once in a week, by whomever.
 */
export async function doForMany(
  context: FirmsContext & Readonly<{ desk: MessageDesk }>,
  viewer: Viewer,
  bulk: Bulk,
): Promise<number> {
  const ids = [...new Set(bulk.firms)]
  if (ids.length === 0) throw new Refused(NothingTicked({}, 'firm'))
  if (ids.length > AT_ONCE) throw new Refused(TooManyTicked({ count: AT_ONCE }, 'firm'))
  const { db, now } = context
  return db.transaction().execute(async (tx) => {
    const firms = await placesOfFirms(tx, ids)
    if (firms.length < ids.length) throw new Refused(FirmMissing())
    for (const firm of firms) demand(viewer, 'firm.desk', whereOf(firm))
    const count = await deed(context, tx, viewer, ids, bulk, firms.map(whereOf))
    const districts = [...new Set(firms.flatMap(({ district }) => district ?? []))]
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'firm.desk',
      subject: `firms:${ids.length}`,
      place: {
        state: firms[0]!.state,
        ...(districts.length === 1 ? { district: districts[0]! } : {}),
      },
      detail: {
        step: bulk.deed,
        firms: ids,
      },
    })
    return count
  })
}

async function deed(
  context: FirmsContext & Readonly<{ desk: MessageDesk }>,
  tx: Tx,
  viewer: Viewer,
  firms: readonly string[],
  { deed, word, address }: Bulk,
  places: readonly ReturnType<typeof whereOf>[],
): Promise<number> {
  const { now, newId } = context
  const by = viewer.personId
  switch (deed) {
    case 'take':
      await assign(tx, { firms, officer: by, by, now, newId })
      return firms.length
    case 'give': {
      const officer = await officerWith(context, tx, viewer, word, places)
      await assign(tx, { firms, officer, by, now, newId })
      return firms.length
    }
    case 'remind':
      return remind(context, tx, firms, address)
    case 'tag':
    case 'untag': {
      const tag = readTag(word)
      if (!tag) throw new Refused(TagMissing({}, 'word'))
      await setTag(tx, firms, tag, deed === 'tag')
      return firms.length
    }
  }
}

/** Somebody whose own grants reach all of the firms today. */
async function officerWith(
  { vault, now }: FirmsContext,
  tx: Tx,
  viewer: Viewer,
  word: string,
  places: readonly ReturnType<typeof whereOf>[],
): Promise<string> {
  const contact = parseContact(word)
  const person = contact.ok ? await personByContact(tx, vault, contact.value) : undefined
  const grants = person ? await grantsOf(tx, person, dayInIndia(now)) : []
  const officer: Viewer = { ...viewer, personId: person ?? '', grants, actsFor: null, seat: null, limits: [] }
  if (!person || !places.every((place) => mayDo(officer, 'firm.desk', place)))
    throw new Refused(NoSuchOfficer({}, 'word'))
  return person
}

async function remind(
  { vault, desk, now, newId }: FirmsContext & Readonly<{ desk: MessageDesk }>,
  tx: Tx,
  firms: readonly string[],
  address: string,
): Promise<number> {
  const week = Math.floor(now.getTime() / WEEK_MS)
  let count = 0
  for (const { id, name, step, mobile, lang } of await remindable(tx, vault, firms)) {
    const read: Lang = isLang(lang) ? lang : 'gu'
    const title = STEPS[step as keyof typeof STEPS]?.title
    if (!title) continue
    const key = `firms.next-step:${id}:${week}`
    const before = newId()
    const row = await desk.queue(
      { db: tx, now, newId: () => before },
      {
        channel: 'whatsapp',
        to: mobile,
        template: NextStepReminder,
        lang: read,
        key,
        params: {
          firm: name,
          step: say(title, read),
          address,
        },
      },
    )
    if (row === before) count += 1
  }
  return count
}
