/** How many pieces lie where. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { Button } from '#ui/button/button.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { TextField } from '#ui/field/field.tsx'
import { dayText, number } from '#ui/figures.ts'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import type { Variant } from '../rules/product.ts'
import type { PastMove } from '../store/stock/moves.ts'
import type { StockPlace } from '../store/stock/places.ts'
import type { StockRow } from '../store/stock/stock.ts'
import { MOVES, STOCK } from '../words/variants.ts'
import { productLink } from './address.ts'
import { errorIn, PartPage, type About } from './product-page.tsx'
import { optionText } from './variants-page.tsx'

export type StockProps = About &
  Readonly<{
    variants: readonly Variant[]
    places: readonly StockPlace[]
    stock: readonly StockRow[]
    moves: readonly PastMove[]
    /** What was typed and refused, by field. */
    typed: Readonly<Record<string, string>>
    tried: string
  }>

export function StockPage(props: StockProps) {
  const { frame, product, variants, places, typed, tried, wrong, mayWrite } = props
  const { lang } = frame
  const shown: readonly StockPlace[] =
    places.length > 0 ? places : [{ id: 'new', name: say(STOCK.workshop, lang), district: null }]
  const isBeside = wrong?.field?.startsWith('n-') || wrong?.field === 'newPlace'
  return (
    <PartPage
      {...props}
      wrong={isBeside ? undefined : wrong}
      title={say(STOCK.title, lang)}
      lead={say(STOCK.lead, lang)}
    >
      <form class="card" method="post" action={productLink(frame, product, 'stock')} noValidate>
        <CsrfField frame={frame} />
        <input type="hidden" name="tried" value={tried} />
        {places.length === 0 && <input type="hidden" name="newPlace" value={shown[0]!.name} />}
        {shown.map((place) => (
          <fieldset key={place.id} class="product-place">
            <legend>{place.name}</legend>
            {variants.map((variant) => (
              <Pieces key={variant.id} {...props} variant={variant} place={place} />
            ))}
          </fieldset>
        ))}
        {places.length > 0 && mayWrite && (
          <details class="more" open={(typed['newPlace'] ?? '') !== ''}>
            <summary>{say(STOCK.newPlace, lang)}</summary>
            <TextField
              name="newPlace"
              label={say(STOCK.place, lang)}
              hint={say(STOCK.newPlaceHint, lang)}
              value={typed['newPlace'] ?? ''}
              maxLength={80}
              error={errorIn(wrong, 'newPlace')}
            />
            {variants.map((variant) => (
              <Pieces
                key={variant.id}
                {...props}
                variant={variant}
                place={{ id: 'new', name: say(STOCK.newPlace, lang), district: null }}
              />
            ))}
          </details>
        )}
        {mayWrite && (
          <div class="question-send">
            <Button>{say(STOCK.save, lang)}</Button>
          </div>
        )}
      </form>
      <Moves {...props} />
    </PartPage>
  )
}

function Pieces(props: StockProps & { variant: Variant; place: StockPlace }) {
  const { frame, variant, place, stock, typed, wrong } = props
  const { lang } = frame
  const name = `n-${variant.id}-${place.id}`
  const row = stock.find((one) => one.variantId === variant.id && one.placeId === place.id)
  const reserved = row?.reserved ?? 0
  const hint =
    reserved > 0
      ? `${say(STOCK.reserved, lang)}: ${number(reserved, lang)} · ${say(STOCK.free, lang)}: ${number((row?.onHand ?? 0) - reserved, lang)}`
      : undefined
  return (
    <TextField
      name={name}
      label={[variant.sku, optionText(variant.options)].filter(Boolean).join(' · ')}
      hint={hint}
      value={typed[name] ?? (row ? String(row.onHand) : '')}
      inputMode="numeric"
      maxLength={8}
      error={errorIn(wrong, name)}
    />
  )
}

function Moves({ frame: { lang }, moves }: StockProps) {
  if (moves.length === 0) return null
  const signed = (value: number) =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${number(Math.abs(value), lang)}`
  return (
    <DataTable
      lang={lang}
      caption={say(STOCK.moves, lang)}
      columns={[
        { id: 'when', head: say(STOCK.when, lang) },
        { id: 'what', head: say(STOCK.what, lang) },
        { id: 'variant', head: say(STOCK.variant, lang) },
        { id: 'place', head: say(STOCK.place, lang) },
        { id: 'change', head: say(STOCK.change, lang), numeric: true },
      ]}
      rows={moves.map((move, at) => ({
        id: String(at),
        cells: [
          dayText(dayInIndia(move.at), lang),
          say(MOVES[move.kind], lang),
          <code key="sku">{move.sku}</code>,
          move.place,
          signed(move.onHand === 0 ? move.reserved : move.onHand),
        ],
      }))}
    />
  )
}
