/** Products × country: one page, three choices. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import { textIn, type Product, type Variant } from '#catalogue/rules/product.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Market, ProductType } from '../../port.ts'
import type { Marketplaces } from '../../services.ts'
import type { Account } from '../../store/connections/connections.ts'
import { CHOOSE } from '../../words/publishing/choose.ts'
import { OFFERS } from '../../words/publishing/pages.ts'
import { ListingWays } from './listing-ways.tsx'
import { marketplaceName } from './names.ts'
import { SimulatedNotice } from './offers-page.tsx'

export type ChooseProps = Readonly<{
  place: Place
  firm: Firm
  accounts: readonly Account[]
  marketplaces: Marketplaces
  to: Readonly<{ account: Account; market: Market }> | undefined
  products: readonly Product[]
  variants: ReadonlyMap<string, readonly Variant[]>
  /** What she asked the marketplace about. */
  words: string
  types: readonly ProductType[]
  chosen: readonly string[]
  type: string
  wrong?: string | undefined
}>

export function ChoosePage(props: ChooseProps) {
  const { place, firm, accounts, to, wrong } = props
  const { frame } = place
  const { lang } = frame
  const title = say(CHOOSE.title, lang)
  return (
    <Page frame={frame} title={`${title} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow offers">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <p class="lead">{say(CHOOSE.lead, lang)}</p>
        <ListingWays place={place} />
        {to?.account.simulated && <SimulatedNotice lang={lang} />}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {accounts.length === 0 ? (
          <EmptyState title={say(CHOOSE.noAccounts, lang)}>
            <p>
              <ButtonLink href={firmLink(place, '/listings/connect')}>
                {say(OFFERS.accounts, lang)}
              </ButtonLink>
            </p>
          </EmptyState>
        ) : (
          <>
            <Where {...props} />
            {to && <What {...props} to={to} />}
          </>
        )}
      </div>
    </Page>
  )
}

function Where({ place, accounts, marketplaces, to, words }: ChooseProps) {
  const { lang } = place.frame
  const options = accounts
    .filter(({ state }) => state === 'connected')
    .flatMap((account) =>
      account.markets
        .filter(({ open }) => open)
        .map(({ iso2 }) => ({
          value: `${account.id}.${iso2}`,
          label: `${countryName(iso2, lang)} · ${marketplaceName(marketplaces, account.marketplace, lang)}`,
        })),
    )
    .sort((a, b) => a.label.localeCompare(b.label, lang))
  return (
    <form class="card" method="get" action={firmLink(place, '/listings/choose')}>
      <Hidden name="of" value={place.of ?? ''} />
      <SelectField
        name="to"
        label={say(CHOOSE.to, lang)}
        value={to ? `${to.account.id}.${to.market.iso2}` : ''}
        options={[{ value: '', label: say(CHOOSE.chooseTo, lang) }, ...options]}
      />
      {to && <TextField name="kind" label={say(CHOOSE.kind, lang)} value={words} maxLength={100} />}
      <div class="question-send">
        <Button look="quiet">{say(to ? CHOOSE.search : CHOOSE.open, lang)}</Button>
      </div>
    </form>
  )
}

function What(props: ChooseProps & { to: NonNullable<ChooseProps['to']> }) {
  const { place, to, products, types, type } = props
  const { frame } = place
  const { lang } = frame
  if (products.length === 0)
    return (
      <EmptyState title={say(CHOOSE.noProducts, lang)}>
        <p>
          <ButtonLink href={firmLink(place, '/products')}>{say(OFFERS.products, lang)}</ButtonLink>
        </p>
      </EmptyState>
    )
  if (types.length === 0) return <EmptyState title={say(CHOOSE.noTypes, lang)} />
  return (
    <form class="card" method="post" action={firmLink(place, '/listings/choose')}>
      <CsrfField frame={frame} />
      <Hidden name="to" value={`${to.account.id}.${to.market.iso2}`} />
      <fieldset>
        <legend>{say(CHOOSE.types, lang)}</legend>
        {types.map(({ name, title }, at) => (
          <label key={name} class="check">
            <input type="radio" name="type" value={name} checked={type === '' ? at === 0 : type === name} />
            <span>
              {title} {title !== name && <code class="small">{name}</code>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say(CHOOSE.products, lang)}</legend>
        {products.map((product) => (
          <ProductChoice key={product.id} {...props} product={product} />
        ))}
      </fieldset>
      <p class="hint">{say(CHOOSE.price, lang)}</p>
      <p class="device-does">
        <button type="submit" name="deed" value="make" class="button button-main">
          {say(CHOOSE.make, lang)}
        </button>
        <button type="submit" name="deed" value="publish" class="button button-quiet">
          {say(CHOOSE.makeAndPublish, lang)}
        </button>
      </p>
    </form>
  )
}

function ProductChoice({ place, product, variants, chosen }: ChooseProps & { product: Product }) {
  const { lang } = place.frame
  const some = variants.get(product.id) ?? []
  const title = textIn(product.title, lang)
  const priced = some.filter(({ pricePaise }) => pricePaise !== null)
  return (
    <label class="check">
      <input type="checkbox" name="product" value={product.id} checked={chosen.includes(product.id)} />
      <span>
        <span lang={title?.lang}>{title?.text ?? product.id.slice(0, 8)}</span>{' '}
        <span class="small">
          {say(CHOOSE.variants, lang, { count: number(priced.length, lang) })}
          {priced.length < some.length &&
            ` · ${number(some.length - priced.length, lang)} ${say(CHOOSE.noPrice, lang)}`}
        </span>
      </span>
    </label>
  )
}
