/** All products of a firm. */
import { say } from '#kernel/words.ts'
import type { Member } from '#firms/store/members.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import type { Firm } from '#firms/store/firms.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { Hidden, SelectField, TextField } from '#ui/field/field.tsx'
import { money, number } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { Pagination } from '#ui/pagination/pagination.tsx'
import { hsOf } from '../rules/product.ts'
import { PRODUCTS_A_PAGE, type ListedProduct } from '../store/listing.ts'
import { LIST, STATES } from '../words/list.ts'
import { QUALITY } from '../words/quality.ts'
import { SHEETS } from '../words/sheets/pages.ts'
import { productLink } from './address.ts'
import { PhotoPicture } from './photo-picture.tsx'
import { nameText, ProductName } from './product-page.tsx'

export type ListQuery = Readonly<{ find: string; status: string; code: string; member: string; page: number }>

export type ListProps = Readonly<{
  place: Place
  firm: Firm
  members: readonly Member[]
  query: ListQuery
  rows: readonly ListedProduct[]
  count: number
  mayWrite: boolean
  /** What was just put away or brought back, so that it can be taken back. */
  done: Readonly<{ to: 'archived' | 'draft'; ids: readonly string[] }> | undefined
  wrong: string | undefined
}>

export function ListPage(props: ListProps) {
  const { place, firm, rows, count, query, wrong, mayWrite } = props
  const { frame } = place
  const { lang } = frame
  const isSearch = query.find + query.status + query.code + query.member !== ''
  return (
    <Page frame={frame} title={`${say(LIST.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide firm product">
        <p class="firm-about">{firm.name}</p>
        <h1>{say(LIST.title, lang)}</h1>
        <p class="lead">{say(LIST.lead, lang)}</p>
        {place.of && <p class="small">{say(LIST.readOf, lang, { name: firm.name })}</p>}
        <Undo {...props} />
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {mayWrite && (
          <p>
            <ButtonLink href={firmLink(place, '/products/new')} look="main">
              {say(LIST.add, lang)}
            </ButtonLink>
          </p>
        )}
        <p class="small">
          <a class="link" href={firmLink(place, '/products/sheet')}>
            {say(SHEETS.title, lang)}
          </a>{' '}
          ·{' '}
          <a class="link" href={firmLink(place, '/products/quality')}>
            {say(QUALITY.title, lang)}
          </a>
        </p>
        {(count > FEW || isSearch) && <Search {...props} />}
        {count === 0 ? <Nothing {...props} isSearch={isSearch} /> : <Rows {...props} />}
        <Pagination
          lang={lang}
          page={query.page}
          pages={Math.ceil(count / PRODUCTS_A_PAGE)}
          href={(page) => firmLink(place, '/products', { ...asked(query), page: String(page) })}
        />
        {rows.length === 0 && count > 0 && <a href={link(frame, '/products')}>{say(LIST.showAll, lang)}</a>}
      </div>
    </Page>
  )
}

/** So many are seen at a glance. */
const FEW = 5

const asked = ({ find, status, code, member }: ListQuery): Record<string, string> =>
  Object.fromEntries(Object.entries({ find, status, code, member }).filter(([, value]) => value !== ''))

function Undo({ place, done, firm }: ListProps) {
  const { frame } = place
  if (!done || done.ids.length === 0) return null
  const count = number(done.ids.length, frame.lang)
  return (
    <Notice kind="success" lang={frame.lang}>
      <p>{say(done.to === 'archived' ? LIST.archived : LIST.restored, frame.lang, { count })}</p>
      <form method="post" action={firmLink(place, '/products')}>
        <CsrfField frame={frame} />
        <input type="hidden" name="firm" value={firm.id} />
        {done.ids.map((id) => (
          <input key={id} type="hidden" name="product" value={id} />
        ))}
        <input type="hidden" name="to" value={done.to === 'archived' ? 'draft' : 'archived'} />
        <Button look="quiet">{say(LIST.undo, frame.lang)}</Button>
      </form>
    </Notice>
  )
}

function Search({ place, query, members, count }: ListProps) {
  const { frame } = place
  const { lang } = frame
  const states = (['draft', 'ready', 'archived'] as const).map((value) => ({
    value,
    label: say(STATES[value], lang),
  }))
  return (
    <form class="card" method="get" action={link(frame, '/products')}>
      <Hidden name="of" value={place.of ?? ''} />
      <div class="fields">
        <TextField name="find" type="search" label={say(LIST.find, lang)} value={query.find} maxLength={80} />
        <SelectField
          name="status"
          label={say(LIST.state, lang)}
          value={query.status}
          options={[{ value: '', label: say(LIST.anyState, lang) }, ...states]}
        />
        <SelectField
          name="code"
          label={say(LIST.code, lang)}
          value={query.code}
          options={[
            { value: '', label: say(LIST.anyCode, lang) },
            { value: 'yes', label: say(LIST.withCode, lang) },
            { value: 'no', label: say(LIST.withoutCode, lang) },
          ]}
        />
        {members.length > 0 && (
          <SelectField
            name="member"
            label={say(LIST.member, lang)}
            value={query.member}
            options={[
              { value: '', label: say(LIST.anyMember, lang) },
              ...members.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      <div class="question-send">
        <Button look="quiet">{say(LIST.search, lang)}</Button>{' '}
        <span class="small">
          {count === 1 ? say(LIST.countOne, lang) : say(LIST.count, lang, { count: number(count, lang) })}
        </span>
      </div>
    </form>
  )
}

const Nothing = ({ place, isSearch, mayWrite }: ListProps & { isSearch: boolean }) => {
  const { frame } = place
  return isSearch ? (
    <EmptyState title={say(LIST.nothing, frame.lang)}>
      <p>
        <a class="link" href={firmLink(place, '/products')}>
          {say(LIST.showAll, frame.lang)}
        </a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState title={say(LIST.none, frame.lang)}>
      {mayWrite && <p>{say(LIST.noneText, frame.lang)}</p>}
    </EmptyState>
  )
}

function Rows({ place, firm, rows, mayWrite, query }: ListProps) {
  const { frame } = place
  const { lang } = frame
  const list = (
    <ul class="product-list">
      {rows.map((row) => (
        <Row key={row.product.id} row={row} place={place} mayWrite={mayWrite} />
      ))}
    </ul>
  )
  if (!mayWrite) return list
  const to = query.status === 'archived' ? 'draft' : 'archived'
  return (
    <form method="post" action={firmLink(place, '/products')}>
      <CsrfField frame={frame} />
      <input type="hidden" name="firm" value={firm.id} />
      <input type="hidden" name="to" value={to} />
      {list}
      <div class="question-send">
        <Button look="quiet">{say(to === 'archived' ? LIST.archive : LIST.restore, lang)}</Button>
      </div>
    </form>
  )
}

type RowProps = Readonly<{ row: ListedProduct; place: Place; mayWrite: boolean }>

function Row({ row: { product, photo, variants, fromPaise, free }, place: { frame }, mayWrite }: RowProps) {
  const { lang } = frame
  const price = fromPaise === null ? undefined : money(fromPaise, 'INR', 2, lang)
  const facts = [
    price ? (variants > 1 ? say(LIST.from, lang, { price }) : price) : say(LIST.noPrice, lang),
    hsOf(product) ?? say(LIST.noCode, lang),
    ...(variants > 1 ? [say(LIST.variants, lang, { count: number(variants, lang) })] : []),
    say(LIST.stock, lang, { count: number(free, lang) }),
  ]
  return (
    <li class="product-row">
      {mayWrite && (
        <label class="product-tick">
          <input type="checkbox" name="product" value={product.id} />
          <span class="sr">{say(LIST.tick, lang, { name: nameText(product, lang) })}</span>
        </label>
      )}
      <span class="product-thumb">
        {photo ? (
          <PhotoPicture frame={frame} product={product} photo={photo} width={72} beside />
        ) : (
          <span class="product-no-photo">{say(LIST.noPhoto, lang)}</span>
        )}
      </span>
      <span class="product-said">
        <a class="link" href={productLink(frame, product)}>
          <ProductName product={product} frame={frame} />
        </a>
        <span class="product-facts">{facts.join(' · ')}</span>
      </span>
      <b class={`product-state product-state-${product.status}`}>{say(STATES[product.status], lang)}</b>
    </li>
  )
}
