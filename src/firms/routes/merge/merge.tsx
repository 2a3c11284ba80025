/** `/desk/duplicates` and what officers decide there; `/firm/claim` and `/firm/merges` for owners. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { areasFor } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { FirmMissing, NoFirmYet } from '../../refusals/firm.ts'
import { MergeMissing } from '../../refusals/merge/merge.ts'
import { contextOf, editionAt, type FirmsServices } from '../../services.ts'
import { findFirm } from '../../store/firms.ts'
import { openPairs, PAIRS_SHOWN, type LikelyPair } from '../../store/merge/likeness.ts'
import { proposalsFor, proposalsIn } from '../../store/merge/proposals.ts'
import { decideMerge } from '../../usecases/merge/decide-merge.ts'
import { proposeMerge } from '../../usecases/merge/propose-merge.ts'
import { tellApart } from '../../usecases/merge/tell-apart.ts'
import { undoMerge } from '../../usecases/merge/undo-merge.ts'
import { ClaimPage, ConsentPage } from '../../views/merge/claim-page.tsx'
import { DuplicatesPage } from '../../views/merge/duplicates-page.tsx'
import { asked, isUuid, textsOf, wrongOf } from '../reading.ts'

const MERGE = { schema: { hide: true }, config: { action: 'firm.merge' } } as const
const CONSENT = { schema: { hide: true }, config: { action: 'firm.merge.consent' } } as const
const UNDONE_WITHIN_MS = 30 * 86_400_000

export function mergeRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/desk/duplicates')) {
    app.get(path, MERGE, (request, reply) => showPairs(services, request, reply))
    app.post(path, MERGE, (request, reply) => judgePair(services, request, reply))
  }
  for (const verb of ['agree', 'refuse', 'undo'] as const)
    for (const path of localised(`/desk/merge/:id/${verb}`))
      app.post(path, MERGE, (request, reply) => decide(services, request, reply, verb))
  for (const path of localised('/firm/claim')) {
    app.get(path, CONSENT, (request, reply) => showClaim(services, request, reply))
    app.post(path, CONSENT, (request, reply) => claim(services, request, reply))
  }
  for (const path of localised('/firm/merges'))
    app.get(path, CONSENT, (request, reply) => showRequests(services, request, reply))
  for (const verb of ['agree', 'refuse'] as const)
    for (const path of localised(`/firm/merges/:id/${verb}`))
      app.post(path, CONSENT, (request, reply) => consent(services, request, reply, verb === 'agree'))
}

async function showPairs(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { db } = services
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const areas = areasFor(viewer, 'firm.merge')
  const since = new Date(services.at().now.getTime() - UNDONE_WITHIN_MS)
  const found = await openPairs(db, areas, readAfter(asked(request, 'after')))
  const pairs = found.slice(0, PAIRS_SHOWN)
  const next =
    found.length > PAIRS_SHOWN ? link(frame, `/desk/duplicates?after=${afterOf(pairs.at(-1)!)}`) : undefined
  const proposals = await proposalsIn(db, areas, since)
  const page = <DuplicatesPage {...{ frame, pairs, next, proposals, wrong, viewer: viewer.personId }} />
  return sendPage(reply, frame, page, wrong ? 422 : 200)
}

const afterOf = ({ foundAt, one, other }: LikelyPair): string =>
  `${foundAt.toISOString()}_${[one.id, other.id].sort().join('_')}`

function readAfter(text: string) {
  const [at = '', one, other] = text.split('_')
  const foundAt = new Date(at)
  if (Number.isNaN(foundAt.getTime()) || !isUuid(one) || !isUuid(other)) return undefined
  return { foundAt, one, other }
}

async function judgePair(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const [one, other] = [text('one'), text('other')]
  if (!isUuid(one) || !isUuid(other)) throw new Refused(FirmMissing())
  const context = contextOf(services)
  try {
    if (text('verb') === 'different') await tellApart(context, viewer, one, other)
    else {
      const winner = text('winner') === other ? other : one
      const loser = winner === one ? other : one
      await proposeMerge(context, viewer, { winner, loser, reason: text('reason'), as: 'officer' })
    }
  } catch (error) {
    return showPairs(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
  return reply.redirect(link(frame, '/desk/duplicates'), 303)
}

const mergeId = (request: FastifyRequest): string => {
  const { id } = request.params as { id: string }
  if (!isUuid(id)) throw new Refused(MergeMissing())
  return id
}

async function decide(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: 'agree' | 'refuse' | 'undo',
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const id = mergeId(request)
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  try {
    if (verb === 'undo') await undoMerge(context, viewer, edition, id)
    else await decideMerge(context, viewer, edition, { id, agree: verb === 'agree', as: 'officer' })
  } catch (error) {
    return showPairs(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
  return reply.redirect(link(frame, '/desk/duplicates'), 303)
}

async function showClaim(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { actsFor } = viewerOf(request)
  if (!actsFor) throw new Refused(NoFirmYet())
  const id = asked(request, 'firm')
  const firm = isUuid(id) && id !== actsFor ? await findFirm(services.db, id) : undefined
  if (!firm || firm.mergedInto || firm.demo) throw new Refused(FirmMissing())
  return sendPage(reply, frame, <ClaimPage frame={frame} firm={firm.id} name={firm.name} />)
}

async function claim(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const winner = textsOf(request)('firm')
  if (!viewer.actsFor) throw new Refused(NoFirmYet())
  if (!isUuid(winner)) throw new Refused(FirmMissing())
  await proposeMerge(contextOf(services), viewer, { winner, loser: viewer.actsFor, reason: '', as: 'owner' })
  return reply.redirect(link(frameOf(request, services.asset), '/firm/merges'), 303)
}

async function showRequests(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { actsFor } = viewerOf(request)
  if (!actsFor) throw new Refused(NoFirmYet())
  const proposals = await proposalsFor(services.db, actsFor)
  return sendPage(reply, frame, <ConsentPage {...{ frame, proposals, actsFor, wrong }} />, wrong ? 422 : 200)
}

async function consent(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  agree: boolean,
): Promise<FastifyReply> {
  const viewer = viewerOf(request)
  const frame = frameOf(request, services.asset)
  const id = mergeId(request)
  if (!viewer.actsFor) throw new Refused(NoFirmYet())
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  try {
    await decideMerge(context, viewer, edition, { id, agree, as: 'owner' })
  } catch (error) {
    return showRequests(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
  return reply.redirect(link(frame, '/firm/merges'), 303)
}
