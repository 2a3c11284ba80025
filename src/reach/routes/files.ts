/** The answer as files: the same question in the address, so that a file can be made again from it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import type { Services } from '#tradebook/services.ts'
import { frameOf, link } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { receiptPdf } from '../views/documents/receipt-pdf.ts'
import { worldPdf } from '../views/documents/world-pdf.ts'
import { worldXlsx, XLSX_TYPE } from '../views/documents/world-xlsx.ts'
import { exactAddress, type Answered } from '../views/question.ts'
import { worldCsv } from '../views/world-csv.ts'
import { sortRows, worldRows } from '../views/world.ts'
import { hear, withSpokenDays } from './ask.ts'
import { receiptProps } from './receipt-props.ts'

type Written = Readonly<{ name: string; type: string; body: string | Buffer }>
type Write = (page: Answered) => Promise<Written> | Written

const FILES: readonly (readonly [string, Write])[] = [
  ['/reach.csv', writeCsv],
  ['/reach.xlsx', writeXlsx],
  ['/reach.pdf', writePdf],
  ['/reach/:iso2.pdf', writeReceipt],
]

export function reachFiles(app: FastifyInstance, services: Services): void {
  for (const [file, write] of FILES)
    for (const path of localised(file))
      app.get(path, { schema: { hide: true } }, (request, reply) => sendFile(services, write, request, reply))
}

async function sendFile(
  services: Services,
  write: Write,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const { iso2 } = request.params as { iso2?: string }
  const heard = await hear(services, frame, request.query, iso2)
  if (heard.kind === 'blank') return reply.redirect(link(frame, '/reach'))
  if (heard.kind === 'refused') {
    const refusal = withSpokenDays(heard.refusal, frame.lang)
    throw new Refused(refusal.field === 'to' ? { ...refusal, kind: 'missing' } : refusal)
  }
  const { name, type, body } = await write(heard.page)
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-language', frame.lang)
    .header('vary', 'Accept-Language')
    .send(body)
}

const fileName = ({ parcel, book }: Answered, ending: string): string =>
  `dhow-reach-${parcel.items[0]!.hs}-${parcel.on}-${book.version.slice(0, 8)}${ending}`

/** In the order of the page as it opens: open ones first, the cheapest on top. */
function worldDocument(page: Answered) {
  const { edition, parcel, book, frame } = page
  const rows = sortRows(worldRows(edition, parcel, frame.lang), { key: 'verdict', down: false }, frame.lang)
  return { edition, parcel, book, lang: frame.lang, rows, address: exactAddress(page, '/reach') }
}

function writeCsv(page: Answered): Written {
  const { edition, parcel, frame } = page
  const body = worldCsv(worldRows(edition, parcel, frame.lang), frame.lang)
  return { name: fileName(page, '.csv'), type: 'text/csv; charset=utf-8', body }
}

async function writeXlsx(page: Answered): Promise<Written> {
  return { name: fileName(page, '.xlsx'), type: XLSX_TYPE, body: await worldXlsx(worldDocument(page)) }
}

async function writePdf(page: Answered): Promise<Written> {
  return { name: fileName(page, '.pdf'), type: 'application/pdf', body: await worldPdf(worldDocument(page)) }
}

async function writeReceipt(page: Answered): Promise<Written> {
  const { receipt, quotes, best } = receiptProps(page)
  const { edition, parcel, book, frame } = page
  const address = exactAddress(page, `/reach/${receipt.to}`)
  const body = await receiptPdf({ edition, parcel, book, lang: frame.lang, receipt, quotes, best, address })
  return { name: fileName(page, `-${receipt.to}.pdf`), type: 'application/pdf', body }
}
