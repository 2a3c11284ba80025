/** `/training/certificates`: the officer's list. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { areasFor } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { CertificateMissing } from '../../refusals/certificates.ts'
import { readCertificateNumber, REVOCATION_REASONS } from '../../rules/certificate.ts'
import { contextOf, type TrainingServices } from '../../services.ts'
import { listCertificates } from '../../store/certificate-list.ts'
import { findCertificate, paperOf } from '../../store/certificates.ts'
import { findEvent, whereOf } from '../../store/events.ts'
import { reissueCertificate } from '../../usecases/certificates/reissue-certificate.ts'
import { revokeCertificate } from '../../usecases/certificates/revoke-certificate.ts'
import { ListPage, type ListProps } from '../../views/certificates/list-page.tsx'
import { asked, isUuid, param, textsOf, tidy, wrongOf } from '../reading.ts'
import { sendPdf } from './files.ts'

const REVOKE = { schema: { hide: true }, config: { action: 'training.certificate.revoke' } } as const
const PAGE = 50

export function deskRoutes(app: FastifyInstance, services: TrainingServices): void {
  const base = '/training/certificates'
  for (const path of localised(base))
    app.get(path, REVOKE, (request, reply) => show(services, request, reply))
  for (const path of localised(`${base}/:id/revoke`))
    app.post(path, REVOKE, (request, reply) => revoke(services, request, reply))
  for (const path of localised(`${base}/:id/reissue`))
    app.post(path, REVOKE, (request, reply) => reissue(services, request, reply))
  for (const path of localised(`${base}/:id/certificate.pdf`))
    app.get(path, REVOKE, (request, reply) => file(services, request, reply))
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: ListProps['wrong'],
): Promise<FastifyReply> {
  const { db, vault, asset } = services
  const frame = frameOf(request, asset)
  const [find, event, done] = [asked(request, 'find'), asked(request, 'event'), asked(request, 'done')]
  const page = Math.max(1, Math.min(100_000, Math.trunc(Number(asked(request, 'page')) || 1)))
  const { rows, total } = await listCertificates(db, {
    areas: areasFor(viewerOf(request), 'training.certificate.revoke'),
    number: find.trim() === '' ? undefined : (readCertificateNumber(find) ?? find),
    event: isUuid(event) ? event : undefined,
    limit: PAGE,
    offset: (page - 1) * PAGE,
  })
  const props: ListProps = {
    frame,
    find,
    event,
    page,
    pages: Math.ceil(total / PAGE),
    done: done === 'revoked' || done === 'reissued' ? done : undefined,
    wrong,
    rows: rows.map((row) => ({ ...row, name: paperOf(vault, row.certificate)?.name })),
  }
  return sendPage(reply, frame, <ListPage {...props} />, wrong ? 422 : 200)
}

async function revoke(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const frame = frameOf(request, services.asset)
  const [id, text] = [param(request, 'id'), textsOf(request)]
  const note = tidy(text('note'), 500)
  const because = REVOCATION_REASONS.find((reason) => reason === text('because')) ?? 'mistake'
  try {
    await revokeCertificate(contextOf(services), viewerOf(request), { certificateId: id, because, note })
  } catch (error) {
    return show(services, request, reply, { id, sentence: wrongOf(error, frame.lang).sentence, note })
  }
  return reply.redirect(`${link(frame, '/training/certificates')}?done=revoked`, 303)
}

async function reissue(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const frame = frameOf(request, services.asset)
  const id = param(request, 'id')
  const name = tidy(textsOf(request)('name'), 120)
  try {
    await reissueCertificate(contextOf(services), viewerOf(request), { certificateId: id, name })
  } catch (error) {
    return show(services, request, reply, { id, sentence: wrongOf(error, frame.lang).sentence, note: '' })
  }
  return reply.redirect(`${link(frame, '/training/certificates')}?done=reissued`, 303)
}

/** For whoever has no telephone: the office prints it. */
async function file(services: TrainingServices, request: FastifyRequest, reply: FastifyReply) {
  const { db } = services
  const certificate = await findCertificate(db, param(request, 'id'))
  const event = certificate && (await findEvent(db, certificate.eventId))
  if (!certificate || !event) throw new Refused(CertificateMissing())
  demand(viewerOf(request), 'training.certificate.revoke', whereOf(event))
  return sendPdf(services, reply, certificate, request)
}
