/** `/desk/import`: registries that officers read in. An officer sees her own imports. */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { demandToken } from '#people/csrf.ts'
import { viewerOf } from '#people/viewer.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { RunMissing, SheetMissing, SheetTooLarge } from '../../refusals/import/rows.ts'
import { readMapping } from '../../rules/import/fields.ts'
import { readerOf } from '../../rules/import/reader.ts'
import { contextOf, editionAt, type FirmsServices } from '../../services.ts'
import {
  faultsBetween,
  findRun,
  firstFaults,
  partAt,
  partIds,
  readPart,
  runsOf,
  tallyOf,
  type Part,
  type Run,
} from '../../store/import/runs.ts'
import { receiveSheet } from '../../usecases/import/receive-sheet.ts'
import { steerImport, type Steering } from '../../usecases/import/steer-import.ts'
import { faultSentences, faultSheet, type FaultyRow } from '../../views/import/fault-sheet.ts'
import { ImportPage, MEGABYTES, RunPage, type ShownFault } from '../../views/import/import-pages.tsx'
import { isUuid, textsOf, takeRest, wrongOf } from '../reading.ts'

const IMPORT = { schema: { hide: true }, config: { action: 'firm.import' } } as const
const FAULTS_SHOWN = 20

export function importRoutes(app: FastifyInstance, services: FirmsServices): void {
  for (const path of localised('/desk/import')) {
    app.get(path, IMPORT, (request, reply) => showImports(services, request, reply))
    app.post(path, { ...IMPORT, onSend: takeRest }, (request, reply) => receive(services, request, reply))
  }
  for (const path of localised('/desk/import/:run.csv'))
    app.get(path, IMPORT, (request, reply) => sendFaults(services, request, reply))
  for (const path of localised('/desk/import/:run'))
    app.get(path, IMPORT, async (request, reply) =>
      showRun(services, request, reply, await ownRun(services, request)),
    )
  for (const verb of ['check', 'take', 'stop', 'resume'] as const)
    for (const path of localised(`/desk/import/:run/${verb}`))
      app.post(path, IMPORT, (request, reply) => steer(services, request, reply, verb))
}

async function ownRun({ db }: FirmsServices, request: FastifyRequest): Promise<Run> {
  const { run: id } = request.params as { run: string }
  const run = isUuid(id) ? await findRun(db, id) : undefined
  if (!run || run.startedBy !== viewerOf(request).personId) throw new Refused(RunMissing())
  return run
}

async function showImports(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  error?: string,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const runs = await runsOf(services.db, viewerOf(request).personId)
  return sendPage(reply, frame, <ImportPage {...{ frame, runs, error }} />, error ? 422 : 200)
}

/** The sheet goes from the wire to the database part by part. The token stands before it in the form. */
async function receive(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const viewer = viewerOf(request)
  try {
    const part = request.isMultipart()
      ? await request.file({ limits: { fileSize: MEGABYTES * 1_000_000, files: 1 } })
      : undefined
    if (!part) throw new Refused(SheetMissing({}, 'sheet'))
    const token = [part.fields['csrf']].flat()[0]
    demandToken(request, token && 'value' in token ? token.value : undefined)
    if (part.filename === '') throw new Refused(SheetMissing({}, 'sheet'))
    const run = await receiveSheet(contextOf(services), viewer, {
      name: part.filename,
      content: part.file,
      isCut: () => part.file.truncated,
      tooLarge: () => new Refused(SheetTooLarge({ megabytes: MEGABYTES }, 'sheet')),
    })
    return reply.redirect(link(frame, `/desk/import/${run}`), 303)
  } catch (error) {
    return showImports(services, request, reply, wrongOf(error, frame.lang).sentence)
  }
}

async function showRun(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  run: Run,
  wrong?: string,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const tally = await tallyOf(services.db, run.id)
  const props = {
    frame,
    run,
    tally,
    wrong,
    watching: !('rest' in (request.query as object)),
    sample: run.status === 'mapping' || run.status === 'checked' ? await sampleOf(services, run) : [],
    faults: await shownFaults(services, run, frame.lang),
  }
  return sendPage(reply, frame, <RunPage {...props} />, wrong ? 422 : 200)
}

async function sampleOf({ db, vault }: FirmsServices, run: Run): Promise<string[][]> {
  const [first] = await partIds(db, run.id)
  const part = first === undefined ? undefined : await readPart(db, vault, first)
  return part?.rows.slice(0, 20) ?? []
}

async function shownFaults(services: FirmsServices, run: Run, lang: Lang): Promise<ShownFault[]> {
  const { db, vault } = services
  const reader = readerOf(await editionAt(services, services.at().now), run.mapping)
  const shown: ShownFault[] = []
  let part: Part | undefined
  for (const { row, kind } of await firstFaults(db, run.id, FAULTS_SHOWN)) {
    if (!part || row >= part.firstRow + part.rows.length) {
      const id = await partAt(db, run.id, row)
      part = id === undefined ? undefined : await readPart(db, vault, id)
    }
    const cells = part?.rows[row - part.firstRow]
    if (cells) shown.push({ row, sentences: faultSentences({ cells, kind }, reader, lang) })
  }
  return shown
}

async function steer(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
  verb: Steering['verb'],
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const run = await ownRun(services, request)
  const text = textsOf(request)
  const steering: Steering =
    verb === 'check'
      ? { verb, mapping: readMapping(run.columns.length, (column) => text(`column-${column}`)) }
      : { verb }
  try {
    await steerImport(contextOf(services), viewerOf(request), run.id, steering)
  } catch (error) {
    return showRun(services, request, reply, run, wrongOf(error, frame.lang).sentence)
  }
  return reply.redirect(link(frame, `/desk/import/${run.id}`), 303)
}

async function sendFaults(
  services: FirmsServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { lang } = frameOf(request, services.asset)
  const run = await ownRun(services, request)
  const reader = readerOf(await editionAt(services, services.at().now), run.mapping)
  const sheet = faultSheet(run.columns, faultyRows(services, run), reader, lang)
  const name = run.name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{M}\p{N}-]+/gu, '-')
  return reply
    .type('text/csv; charset=utf-8')
    .header(
      'content-disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(name)}-to-put-right.csv`,
    )
    .header('cache-control', 'private, no-store')
    .send(Readable.from(sheet))
}

async function* faultyRows({ db, vault }: FirmsServices, run: Run): AsyncGenerator<FaultyRow> {
  for (const id of await partIds(db, run.id)) {
    const part = await readPart(db, vault, id)
    if (!part) continue
    const faults = await faultsBetween(db, run.id, part.firstRow, part.firstRow + part.rows.length - 1)
    for (const [at, cells] of part.rows.entries()) {
      const fault = faults.get(part.firstRow + at)
      if (fault) yield { row: fault.row, cells, kind: fault.kind }
    }
  }
}
