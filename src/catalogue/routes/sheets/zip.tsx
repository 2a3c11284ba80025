/** `/products/photos`: photos of many products in one ZIP, named by SKU. Each photo is a transaction of its own. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import { chosenFirm, takeRest, wrongOf, type Chosen } from '#firms/routes/reading.ts'
import { contextOf, editionAt } from '#firms/services.ts'
import { demandToken } from '#people/csrf.ts'
import { zipEntries, ZipStopped, type ZipEntry } from '#platform/zip-entries.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { NotZip, ZipEntryUnread, ZipMissing, ZipTooMuch } from '../../refusals/sheets.ts'
import { isPictureName, photoName } from '../../rules/sheets/photo-name.ts'
import type { CatalogueServices } from '../../services.ts'
import { variantsBySku } from '../../store/variants.ts'
import { addNamedPhoto } from '../../usecases/sheets/add-named-photo.ts'
import { ZipPage, type ZipReport } from '../../views/sheets/zip-page.tsx'
import { reading } from '../at.tsx'
import { lookAt } from '../receive.ts'

/** As long as a browser waits for our answer. */
const LIMITS = { entries: 300, each: 10_000_000, total: 600_000_000, ratio: 100 } as const
const MEGABYTES = 300

export function zipRoutes(app: FastifyInstance, services: CatalogueServices): void {
  for (const path of localised('/products/photos')) {
    app.get(path, reading('product.write'), async (request, reply) =>
      show(reply, await chosenFirm(services, request, 'product.write')),
    )
    app.post(path, { ...reading('product.write'), onSend: takeRest }, (request, reply) =>
      receive(services, request, reply),
    )
  }
}

function show(
  reply: FastifyReply,
  { firm, place }: Chosen,
  report?: ZipReport,
  error?: string,
): FastifyReply {
  const page = { place, firm, report, error, most: LIMITS.entries, megabytes: MEGABYTES }
  return sendPage(reply, place.frame, <ZipPage {...page} />, error ? 422 : 200)
}

type Report = {
  -readonly [Name in keyof ZipReport]: ZipReport[Name] extends readonly (infer T)[] ? T[] : ZipReport[Name]
}

/** What was read before something went wrong is kept, and told. */
async function receive(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chosen = await chosenFirm(services, request, 'product.write')
  const { lang } = chosen.place.frame
  const report: Report = { taken: 0, known: 0, unmatched: [], refused: [] }
  try {
    const part = request.isMultipart()
      ? await request.file({ limits: { fileSize: MEGABYTES * 1_000_000, files: 1 } })
      : undefined
    if (!part) throw new Refused(ZipMissing({}, 'zip'))
    const token = [part.fields['csrf']].flat()[0]
    demandToken(request, token && 'value' in token ? token.value : undefined)
    if (part.filename === '') throw new Refused(ZipMissing({}, 'zip'))
    const edition = await editionAt(services, services.at().now)
    for await (const entry of entriesOf(part.file)) await takeEntry(services, chosen, edition, entry, report)
    if (part.file.truncated) throw new Refused(TOO_MUCH())
    return show(reply, chosen, report)
  } catch (error) {
    const { sentence } = wrongOf(error, lang)
    return show(reply, chosen, report.taken + report.known > 0 ? report : undefined, sentence)
  }
}

const TOO_MUCH = () => ZipTooMuch({ most: LIMITS.entries, megabytes: MEGABYTES }, 'zip')

async function* entriesOf(content: AsyncIterable<Buffer>): AsyncGenerator<ZipEntry> {
  try {
    yield* zipEntries(content, LIMITS)
  } catch (error) {
    if (!(error instanceof ZipStopped)) throw error
    throw new Refused(error.why === 'not-zip' ? NotZip({}, 'zip') : TOO_MUCH())
  }
}

async function takeEntry(
  services: CatalogueServices,
  { viewer, firm, place }: Chosen,
  edition: Edition,
  { name, bytes }: ZipEntry,
  report: Report,
): Promise<void> {
  const meant = photoName(name)
  if (!meant) return
  const refuse = (sentence: string): void => void report.refused.push({ name, sentence })
  const { lang } = place.frame
  if (!bytes || !isPictureName(name))
    return refuse(sayRefusal(ZipEntryUnread({ megabytes: LIMITS.each / 1_000_000 }), lang))
  const known = await variantsBySku(services.db, firm.id, meant.skus)
  const variant = meant.skus.map((sku) => known.get(sku.toLowerCase())).find(Boolean)
  if (!variant) return void report.unmatched.push(name)
  const looked = await lookAt(services, edition, bytes)
  if (!looked.ok) return refuse(sayRefusal(looked.refusal, lang))
  try {
    const photo = { variant, name: name.split('/').at(-1)!.slice(0, 200), ...looked.value }
    const isNew = await addNamedPhoto(contextOf(services), services.files, viewer, photo)
    report[isNew ? 'taken' : 'known'] += 1
  } catch (error) {
    refuse(wrongOf(error, lang).sentence)
  }
}
