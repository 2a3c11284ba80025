/** Submissions as Amazon's edits, whichever way they travel. */
import type { Called, Connection, Market, Submission } from '../../port.ts'
import type { FeedMessage } from '../feed/message.ts'
import type { Attributes, Patch } from '../operations/listings-items.ts'
import type { Desk } from './desk.ts'
import { attributesOf, languageTag, noSchema, salePatches, slotsOf, type Slots } from './envelope.ts'

export type Edit =
  | Readonly<{ way: 'put'; productType: string; attributes: Attributes }>
  | Readonly<{ way: 'patch'; productType: string; patches: readonly Patch[] }>
  | Readonly<{ way: 'delete' }>

/**
 * `later` and `credentials` are passed on. A product type that Amazon does not know is not our verdict to give: the edit is
 * written by habit, and Amazon says what it thinks of it.
 */
export async function editOf(
  desk: Desk,
  connection: Connection,
  market: Market,
  submission: Submission,
): Promise<Called<Edit>> {
  if (submission.way === 'delete') return { ok: true, value: { way: 'delete' } }
  const { offer, way } = submission
  const slots = await slotsFor(desk, connection, market, offer)
  if (!slots.ok) return slots
  const { productType } = offer
  return {
    ok: true,
    value:
      way === 'put'
        ? { way, productType, attributes: attributesOf(offer, market, slots.value) }
        : { way, productType, patches: salePatches(offer, market, slots.value) },
  }
}

async function slotsFor(
  desk: Desk,
  connection: Connection,
  market: Market,
  offer: Readonly<{ productType: string; lang: string }>,
): Promise<Called<Slots>> {
  const type = await desk.typeOf(connection, market, offer.productType, languageTag(offer.lang, market))
  if (type.ok) return { ok: true, value: slotsOf(type.value.schema) }
  return type.why === 'refused' ? { ok: true, value: noSchema } : type
}

export function messageOf(messageId: number, sku: string, edit: Edit): FeedMessage {
  switch (edit.way) {
    case 'put':
      return {
        messageId,
        sku,
        operationType: 'UPDATE',
        productType: edit.productType,
        requirements: 'LISTING',
        attributes: edit.attributes,
      }
    case 'patch':
      return { messageId, sku, operationType: 'PATCH', productType: edit.productType, patches: edit.patches }
    case 'delete':
      return { messageId, sku, operationType: 'DELETE' }
  }
}

/** What an edit leaves behind at Amazon, to recognise it by. */
export function traceOf(edit: Edit): Attributes | 'gone' {
  switch (edit.way) {
    case 'put':
      return edit.attributes
    case 'patch':
      return Object.fromEntries(
        edit.patches.map(({ path, value }) => [path.replace('/attributes/', ''), value ?? []]),
      )
    case 'delete':
      return 'gone'
  }
}
