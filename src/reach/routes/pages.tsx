/** The pages of reach. Reading only: no cookies, no sessions, nothing that another site could make a visitor do. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { no, Refused, sayRefusal, yes, type Answer, type Refusal } from '#kernel/refusal.ts'
import { parseAmount, type Minor } from '#kernel/money.ts'
import type { Services } from '#tradebook/services.ts'
import { frameOf, link, type Frame } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { plainFigure, type Asked } from '../form.ts'
import { AmountUnreadable, NumberAbsurd } from '../refusals.ts'
import { answer } from '../rules/answer.ts'
import { bestLanes, compareLanes } from '../rules/lane-quotes.ts'
import { makersShare } from '../rules/backwards.ts'
import { makersNet } from '../rules/makers-net.ts'
import type { Receipt } from '../rules/receipt.ts'
import { ReachFormPage } from '../views/form-page.tsx'
import type { Answered, ReceiptPageProps } from '../views/question.ts'
import { ReceiptPage } from '../views/receipt-page.tsx'
import { worldCsv } from '../views/world-csv.ts'
import { WorldPage } from '../views/world-page.tsx'
import { worldRows } from '../views/world.ts'
import { hear } from './ask.ts'

export function reachPages(app: FastifyInstance, services: Services): void {
  const hidden = { schema: { hide: true } }
  for (const path of localised('/reach'))
    app.get(path, hidden, (request, reply) => showWorld(services, request, reply))
  for (const path of localised('/reach.csv'))
    app.get(path, hidden, (request, reply) => sendSheet(services, request, reply))
  for (const path of localised('/reach/:iso2'))
    app.get(path, hidden, (request, reply) => showReceipt(services, request, reply))
}

async function showWorld(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const heard = await hear(services, frame, request.query)
  if (heard.kind !== 'asked') return showForm(reply, frame, heard)
  const rows = worldRows(heard.page.edition, heard.page.parcel, frame.lang)
  return sendPage(reply, frame, <WorldPage {...heard.page} rows={rows} />)
}

/** The form, empty or with the sentence beside the field that was refused. */
function showForm(
  reply: FastifyReply,
  frame: Frame,
  heard: Exclude<Awaited<ReturnType<typeof hear>>, { kind: 'asked' }>,
) {
  return sendPage(reply, frame, <ReachFormPage {...heard.page} />, heard.kind === 'refused' ? 422 : 200)
}

async function sendSheet(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const heard = await hear(services, frame, request.query)
  if (heard.kind === 'blank') return reply.redirect(link(frame, '/reach'))
  if (heard.kind === 'refused') throw new Refused(heard.refusal)
  const { edition, parcel, book } = heard.page
  const name = `dhow-reach-${parcel.items[0]!.hs}-${parcel.on}-${book.version.slice(0, 8)}.csv`
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('vary', 'Accept-Language')
    .send(worldCsv(worldRows(edition, parcel, frame.lang), frame.lang))
}

async function showReceipt(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { iso2 = '' } = request.params as { iso2?: string }
  const heard = await hear(services, frame, request.query, iso2)
  if (heard.kind === 'asked') return sendPage(reply, frame, <ReceiptPage {...receiptProps(heard.page)} />)
  // A country that does not exist is a page that does not exist, not a field to correct.
  if (heard.kind === 'refused' && heard.refusal.field === 'to')
    throw new Refused({ ...heard.refusal, kind: 'missing' })
  return showForm(reply, frame, heard)
}

function receiptProps(page: Answered): ReceiptPageProps {
  const { edition, parcel, asked } = page
  const receipt = answer(edition, parcel)!
  const quotes = compareLanes(edition, parcel)
  const nets = new Map(quotes.map((quote) => [quote.option.lane, makersNet(edition, parcel, quote)]))
  const best = bestLanes(quotes, new Map([...nets].map(([lane, { net }]) => [lane, net])))
  const shared = { ...page, receipt, quotes, nets, best }
  return asked.shelf === '' ? shared : { ...shared, back: workBack(page, receipt) }
}

function workBack(
  { edition, parcel, asked, frame: { lang } }: Answered,
  receipt: Receipt,
): NonNullable<ReceiptPageProps['back']> {
  const read = readShelf(asked, receipt)
  if (!read.ok) return { error: sayRefusal(read.refusal, lang), field: fieldOf(read.refusal) }
  const share = makersShare(edition, parcel, read.value.shelf, read.value.feeBps)
  return share ? { share } : {}
}

const fieldOf = (refusal: Refusal) =>
  refusal.field === 'marketFee' ? ('marketFee' as const) : ('shelf' as const)

/** A shelf price in the receipt's currency, and the marketplace's share in basis points. */
function readShelf(asked: Asked, receipt: Receipt): Answer<{ shelf: Minor; feeBps: number }> {
  const shelf = parseAmount(plainFigure(asked.shelf), receipt.digits)
  if (shelf === undefined || shelf > 10n ** 15n)
    return no(AmountUnreadable({ value: asked.shelf, currency: receipt.currency }, 'shelf'))
  const feeBps = asked.marketFee === '' ? 0n : parseAmount(plainFigure(asked.marketFee).replace(/%$/, ''), 2)
  if (feeBps === undefined || feeBps > 10_000n)
    return no(NumberAbsurd({ value: asked.marketFee, least: 0, most: 100 }, 'marketFee'))
  return yes({ shelf, feeBps: Number(feeBps) })
}
