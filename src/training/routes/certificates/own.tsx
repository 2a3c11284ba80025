/** A learner's certificate: with the link of her seat, or signed in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import type { Action } from '#people/rules/authorisation.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { CertificateMissing } from '../../refusals/certificates.ts'
import type { TrainingServices } from '../../services.ts'
import { bookingBySecret } from '../../store/bookings.ts'
import { certificateFor, certificatesOf, paperOf, type Certificate } from '../../store/certificates.ts'
import { learnerOf } from '../../store/learners.ts'
import { CertificatePage } from '../../views/certificates/certificate-page.tsx'
import { param } from '../reading.ts'
import { sendJson, sendPdf } from './files.ts'

type Hers = Readonly<{ certificate: Certificate; base: string; back: string; next: string | undefined }>
type Guard = { schema: { hide: true }; config: { action: Action } }
type Finder = (services: TrainingServices, request: FastifyRequest) => Promise<Hers>

export function ownRoutes(app: FastifyInstance, services: TrainingServices): void {
  const signedIn = '/training/certificate/:id'
  const ways = [
    {
      page: '/training/seat/:secret/certificate',
      below: '/training/seat/:secret',
      action: 'training.book',
      find: bySecret,
    },
    { page: signedIn, below: signedIn, action: 'person.self', find: bySession },
  ] as const
  for (const { page, below, action, find } of ways) {
    const guard: Guard = { schema: { hide: true }, config: { action } }
    for (const path of localised(page))
      app.get(path, guard, (request, reply) => show(services, request, reply, find))
    for (const path of localised(`${below}/certificate.pdf`))
      app.get(path, guard, async (request, reply) =>
        sendPdf(services, reply, (await find(services, request)).certificate, request),
      )
    for (const path of localised(`${below}/openbadge.json`))
      app.get(path, guard, async (request, reply) =>
        sendJson(services, reply, (await find(services, request)).certificate),
      )
  }
}

async function bySecret({ db }: TrainingServices, request: FastifyRequest): Promise<Hers> {
  const secret = param(request, 'secret')
  const booking = await bookingBySecret(db, secret)
  const certificate = booking && (await certificateFor(db, booking.eventId, booking.learnerId))
  if (!certificate) throw new Refused(CertificateMissing())
  const base = `/training/seat/${secret}`
  return { certificate, base, back: base, next: undefined }
}

async function bySession({ db, vault }: TrainingServices, request: FastifyRequest): Promise<Hers> {
  const id = param(request, 'id')
  const learner = await learnerOf(db, vault, viewerOf(request))
  const all = learner ? await certificatesOf(db, learner.id) : []
  const certificate = all.find((one) => one.id === id)
  if (!certificate) throw new Refused(CertificateMissing())
  const standing = all.find(({ eventId, revokedAt }) => eventId === certificate.eventId && revokedAt === null)
  const next = standing && standing.id !== id ? `/training/certificate/${standing.id}` : undefined
  return { certificate, base: `/training/certificate/${id}`, back: '/training/mine', next }
}

async function show(
  services: TrainingServices,
  request: FastifyRequest,
  reply: FastifyReply,
  find: Finder,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { certificate, base, back, next } = await find(services, request)
  const paper = paperOf(services.vault, certificate)
  if (!paper) throw new Refused(CertificateMissing())
  const props = { frame, certificate, paper, site: services.site, base, back }
  void reply.header('referrer-policy', 'no-referrer')
  return sendPage(reply, frame, <CertificatePage {...props} next={next && link(frame, next)} />)
}
