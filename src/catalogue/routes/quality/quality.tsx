/** `/products/quality`: what is odd in a firm's product data, and what she answers to it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { asked, chosenFirm, isUuid, textsOf, wrongOf } from '#firms/routes/reading.ts'
import { contextOf } from '#firms/services.ts'
import { whereOf } from '#firms/store/firms.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { mayDo } from '#people/rules/authorisation.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { FindingMissing } from '../../refusals/sheets.ts'
import type { Kind } from '../../rules/quality/judge.ts'
import type { CatalogueServices } from '../../services.ts'
import { productsByIds } from '../../store/products.ts'
import { countsOf, countToJudge, findingsOf, findingsOfProduct } from '../../store/quality/findings.ts'
import { ignore, keepPrice } from '../../usecases/quality/answer.ts'
import { FINDINGS_A_PAGE, QualityPage, QualitySection } from '../../views/quality/quality-page.tsx'
import { KIND_NAMES } from '../../words/quality.ts'
import { reading } from '../at.tsx'

export function qualityRoutes(app: FastifyInstance, services: CatalogueServices): void {
  for (const path of localised('/products/quality')) {
    app.get(path, reading('product.read'), (request, reply) => show(services, request, reply))
    app.post(path, reading('product.write'), (request, reply) => post(services, request, reply))
  }
}

/** For the product's own page. */
export const qualitySection = ({
  db,
  at,
}: Pick<CatalogueServices, 'db' | 'at'>): CatalogueServices['sections'][number] => ({
  place: 'quality',
  render: async ({ product, frame }) => {
    const findings = await findingsOfProduct(db, product.id)
    const today = dayInIndia(at().now)
    return findings.length > 0 ? <QualitySection {...{ frame, product, findings, today }} /> : null
  },
})

const MOST_PAGES = 10_000
const isKind = (text: string): text is Kind => Object.hasOwn(KIND_NAMES, text)

async function show(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
  wrong?: string,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.read')
  const { db } = services
  const wished = asked(request, 'kind')
  const kind: Kind | '' = isKind(wished) ? wished : ''
  const page = Math.min(Math.max(Math.trunc(Number(asked(request, 'page')) || 1), 1), MOST_PAGES)
  const found = await findingsOf(db, firm.id, { kind, page, perPage: FINDINGS_A_PAGE })
  const products = await productsByIds(db, [...new Set(found.map(({ productId }) => productId))])
  const props = {
    place,
    firm,
    kind,
    page,
    wrong,
    today: dayInIndia(services.at().now),
    mayWrite: mayDo(viewer, 'product.write', whereOf(firm)),
    counts: await countsOf(db, firm.id),
    waiting: await countToJudge(db, firm.id),
    done: (['ignored', 'fixed'] as const).find((one) => one === asked(request, 'done')),
    rows: found.flatMap((finding) => {
      const product = products.get(finding.productId)
      return product ? [{ finding, product }] : []
    }),
  }
  return sendPage(reply, place.frame, <QualityPage {...props} />, wrong ? 422 : 200)
}

async function post(
  services: CatalogueServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { viewer, firm, place } = await chosenFirm(services, request, 'product.write')
  const text = textsOf(request)
  const subject = text('subject')
  try {
    if (!isUuid(subject)) throw new Refused(FindingMissing())
    const holds = text('do') === 'price-holds'
    if (holds) await keepPrice(contextOf(services), viewer, subject)
    else
      await ignore(contextOf(services), viewer, firm, {
        subject,
        kind: text('kind'),
        why: text(`why-${text('kind')}-${subject}`),
      })
    const kind = asked(request, 'kind')
    const query = { ...(isKind(kind) ? { kind } : {}), done: holds ? 'fixed' : 'ignored' }
    return await reply.redirect(firmLink(place, '/products/quality', query), 303)
  } catch (error) {
    return show(services, request, reply, wrongOf(error, place.frame.lang).sentence)
  }
}
