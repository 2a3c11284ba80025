/** `/desk/firm/:id`: one firm as its officer sees it; decisions on papers, case notes. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import { findPerson } from '#people/store/persons.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { FirmMissing } from '../../refusals/firm.ts'
import { mask } from '../../rules/identifiers.ts'
import { ladderOf } from '../../rules/ladder.ts'
import { contextOf, editionAt, type FirmsServices } from '../../services.ts'
import { notesOf, officerOf, sealedMobileOf } from '../../store/desk/cases.ts'
import { documentsOf, findDocument } from '../../store/documents.ts'
import { factsOf } from '../../store/facts.ts'
import { resolveFirm, whereOf, type Firm } from '../../store/firms.ts'
import { identifiersOf } from '../../store/identifiers.ts'
import { lutsOf } from '../../store/luts.ts'
import { decidePaper } from '../../usecases/desk/decide-paper.ts'
import { writeNote } from '../../usecases/desk/write-note.ts'
import { CasePage } from '../../views/desk/case-page.tsx'
import { isUuid, textsOf, wrongOf, type Wrong } from '../reading.ts'

const DESK = { schema: { hide: true }, config: { action: 'firm.desk' } } as const
const DECIDE = { schema: { hide: true }, config: { action: 'firm.document.decide' } } as const

export function caseRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/desk/firm/:id'))
    app.get(path, DESK, async (request, reply) => {
      const firm = await chosen(services, idOf(request))
      // A record that went into another leads on to it.
      if (firm.id !== idOf(request))
        return reply.redirect(link(frameOf(request, services.asset), `/desk/firm/${firm.id}`), 303)
      return show(services, request, reply, firm)
    })
  for (const path of localised('/desk/firm/:id/note'))
    app.post(path, DESK, (request, reply) => note(services, request, reply))
  for (const verb of ['approve', 'reject'] as const)
    for (const path of localised(`/desk/document/:id/${verb}`))
      app.post(path, DECIDE, (request, reply) => decide(services, request, reply, verb === 'approve'))
}

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id

async function chosen({ db }: FirmsServices, id: string): Promise<Firm> {
  const firm = isUuid(id) ? await resolveFirm(db, id) : undefined
  if (!firm) throw new Refused(FirmMissing())
  return firm
}

async function show(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  firm: Firm,
  wrong?: Wrong,
): Promise<FastifyReply> {
  const { db, vault } = services
  const { now, newId } = services.at()
  demand(viewerOf(request), 'firm.desk', whereOf(firm))
  const frame = frameOf(request, services.asset)
  const [numbers, luts, documents, notes, officer, facts, edition, sealed] = await Promise.all([
    identifiersOf(db, firm.id),
    lutsOf(db, firm.id),
    documentsOf(db, firm.id),
    notesOf(db, vault, firm.id),
    officerOf(db, firm.id),
    factsOf(db, firm.id),
    editionAt(services, now),
    sealedMobileOf(db, firm.id),
  ])
  const people = await names(services, [...notes.map(({ author }) => author), ...(officer ? [officer] : [])])
  const props = {
    frame,
    firm,
    numbers,
    luts,
    documents,
    notes,
    people,
    wrong,
    tried: newId(),
    mobile: sealed && mask('mobile', vault.open(sealed)),
    officer: officer && (people.get(officer) ?? ''),
    ladder: ladderOf(facts, edition),
  }
  return sendPage(reply, frame, <CasePage {...props} />, wrong ? 422 : 200)
}

async function names({ db, vault }: FirmsServices, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await Promise.all([...new Set(ids)].map((id) => findPerson(db, vault, id)))
  return new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])))
}

async function note(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const firm = await chosen(services, idOf(request))
  const frame = frameOf(request, services.asset)
  const text = textsOf(request)
  const context = contextOf(services)
  try {
    const tried = isUuid(text('tried')) ? text('tried') : context.newId()
    await writeNote(context, viewerOf(request), { firmId: firm.id, text: text('note'), tried })
  } catch (error) {
    return show(services, request, reply, firm, wrongOf(error, frame.lang))
  }
  return reply.redirect(link(frame, `/desk/firm/${firm.id}`), 303)
}

async function decide(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  approve: boolean,
): Promise<FastifyReply> {
  const { db } = services
  const frame = frameOf(request, services.asset)
  const id = idOf(request)
  const document = isUuid(id) ? await findDocument(db, id) : undefined
  if (!document) throw new Refused(FirmMissing())
  const context = contextOf(services)
  const edition = await editionAt(services, context.now)
  try {
    const verdict = { id, approve, reason: textsOf(request)('reason') }
    await decidePaper(context, viewerOf(request), edition, verdict)
  } catch (error) {
    return show(services, request, reply, await chosen(services, document.firmId), wrongOf(error, frame.lang))
  }
  return reply.redirect(link(frame, `/desk/firm/${document.firmId}`), 303)
}
