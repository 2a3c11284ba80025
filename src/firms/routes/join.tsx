/** `/firm/join`: a firm comes aboard. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused, type Refusal } from '#kernel/refusal.ts'
import { seatsOf } from '#people/store/seats.ts'
import { switchFirm } from '#people/usecases/switch-firm.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { NumberTaken } from '../refusals/firm.ts'
import { matchReasons, type MatchReason } from '../rules/matches.ts'
import { readJoining, type Joining, type JoiningFields } from '../rules/registration.ts'
import { contextOf, editionAt, type FirmsServices } from '../services.ts'
import { findFirm } from '../store/firms.ts'
import { plainNumbers } from '../store/identifiers.ts'
import { registerFirm } from '../usecases/register-firm.ts'
import { JoinPage } from '../views/join-page.tsx'
import { MatchPage } from '../views/match-page.tsx'
import { isUuid, textsOf, ticked } from './reading.ts'

const REGISTER = { schema: { hide: true }, config: { action: 'firm.register' } } as const

/** A number that is here already is answered with the firm's name: nobody tries numbers one after the other. */
const CAREFUL = {
  ...REGISTER,
  config: { ...REGISTER.config, rateLimit: { max: 60, timeWindow: 60_000 } },
} as const

export function joinRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/firm/join')) {
    app.get(path, REGISTER, (request, reply) => show(services, request, reply))
    app.post(path, CAREFUL, (request, reply) => join(services, request, reply))
  }
}

const EMPTY: JoiningFields = { person: '', name: '', kind: '', number: '', makes: [], district: '', pin: '' }

async function show(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  again?: { fields: JoiningFields; tried: string; refusals: readonly Refusal[] },
): Promise<FastifyReply> {
  const { now, newId } = services.at()
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const { fields = EMPTY, tried = newId(), refusals = [] } = again ?? {}
  const page = {
    frame,
    fields,
    tried,
    refusals,
    edition: await editionAt(services, now),
    asksPerson: viewer.name === '',
    has: viewer.actsFor ? (await findFirm(services.db, viewer.actsFor))?.name : undefined,
  }
  return sendPage(reply, frame, <JoinPage {...page} />, again ? 422 : 200)
}

async function join(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  const text = textsOf(request)
  const fields: JoiningFields = {
    person: text('person'),
    name: text('name'),
    kind: text('kind'),
    number: text('number'),
    makes: ticked(request, 'makes'),
    district: text('district'),
    pin: text('pin'),
  }
  const tried = isUuid(text('tried')) ? text('tried') : context.newId()
  // Her name may have come with the first sending of this very form.
  const read = readJoining(fields, viewer.name === '', edition)
  if (!read.ok) return show(services, request, reply, { fields, tried, refusals: read.refusals })
  try {
    const despite = text('despite') === 'yes'
    const { holder } = await registerFirm(context, viewer, edition, { joining: read.value, tried, despite })
    return reply.redirect(
      holder ? `${link(frame, '/firm/claim')}?firm=${holder}` : `${link(frame, '/firm')}?joined`,
      303,
    )
  } catch (error) {
    const holder = holderIn(error)
    if (holder === undefined) throw error
    if (await isHers(services, viewer, holder, context.now)) {
      await switchFirm(context, viewer, holder)
      return reply.redirect(link(frame, '/firm'), 303)
    }
    return showMatch(services, request, reply, { fields, tried, joining: read.value, holder })
  }
}

/** The firm that has the number already, where that is what the refusal is about. */
function holderIn(error: unknown): string | undefined {
  if (!(error instanceof Refused) || error.refusal.code !== NumberTaken().code) return undefined
  const { firm } = error.refusal.params
  return typeof firm === 'string' && isUuid(firm) ? firm : undefined
}

async function isHers(
  { db }: FirmsServices,
  { personId }: Viewer,
  firmId: string,
  now: Date,
): Promise<boolean> {
  const seats = await seatsOf(db, personId, dayInIndia(now))
  return seats.some((seat) => seat.firmId === firmId)
}

async function showMatch(
  { db, vault, asset }: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  found: { fields: JoiningFields; tried: string; joining: Joining; holder: string },
): Promise<FastifyReply> {
  const { fields, tried, joining, holder } = found
  const frame = frameOf(request, asset)
  const other = await findFirm(db, holder)
  if (!other) throw new Refused(NumberTaken())
  const { number, name, district } = joining
  const numbers = await plainNumbers(db, vault, holder)
  const reasons: MatchReason[] = matchReasons(
    { name, district, [number.kind]: number.value },
    { name: other.name, district: other.district ?? undefined, ...numbers },
  ).map(({ reason }) => reason)
  const shown = { name: other.name, district: other.district, since: dayInIndia(other.createdAt) }
  return sendPage(reply, frame, <MatchPage {...{ frame, fields, tried, other: shown, reasons }} />, 409)
}
