/** `/grants`: roles proposed, agreed to by a second person, and ended. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { addDays, dayInIndia, parseDay } from '#kernel/day.ts'
import { accept, Refused, sayRefusal } from '#kernel/refusal.ts'
import { masked } from '#platform/messages/message.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { parseContact } from '../contact.ts'
import { mayDo, type Viewer } from '../rules/authorisation.ts'
import { mayGive, readRole, type GivenRole } from '../rules/giving.ts'
import { contextOf, type PeopleServices } from '../services.ts'
import { listGrants, type GrantRecord } from '../store/grants.ts'
import { contactsOf } from '../store/persons.ts'
import { decideGrant } from '../usecases/decide-grant.ts'
import { proposeGrant } from '../usecases/propose-grant.ts'
import { viewerOf } from '../viewer.ts'
import { GrantsPage, type GrantFields, type ShownGrant } from '../views/grants-page.tsx'
import { fieldsOf, uuid } from './form.ts'

const schema = { hide: true } as const
const GIVE = { schema, config: { action: 'grant.give' } } as const

export function grantRoutes(app: FastifyInstance, services: PeopleServices): void {
  for (const path of localised('/grants')) {
    app.get(path, { schema, config: { action: 'grant.read' } }, (request, reply) =>
      show(services, request, reply),
    )
    app.post(path, GIVE, (request, reply) => propose(services, request, reply))
  }
  for (const verb of ['agree', 'end'] as const)
    for (const path of localised(`/grants/:id/${verb}`))
      app.post(path, GIVE, async (request, reply) => {
        const { id } = request.params as { id: string }
        const decision = { id: uuid(id), agree: verb === 'agree' }
        await decideGrant(contextOf(services), viewerOf(request), services.placeOf, decision)
        return reply.redirect(link(frameOf(request, services.asset), '/grants'), 303)
      })
}

type Tried = Readonly<{ fields: GrantFields; wrong: { field: string | undefined; sentence: string } }>

async function show(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
  tried?: Tried,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const today = dayInIndia(services.at().now)
  const all = await listGrants(services.db)
  const grants = (await Promise.all(all.map((grant) => shown(services, viewer, grant)))).flat()
  const empty = { who: '', role: 'district-officer', kind: 'district', code: '', until: addDays(today, 365) }
  const fields = tried?.fields ?? empty
  const days = { first: today, last: addDays(today, 3 * 366) }
  const props = { frame, grants, fields, days, wrong: tried?.wrong }
  return sendPage(reply, frame, <GrantsPage {...props} />, tried ? 422 : 200)
}

/** Only those of her area are in her list. */
async function shown(
  { db, vault, placeOf, areaName }: PeopleServices,
  viewer: Viewer,
  grant: GrantRecord,
): Promise<ShownGrant[]> {
  if (!mayDo(viewer, 'grant.read', await placeOf(grant.area))) return []
  const who = (await contactsOf(db, vault, grant.personId)).map(({ value }) => masked(value)).join(', ')
  const own = grant.proposedBy === viewer.personId || grant.personId === viewer.personId
  const mayDecide = mayGive(viewer, grant.role as GivenRole).ok
  const mayAgree = mayDecide && !grant.agreedAt && !own
  return [{ ...grant, who, mayAgree, mayEnd: mayDecide, named: areaName(grant.area) }]
}

async function propose(
  services: PeopleServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { who = '', role = '', kind = '', code = '', until = '' } = fieldsOf(request)
  const frame = frameOf(request, services.asset)
  try {
    const contact = accept(parseContact(who))
    const wished = accept(readRole(role, kind, code))
    const place = await services.placeOf(wished.area)
    const asked = { contact, ...wished, place, to: parseDay(until) }
    await proposeGrant(contextOf(services), viewerOf(request), asked)
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind === 'forbidden') throw error
    const wrong = { field: error.refusal.field, sentence: sayRefusal(error.refusal, frame.lang) }
    return show(services, request, reply, { fields: { who, role, kind, code, until }, wrong })
  }
  return reply.redirect(link(frame, '/grants'), 303)
}
