/** One product and the world: a map, what would open more of it, and every place with its answer. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { countVerdicts, type WorldRow } from '#reach/views/world.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { SelectField } from '#ui/field/field.tsx'
import { dayText, money, number } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { WorldMap } from '#ui/map/world-map.tsx'
import { VERDICTS } from '#ui/words.ts'
import type { Opener } from '../../rules/doors/openers.ts'
import type { Missing } from '../../rules/doors/question.ts'
import type { Variant } from '../../rules/product.ts'
import type { PastDoorChange } from '../../store/doors/changes.ts'
import { DOORS } from '../../words/doors.ts'
import { productLink } from '../address.ts'
import { PartPage, type About } from '../product-page.tsx'
import { optionText } from '../variants-page.tsx'
import { Openers } from './openers.tsx'
import { PlaceLists, type ListsProps } from './place-lists.tsx'

export type WhereProps = About &
  Omit<ListsProps, 'rows'> &
  Readonly<{
    variants: readonly Variant[]
    variant: Variant | undefined
    on: string
    /** Absent: the question cannot be asked yet. */
    rows: readonly WorldRow[] | undefined
    missing: readonly Missing[]
    openers: readonly Opener[]
    changes: readonly PastDoorChange[]
  }>

export function WherePage(props: WhereProps) {
  const { frame, product, on, rows, variant } = props
  const { lang } = frame
  const lead = say(DOORS.lead, lang, { day: dayText(on, lang) })
  return (
    <PartPage {...props} title={say(DOORS.title, lang)} lead={lead}>
      <ChooseVariant {...props} />
      {rows ? <World {...props} rows={rows} /> : <StillMissing {...props} />}
      <News {...props} />
      <p class="row-actions no-print">
        {rows && variant && (
          <ButtonLink href={productLink(frame, product, 'where.csv', { variant: variant.id })}>
            {say(DOORS.csv, lang)}
          </ButtonLink>
        )}
        <ButtonLink href={link(frame, '/products/where')}>{say(DOORS.whole, lang)}</ButtonLink>
      </p>
    </PartPage>
  )
}

function ChooseVariant({ frame, product, variants, variant }: WhereProps) {
  const { lang } = frame
  if (variants.length < 2) return null
  const options = variants.map((one) => ({ value: one.id, label: `${one.sku} ${optionText(one.options)}` }))
  return (
    <form class="doors-variant no-print" method="get" action={productLink(frame, product, 'where')}>
      <SelectField
        name="variant"
        label={say(DOORS.variant, lang)}
        value={variant?.id ?? ''}
        options={options}
      />
      <Button look="quiet">{say(DOORS.show, lang)}</Button>
    </form>
  )
}

const MISSING = { code: DOORS.missingCode, price: DOORS.missingPrice, weight: DOORS.missingWeight }
const MISSING_AT = { code: 'code', price: 'measures', weight: 'measures' }

const StillMissing = ({ frame, product, missing }: WhereProps) => (
  <div class="card">
    <p>{say(DOORS.missing, frame.lang)}</p>
    <ul>
      {missing.map((one) => (
        <li key={one}>
          <a href={productLink(frame, product, MISSING_AT[one])}>{say(MISSING[one], frame.lang)}</a>
        </li>
      ))}
    </ul>
  </div>
)

type WorldProps = WhereProps & Readonly<{ rows: readonly WorldRow[] }>

function World(props: WorldProps) {
  const { frame, rows } = props
  const { lang } = frame
  const counts = countVerdicts(rows)
  const told = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count, lang)]))
  return (
    <>
      <p class="doors-count">
        <b>{say(DOORS.count, lang, told)}</b>
      </p>
      <WorldMap
        href={frame.asset('world.svg')}
        title={say(DOORS.map, lang)}
        description={say(DOORS.mapWords, lang)}
        labels={{
          IN: countryName('IN', lang),
          ...Object.fromEntries(
            rows.map(({ receipt, name }) => [receipt.to, `${name}: ${say(VERDICTS[receipt.verdict], lang)}`]),
          ),
        }}
        fills={Object.fromEntries(rows.map(({ receipt }) => [receipt.to, `map-${receipt.verdict}`]))}
      >
        <ul class="map-legend">
          {(['open', 'papers', 'ask', 'closed'] as const).map((verdict) => (
            <li key={verdict} class={`map-${verdict}`}>
              {say(VERDICTS[verdict], lang)}
            </li>
          ))}
          <li class="map-home">{say(DOORS.home, lang)}</li>
        </ul>
      </WorldMap>
      <Openers {...props} />
      <PlaceLists {...props} />
    </>
  )
}

function News({ frame, changes }: WhereProps) {
  const { lang } = frame
  if (changes.length === 0) return null
  const told = (verdict: PastDoorChange['verdictIs'], total: bigint | null): string =>
    [say(VERDICTS[verdict], lang), total !== null && money(total, 'INR', 2, lang)].filter(Boolean).join(' ')
  return (
    <section aria-labelledby="news">
      <h2 id="news">{say(DOORS.news, lang)}</h2>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            {dayText(change.shippedOn, lang)} ·{' '}
            {say(DOORS.turned, lang, {
              place: countryName(change.to, lang),
              was: told(change.verdictWas, change.totalWasInr),
              is: told(change.verdictIs, change.totalIsInr),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
