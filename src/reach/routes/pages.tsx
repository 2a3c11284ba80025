/** The pages of reach. Reading only: no cookies, no sessions, nothing that another site could make a visitor do. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import type { Services } from '#tradebook/services.ts'
import { frameOf, type Frame } from '#ui/frame.ts'
import { localised } from '#ui/language.ts'
import { sendPage } from '#ui/render.ts'
import { MOST_PINS, pinsOf } from '../form.ts'
import { answer } from '../rules/answer.ts'
import { allDestinations } from '../rules/destination.ts'
import { compareLanes } from '../rules/lane-quotes.ts'
import { ComparePage, type Compared } from '../views/compare-page.tsx'
import { ReachFormPage } from '../views/form-page.tsx'
import { OriginPage } from '../views/origin-page.tsx'
import { otherDay, type Answered } from '../views/question.ts'
import { ReceiptPage } from '../views/receipt-page.tsx'
import { WorldPage } from '../views/world-page.tsx'
import { rowOf, worldRows } from '../views/world.ts'
import { hear, type Heard } from './ask.ts'
import { receiptProps } from './receipt-props.ts'

type Show = (services: Services, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

const PAGES: readonly (readonly [string, Show])[] = [
  ['/reach', showWorld],
  ['/reach/compare', showComparison],
  ['/reach/:iso2', showReceipt],
  ['/reach/:iso2/origin', showOrigin],
]

export function reachPages(app: FastifyInstance, services: Services): void {
  for (const [page, show] of PAGES)
    for (const path of localised(page))
      app.get(path, { schema: { hide: true } }, (request, reply) => show(services, request, reply))
}

async function showWorld(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const heard = await hear(services, frame, request.query)
  if (heard.kind !== 'asked') return showForm(reply, frame, heard)
  const { page } = heard
  const rows = worldRows(page.edition, page.parcel, frame.lang)
  const other = otherDay(page)
  const before = other && worldRows(other.edition, other.parcel, frame.lang).map(({ receipt }) => receipt)
  const was = before ? { was: new Map(before.map((receipt) => [receipt.to, receipt])) } : {}
  return sendPage(reply, frame, <WorldPage {...page} rows={rows} {...was} />, statusOf(page))
}

/** An unreadable day to compare with is said beside its field, above the answer for the one day. */
const statusOf = ({ against }: Answered): number => (against && 'error' in against ? 422 : 200)

/** The form, empty or with the sentence beside the field that was refused. */
function showForm(reply: FastifyReply, frame: Frame, heard: Exclude<Heard, { kind: 'asked' }>) {
  return sendPage(
    reply,
    frame,
    <ReachFormPage {...heard.page} />,
    heard.kind === 'refused' && !heard.page.meant ? 422 : 200,
  )
}

async function showComparison(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const heard = await hear(services, frame, request.query)
  if (heard.kind !== 'asked') return showForm(reply, frame, heard)
  const { edition, parcel, asked } = heard.page
  const known = new Map(allDestinations(edition).map((destination) => [destination.iso2, destination]))
  const pins = pinsOf(asked).flatMap((code) => known.get(code) ?? [])
  const pinned = pins.slice(0, MOST_PINS).map((destination): Compared => {
    const quotes = compareLanes(edition, { ...parcel, to: destination.iso2 })
    const lanes = { open: quotes.filter(({ option }) => option.open).length, all: quotes.length }
    return { ...rowOf(edition, parcel, destination, frame.lang), lanes }
  })
  const left = pins.slice(MOST_PINS).map(({ iso2 }) => iso2)
  return sendPage(reply, frame, <ComparePage {...heard.page} pinned={pinned} left={left} />)
}

async function showReceipt(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const heard = await hearOne(services, frame, request)
  if (heard.kind !== 'asked') return showForm(reply, frame, heard)
  return sendPage(reply, frame, <ReceiptPage {...receiptProps(heard.page)} />, statusOf(heard.page))
}

async function showOrigin(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const frame = frameOf(request, services.asset)
  const heard = await hearOne(services, frame, request)
  if (heard.kind !== 'asked') return showForm(reply, frame, heard)
  const receipt = answer(heard.page.edition, heard.page.parcel)!
  return sendPage(reply, frame, <OriginPage {...heard.page} receipt={receipt} />)
}

/** A country that does not exist is a page that does not exist, not a field to correct. */
async function hearOne(services: Services, frame: Frame, request: FastifyRequest): Promise<Heard> {
  const { iso2 = '' } = request.params as { iso2?: string }
  const heard = await hear(services, frame, request.query, iso2)
  if (heard.kind === 'refused' && heard.refusal.field === 'to')
    throw new Refused({ ...heard.refusal, kind: 'missing' })
  return heard
}
