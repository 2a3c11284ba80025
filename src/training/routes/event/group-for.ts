/** For whom a co-operative's manager may book. */
import type { FastifyRequest } from 'fastify'
import { findFirm, whereOf as placeOfFirm } from '#firms/store/firms.ts'
import { membersOf } from '#firms/store/members.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import type { TrainingServices } from '../../services.ts'
import type { Event } from '../../store/events.ts'
import { isBookable } from '../../views/event/entry.ts'
import type { GroupFormProps } from '../../views/event/group-form.tsx'

export type GroupAgain = Readonly<{ chosen: readonly string[]; wrong: string }>

/** For whoever looks after a co-operative: its members, by the session that acts for it. */
export async function groupFor(
  { db, vault }: TrainingServices,
  { viewer }: FastifyRequest,
  event: Event,
  again: GroupAgain | undefined,
): Promise<Omit<GroupFormProps, 'frame' | 'event'> | undefined> {
  if (!viewer?.actsFor || !isBookable(event)) return undefined
  const firm = await findFirm(db, viewer.actsFor)
  if (firm?.kind !== 'co-operative' || !mayDo(viewer, 'firm.write', placeOfFirm(firm))) return undefined
  const members = await membersOf(db, vault, firm.id)
  return { firm, members, chosen: again?.chosen ?? [], wrong: again?.wrong }
}
