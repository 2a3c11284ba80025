/** `/firm/documents`: photos and PDFs that prove a step, sent and seen again. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseDay } from '#kernel/day.ts'
import { accept, Refused } from '#kernel/refusal.ts'
import { demandToken } from '#people/csrf.ts'
import { demand } from '#people/demand.ts'
import { viewerOf } from '#people/viewer.ts'
import { fileHeaders } from '#platform/files/serving.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { DayWrong, FileMissing, FirmMissing, ProofUnclear } from '../refusals/firm.ts'
import { inputOf } from '../rules/step-input.ts'
import { contextOf, editionAt, type FirmsServices } from '../services.ts'
import { documentsOf, findDocument } from '../store/documents.ts'
import { findFirm, whereOf } from '../store/firms.ts'
import { addDocument } from '../usecases/add-document.ts'
import { DocumentsPage } from '../views/documents-page.tsx'
import { firmLink } from '../views/firm-address.ts'
import { showStep } from './home.tsx'
import { asked, chosenFirm, isUuid, takeRest, wrongOf } from './reading.ts'

const READ = { schema: { hide: true }, config: { action: 'firm.read' } } as const
const WRITE = { schema: { hide: true }, config: { action: 'firm.write' } } as const

export function documentRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/firm/documents')) {
    app.get(path, READ, (request, reply) => show(services, request, reply))
    app.post(path, { ...WRITE, onSend: takeRest }, (request, reply) => post(services, request, reply))
  }
  for (const path of localised('/firm/documents/:id'))
    app.get(path, READ, (request, reply) => serve(services, request, reply, 'whole'))
  for (const path of localised('/firm/documents/:id/thumbnail'))
    app.get(path, READ, (request, reply) => serve(services, request, reply, 'thumbnail'))
}

async function show(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  error?: string,
): Promise<FastifyReply> {
  const { firm, place } = await chosenFirm(services, request, 'firm.read')
  const { now, newId } = services.at()
  const page = {
    place,
    firm,
    error,
    tried: newId(),
    on: (await editionAt(services, now)).on,
    documents: await documentsOf(services.db, firm.id),
    sent: 'sent' in (request.query as object),
  }
  return sendPage(reply, place.frame, <DocumentsPage {...page} />, error ? 422 : 200)
}

/** Who may write is asked before a byte of the file is read. */
async function post(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'firm.write')
  const context = contextOf(services)
  try {
    const sent = await receive(services, request)
    const edition = await editionAt(services, context.now)
    const tried = isUuid(sent.tried) ? sent.tried : context.newId()
    await addDocument(context, services.files, viewer, edition, { firmId: firm.id, ...sent, tried })
  } catch (error) {
    const { sentence } = wrongOf(error, place.frame.lang)
    const step = asked(request, 'step')
    if (!inputOf(step)) return show(services, request, reply, sentence)
    return showStep(services, request, reply, { step, wrong: { field: 'file', sentence } })
  }
  return reply.redirect(firmLink(place, '/firm/documents', { sent: '' }), 303)
}

/** The fields stand before the file in our form, so the token is checked before the file is taken in. */
async function receive({ files }: FirmsServices, request: FastifyRequest) {
  if (!request.isMultipart()) throw new Refused(FileMissing({}, 'file'))
  const part = await request.file()
  if (!part) throw new Refused(FileMissing({}, 'file'))
  const text = (name: string): string => {
    const field = [part.fields[name]].flat()[0]
    return field && 'value' in field && typeof field.value === 'string' ? field.value : ''
  }
  demandToken(request, text('csrf'))
  const step = text('step')
  const until = text('paperValidTo')
  const validTo = until === '' ? null : parseDay(until)
  if (!inputOf(step)) throw new Refused(ProofUnclear({}, 'step'))
  if (validTo === undefined) throw new Refused(DayWrong({}, 'file'))
  if (part.filename === '') throw new Refused(FileMissing({}, 'file'))
  const file = accept(await files.prepare(part.file))
  // A browser writes a quotation mark in a file's name as %22.
  const name = part.filename.replaceAll('%22', '"')
  return { step, validTo, name, file, tried: text('tried') }
}

/** For the firm's own people, and for officers of its area. */
async function serve(
  { db, files }: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  part: 'whole' | 'thumbnail',
): Promise<FastifyReply> {
  const { id } = request.params as { id: string }
  const viewer = viewerOf(request)
  const document = isUuid(id) ? await findDocument(db, id) : undefined
  const firm = document && (await findFirm(db, document.firmId))
  if (!document || !firm) throw new Refused(FirmMissing())
  demand(viewer, 'firm.read', whereOf(firm))
  const file = await files.find(db, document.fileId)
  const bytes = file && (await files.read(file, part))
  if (!file || !bytes) throw new Refused(FirmMissing())
  return reply.headers(fileHeaders(file, part)).send(bytes)
}
