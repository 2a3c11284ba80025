/** Every product for some countries at once, and the steps that would open the most doors. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { CoverageBadge, VerdictBadge } from '#ui/badge/badge.tsx'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Hidden, TextField } from '#ui/field/field.tsx'
import { money, number } from '#ui/figures.ts'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { countDoors, type Door } from '../../rules/doors/doors.ts'
import type { Opener } from '../../rules/doors/openers.ts'
import type { Product, Variant } from '../../rules/product.ts'
import { DOORS } from '../../words/doors.ts'
import { productLink } from '../address.ts'
import { nameText } from '../product-page.tsx'
import { Openers } from './openers.tsx'

export type AllRow = Readonly<{
  product: Product
  variant: Variant
  doors: ReadonlyMap<string, Door>
  verdicts: string
}>

export type AllProps = Readonly<{
  place: Place
  firm: Firm
  to: readonly string[]
  rows: readonly AllRow[]
  count: number
  page: number
  openers: readonly Opener[]
}>

export const DOORS_A_PAGE = 25

export function AllPage(props: AllProps) {
  const { place, firm, to, rows, count, page, openers } = props
  const { frame } = place
  const { lang } = frame
  const address = (next: number) =>
    firmLink(place, '/products/where', { to: to.join(','), page: String(next) })
  return (
    <Page frame={frame} title={`${say(DOORS.allTitle, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide firm product">
        <p class="firm-about">{firm.name}</p>
        <h1>{say(DOORS.allTitle, lang)}</h1>
        <p class="lead">{say(DOORS.allLead, lang)}</p>
        {count === 0 ? (
          <EmptyState title={say(DOORS.empty, lang)}>
            <ButtonLink href={firmLink(place, '/products')}>{say(DOORS.toProducts, lang)}</ButtonLink>
          </EmptyState>
        ) : (
          <>
            <form class="doors-variant no-print" method="get" action={firmLink(place, '/products/where')}>
              {place.of && <Hidden name="of" value={place.of} />}
              <TextField
                name="to"
                label={say(DOORS.chooseCountries, lang)}
                hint={say(DOORS.countriesHint, lang)}
                value={to.join(', ')}
                maxLength={60}
              />
              <Button look="quiet">{say(DOORS.show, lang)}</Button>
            </form>
            <Openers frame={frame} openers={openers} />
            <Matrix {...props} rows={rows} />
            <Pagination page={page} pages={Math.ceil(count / DOORS_A_PAGE)} href={address} lang={lang} />
          </>
        )}
      </div>
    </Page>
  )
}

function Matrix({ place: { frame }, to, rows }: AllProps) {
  const { lang } = frame
  const columns = [
    { id: 'product', head: say(DOORS.product, lang) },
    { id: 'count', head: say(DOORS.countries, lang) },
    ...to.map((iso2) => ({ id: iso2, head: countryName(iso2, lang), numeric: true })),
  ]
  const data = rows.map(({ product, variant, doors, verdicts }) => {
    const counts = Object.entries(countDoors(verdicts)).map(([name, n]) => [name, number(n, lang)] as const)
    return {
      id: variant.id,
      cells: [
        <a key="name" href={productLink(frame, product, 'where', { variant: variant.id })}>
          {nameText(product, lang)} <code>{variant.sku}</code>
        </a>,
        <span key="count" class="small">
          {say(DOORS.count, lang, Object.fromEntries(counts))}
        </span>,
        ...to.map((iso2) => <Cell key={iso2} door={doors.get(iso2)} lang={lang} />),
      ],
    }
  })
  return (
    <DataTable caption={say(DOORS.allTitle, lang)} columns={columns} rows={data} lang={lang} look="cards" />
  )
}

function Cell({ door, lang }: { door: Door | undefined; lang: AllProps['place']['frame']['lang'] }) {
  if (!door) return <>—</>
  return (
    <span class="doors-cell">
      <VerdictBadge verdict={door.verdict} lang={lang} />{' '}
      {door.totalInr === undefined ? (
        <span class="small">{say(DOORS.noFigure, lang)}</span>
      ) : (
        money(door.totalInr, 'INR', 2, lang)
      )}{' '}
      {door.coverage !== 'A' && <CoverageBadge coverage={door.coverage} lang={lang} />}
    </span>
  )
}
