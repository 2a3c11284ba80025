/** `/products/sheet` and `/products/all.csv`: products by a sheet, up and down. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { SheetMissing } from '#firms/refusals/import/rows.ts'
import { asked, chosenFirm, isUuid, takeRest, textsOf, wrongOf, type Chosen } from '#firms/routes/reading.ts'
import { contextOf } from '#firms/services.ts'
import { whereOf } from '#firms/store/firms.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { DISTRICTS, MAKES } from '#firms/words.ts'
import { demandToken } from '#people/csrf.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { RunMissing, TooManyForWorkbook } from '../../refusals/sheets.ts'
import { readMapping } from '../../rules/sheets/fields.ts'
import { UNDO_DAYS } from '../../rules/sheets/job.ts'
import type { CatalogueServices } from '../../services.ts'
import { countVariants, sheetOf } from '../../store/sheets/export.ts'
import {
  faultsOf,
  findRun,
  partIds,
  readPart,
  runsOfFirm,
  tallyOf,
  type Run,
} from '../../store/sheets/runs.ts'
import { receiveSheet } from '../../usecases/sheets/receive.ts'
import { steerSheet, type Steering } from '../../usecases/sheets/steer.ts'
import {
  faultsCsv,
  faultsWorkbook,
  productsCsv,
  productsWorkbook,
  type FaultyRow,
} from '../../views/sheets/files.ts'
import { RunPage } from '../../views/sheets/run-page.tsx'
import { MEGABYTES, SheetsPage } from '../../views/sheets/sheets-page.tsx'
import { reading } from '../at.tsx'

const VERBS = ['check', 'take', 'stop', 'resume', 'undo'] as const
const FAULTS_SHOWN = 20
/** A workbook is made in memory. */
const WORKBOOK_ROWS = 20_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function sheetRoutes(app: FastifyInstance, services: CatalogueServices): void {
  const [read, write] = [reading('product.read'), reading('product.write')]
  for (const path of localised('/products/sheet')) {
    app.get(path, read, (request, reply) => showAll(services, request, reply))
    app.post(path, { ...write, onSend: takeRest }, (request, reply) => receive(services, request, reply))
  }
  for (const kind of ['csv', 'xlsx'] as const) {
    for (const path of localised(`/products/all.${kind}`))
      app.get(path, read, (request, reply) => sendAll(services, request, reply, kind))
    for (const path of localised(`/products/sheet/:run.${kind}`))
      app.get(path, read, (request, reply) => sendFaults(services, request, reply, kind))
  }
  for (const path of localised('/products/sheet/:run'))
    app.get(path, read, async (request, reply) => {
      const chosen = await chosenFirm(services, request, 'product.read')
      return showRun(services, request, reply, chosen, await ownRun(services, request, chosen))
    })
  for (const verb of VERBS)
    for (const path of localised(`/products/sheet/:run/${verb}`))
      app.post(path, write, (request, reply) => steer(services, request, reply, verb))
}

async function ownRun({ db }: CatalogueServices, request: FastifyRequest, { firm }: Chosen): Promise<Run> {
  const { run: id } = request.params as { run: string }
  const run = isUuid(id) ? await findRun(db, id) : undefined
  if (run?.firmId !== firm.id) throw new Refused(RunMissing())
  return run
}

async function showAll(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  error?: string,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.read')
  const runs = await runsOfFirm(services.db, firm.id)
  const mayWrite = mayDo(viewer, 'product.write', whereOf(firm))
  return sendPage(
    reply,
    place.frame,
    <SheetsPage {...{ place, firm, mayWrite, runs, error }} />,
    error ? 422 : 200,
  )
}

/** The sheet goes from the wire to the database part by part. The token stands before it in the form. */
async function receive(services: CatalogueServices, request: FastifyRequest, reply: FastifyReply) {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.write')
  try {
    const part = request.isMultipart()
      ? await request.file({ limits: { fileSize: MEGABYTES * 1_000_000, files: 1 } })
      : undefined
    if (!part) throw new Refused(SheetMissing({}, 'sheet'))
    const token = [part.fields['csrf']].flat()[0]
    demandToken(request, token && 'value' in token ? token.value : undefined)
    if (part.filename === '') throw new Refused(SheetMissing({}, 'sheet'))
    const run = await receiveSheet(contextOf(services), viewer, {
      firm,
      name: part.filename,
      content: part.file,
      cutAt: () => (part.file.truncated ? MEGABYTES : undefined),
    })
    return await reply.redirect(firmLink(place, `/products/sheet/${run}`), 303)
  } catch (error) {
    return showAll(services, request, reply, wrongOf(error, place.frame.lang).sentence)
  }
}

async function showRun(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  { viewer, firm, place }: Chosen,
  run: Run,
  wrong?: string,
): Promise<FastifyReply> {
  const { db } = services
  const tally = await tallyOf(db, run.id)
  const since = (run.finishedAt ?? run.startedAt).getTime()
  const mayWrite = mayDo(viewer, 'product.write', whereOf(firm))
  const isUndoable = services.at().now.getTime() - since <= UNDO_DAYS * 86_400_000
  const page = {
    place,
    run,
    tally,
    wrong,
    mayWrite,
    mayUndo: mayWrite && isUndoable && tally.made + tally.changed > 0,
    watching: asked(request, 'rest') === '',
    sample: await sampleOf(services, run),
    faults: await faultsOf(db, run.id, { limit: FAULTS_SHOWN }),
  }
  return sendPage(reply, place.frame, <RunPage {...page} />, wrong ? 422 : 200)
}

async function sampleOf({ db }: CatalogueServices, run: Run) {
  if (run.status !== 'mapping' && run.status !== 'checked') return []
  const [first] = await partIds(db, run.id)
  const part = first === undefined ? undefined : await readPart(db, first)
  return part?.rows.slice(0, 20) ?? []
}

async function steer(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: Steering['verb'],
): Promise<FastifyReply> {
  const chosen = await chosenFirm(services, request, 'product.write')
  const { viewer, firm, place } = chosen
  const run = await ownRun(services, request, chosen)
  const text = textsOf(request)
  const steering: Steering =
    verb === 'check'
      ? { verb, mapping: readMapping(run.columns.length, (column) => text(`column-${column}`)) }
      : { verb }
  try {
    await steerSheet(contextOf(services), viewer, firm, run.id, steering)
  } catch (error) {
    return showRun(services, request, reply, chosen, run, wrongOf(error, place.frame.lang).sentence)
  }
  return reply.redirect(firmLink(place, `/products/sheet/${run.id}`), 303)
}

const attach = (reply: FastifyReply, name: string, kind: 'csv' | 'xlsx'): FastifyReply =>
  reply
    .type(kind === 'csv' ? 'text/csv; charset=utf-8' : XLSX)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}.${kind}`)
    .header('cache-control', 'private, no-store')

async function sendAll(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'csv' | 'xlsx',
): Promise<FastifyReply> {
  const { firm, place } = await chosenFirm(services, request, 'product.read')
  const { lang } = place.frame
  const rows = sheetOf(services.db, firm.id, lang, { makes: MAKES, districts: DISTRICTS })
  if (kind === 'csv') return attach(reply, 'products', kind).send(Readable.from(productsCsv(rows, lang)))
  if ((await countVariants(services.db, firm.id)) > WORKBOOK_ROWS) throw new Refused(TooManyForWorkbook())
  return attach(reply, 'products', kind).send(await productsWorkbook(await gather(rows), lang))
}

async function sendFaults(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'csv' | 'xlsx',
): Promise<FastifyReply> {
  const chosen = await chosenFirm(services, request, 'product.read')
  const run = await ownRun(services, request, chosen)
  const { lang } = chosen.place.frame
  const name = `${run.name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{M}\p{N}-]+/gu, '-')}-to-put-right`
  const rows = faultyRows(services, run)
  if (kind === 'csv') return attach(reply, name, kind).send(Readable.from(faultsCsv(run.columns, rows, lang)))
  if ((await tallyOf(services.db, run.id)).faulty > WORKBOOK_ROWS) throw new Refused(TooManyForWorkbook())
  return attach(reply, name, kind).send(await faultsWorkbook(run, await gather(rows), lang))
}

async function gather<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const row of rows) all.push(row)
  return all
}

async function* faultyRows({ db }: CatalogueServices, run: Run): AsyncGenerator<FaultyRow> {
  for (const id of await partIds(db, run.id)) {
    const part = await readPart(db, id)
    if (!part) continue
    const span = {
      after: part.firstRow - 1,
      upTo: part.firstRow + part.rows.length - 1,
      limit: part.rows.length,
    }
    for (const fault of await faultsOf(db, run.id, span))
      yield { ...fault, cells: part.rows[fault.row - part.firstRow] ?? [] }
  }
}
