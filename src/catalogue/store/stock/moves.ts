/** What moved lately. */
import type { Db } from '#platform/database.ts'
import type { MoveKind } from '../../rules/product.ts'
import '../tables.ts'

export type PastMove = Readonly<{
  sku: string
  place: string
  kind: MoveKind
  onHand: number
  reserved: number
  at: Date
}>

/** Of one product's variants, the newest first. */
export async function movesOf(db: Db, productId: string, limit: number): Promise<PastMove[]> {
  const rows = await db
    .selectFrom('catalogue.stock_move as move')
    .innerJoin('catalogue.variant as variant', 'variant.id', 'move.variant_id')
    .innerJoin('catalogue.place as place', 'place.id', 'move.place_id')
    .select([
      'variant.sku',
      'place.name as place',
      'move.kind',
      'move.on_hand',
      'move.reserved',
      'move.moved_at',
    ])
    .where('variant.product_id', '=', productId)
    .orderBy('move.moved_at', 'desc')
    .orderBy('move.id')
    .limit(limit)
    .execute()
  return rows.map(({ on_hand, moved_at, ...row }) => ({ ...row, onHand: on_hand, at: moved_at }))
}
