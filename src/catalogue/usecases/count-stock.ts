import { Refused } from '#kernel/refusal.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import { ChoiceUnknown } from '../refusals/product.ts'
import { PlaceNameMissing, StockWrong } from '../refusals/stock.ts'
import { readWhole } from '../rules/figures.ts'
import { placeNamed, placesOf } from '../store/stock/places.ts'
import { countStock } from '../store/stock/stock.ts'
import { variantsOf } from '../store/variants.ts'
import { changing } from '../store/changing.ts'

export type CountForm = Readonly<{
  id: string
  /** Pieces as typed; `place`: an id, or `new` for the place that is named here. Empty ones are passed over. */
  lines: readonly Readonly<{ variant: string; place: string; pieces: string }>[]
  newPlace: string
  /** The form's own key: sent again, it counts nothing twice. */
  tried: string
}>

const MOST = 1_000_000
const LONGEST_NAME = 80

/** Somebody counted. Refuses fewer than are set aside for orders. */
export async function countPieces(context: FirmsContext, viewer: Viewer, form: CountForm): Promise<void> {
  const { id, lines, newPlace, tried } = form
  const { now, newId } = context
  await changing(context, viewer, { id, part: 'stock' }, async (tx, { firm }) => {
    const variants = new Set((await variantsOf(tx, id)).map((variant) => variant.id))
    const places = new Set((await placesOf(tx, firm.id)).map((place) => place.id))
    let made: string | undefined
    const place = async (wanted: string, field: string): Promise<string> => {
      if (wanted !== 'new') {
        if (!places.has(wanted)) throw new Refused(ChoiceUnknown({}, field))
        return wanted
      }
      const name = newPlace.normalize('NFC').trim().slice(0, LONGEST_NAME)
      if (name === '') throw new Refused(PlaceNameMissing({}, 'newPlace'))
      made ??= await placeNamed(tx, { id: newId(), firmId: firm.id, name, district: firm.district, now })
      return made
    }
    let counted = 0
    for (const line of lines) {
      const field = `n-${line.variant}-${line.place}`
      const onHand = readWhole(line.pieces, MOST, 0)
      if (onHand === null) continue
      if (onHand === undefined) throw new Refused(StockWrong({}, field))
      if (!variants.has(line.variant)) throw new Refused(ChoiceUnknown({}, field))
      const placeId = await place(line.place, field)
      const answer = await countStock(
        tx,
        { variantId: line.variant, placeId, onHand, reference: `count ${tried}` },
        { by: viewer.personId, now, newId },
      )
      if (!answer.ok) throw new Refused({ ...answer.refusal, field })
      counted += 1
    }
    return { value: undefined, unchanged: counted === 0, detail: { counted } }
  })
}
