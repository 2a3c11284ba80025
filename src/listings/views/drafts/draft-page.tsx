/** One draft: what stands against it, its form, where the price goes, and how a buyer sees it. */
import { countryName } from '#kernel/country.ts'
import { say } from '#kernel/words.ts'
import type { Day } from '#kernel/day.ts'
import { firmLink } from '#firms/views/firm-address.ts'
import { dayText, money, number } from '#ui/figures.ts'
import { Hidden, SelectField } from '#ui/field/field.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { countFindings } from '../../rules/checks/check-offer.ts'
import { textsOfOffer } from '../../rules/checks/finding.ts'
import { next } from '../../rules/publishing/states.ts'
import { DRAFT } from '../../words/drafts/pages.ts'
import { OFFERS } from '../../words/publishing/pages.ts'
import { FindingsList } from '../checks/findings-list.tsx'
import { marketplaceName } from '../publishing/names.ts'
import { SimulatedNotice, StateBadge } from '../publishing/offers-page.tsx'
import { draftLink, type DraftProps } from './draft-props.ts'
import { DraftForm } from './draft-form.tsx'
import { languageName } from './language-name.ts'
import { PriceLines } from './price-lines.tsx'

export function DraftPage(props: DraftProps) {
  const { place, listing, account, marketplaces, wrong } = props
  const { frame } = place
  const { lang } = frame
  const where = `${countryName(listing.market, lang)} · ${marketplaceName(marketplaces, account.marketplace, lang)}`
  return (
    <Page
      frame={frame}
      title={`${say(DRAFT.title, lang)} · ${listing.sku} · Dhow`}
      hidden
      head={<script src={frame.asset('offer.js')} defer />}
    >
      <div class="wide narrow offers draft">
        <p>
          <a class="link" href={firmLink(place, `/listings/offer/${listing.id}`)}>
            {listing.sku} · {where}
          </a>
        </p>
        <h1>{say(DRAFT.title, lang)}</h1>
        <p>
          <StateBadge state={listing.state} lang={lang} />
        </p>
        {account.simulated && <SimulatedNotice lang={lang} />}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        <Standing {...props} />
        {props.mayWrite && <DraftForm {...props} />}
        <PriceLines {...props} />
        <Preview {...props} />
        {props.mayWrite && <Deeds {...props} />}
        {props.mayWrite && <Older {...props} />}
      </div>
    </Page>
  )
}

/** All findings in one place; those about words stand beside their field in the form too. */
function Standing(props: DraftProps) {
  const { place, listing, findings, sourceTitle, checkedOn, mayWrite } = props
  const { lang } = place.frame
  const { block, warn, hint } = countFindings(findings)
  const texts = new Map(textsOfOffer(listing.content).map(({ field, text }) => [field, text]))
  const summary = block > 0 ? DRAFT.blocked : warn + hint > 0 ? DRAFT.warned : DRAFT.clear
  const isPlain = (field: string) => !mayWrite || !texts.has(field) || field.startsWith('attributes.')
  const shown = findings
    .map((finding, at) => ({ finding, place: at }))
    .filter(({ finding }) => isPlain(finding.field))
  return (
    <section class="card" aria-live="polite">
      <p>
        <b>{say(summary, lang, { count: number(block > 0 ? block : warn + hint, lang) })}</b>
      </p>
      <FindingsList
        shown={shown}
        lang={lang}
        tag={listing.lang}
        sourceTitle={sourceTitle}
        textOf={(field) => texts.get(field) ?? ''}
        mayWrite={mayWrite}
      />
      {mayWrite && shown.some(({ finding }) => finding.field === 'firm') && (
        <p>
          <a class="link" href={firmLink(place, '/firm')}>
            {say(DRAFT.toFirm, lang)}
          </a>
        </p>
      )}
      {mayWrite && shown.some(({ finding }) => finding.field === 'product') && (
        <p>
          <a class="link" href={firmLink(place, `/products/${listing.productId}`)}>
            {say(DRAFT.toProduct, lang)}
          </a>
        </p>
      )}
      <p class="small">{say(DRAFT.basis, lang, { day: dayText(checkedOn, lang) })}</p>
    </section>
  )
}

function Preview({ place, listing }: DraftProps) {
  const { lang } = place.frame
  const { content, price, currency, digits } = listing
  return (
    <section class="shop-preview" aria-labelledby="preview">
      <h2 id="preview">{say(DRAFT.preview, lang)}</h2>
      <div class="card">
        <p class="shop-preview-title" lang={listing.lang}>
          {content.title}
        </p>
        <p class="small">{content.brand}</p>
        {price !== null && (
          <p>
            <b>{money(price, currency, digits, lang)}</b>
          </p>
        )}
        <ul lang={listing.lang}>
          {content.bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
        <p lang={listing.lang}>{content.description}</p>
      </div>
    </section>
  )
}

function Deeds({ place, listing, findings, others, marketplaces }: DraftProps) {
  const { frame } = place
  const { lang } = frame
  const isBlocked = countFindings(findings).block > 0
  const maySend = next(listing.state, 'publish') !== undefined
  const action = draftLink(place, listing.id)
  return (
    <>
      <form id="better" method="post" action={action}>
        <CsrfField frame={frame} />
        <Hidden name="deed" value="better" />
      </form>
      {(maySend || isBlocked) && (
        <form class="card" method="post" action={action}>
          <CsrfField frame={frame} />
          <button
            type="submit"
            name="deed"
            value="publish"
            class="button button-main"
            disabled={isBlocked}
            aria-describedby={isBlocked ? 'cannot' : undefined}
          >
            {say(DRAFT.send, lang)}
          </button>
          {isBlocked && <p id="cannot">{say(DRAFT.cannotSend, lang)}</p>}
        </form>
      )}
      {others.length > 0 && (
        <form class="card" method="post" action={action}>
          <CsrfField frame={frame} />
          <SelectField
            name="from"
            label={say(DRAFT.carry, lang)}
            value=""
            options={others.map((one) => ({
              value: one.id,
              label: `${countryName(one.market, lang)} · ${languageName(one.lang, lang)} · ${one.content.title.slice(0, 40)}`,
            }))}
          />
          <button type="submit" name="deed" value="carry" class="button button-quiet">
            {say(DRAFT.carryDo, lang)}
          </button>
        </form>
      )}
      <p>
        <a class="link" href={firmLink(place, `/listings/prices/${listing.connectionId}`)}>
          {say(DRAFT.policy, lang)} · {marketplaces.size > 0 && say(OFFERS.price, lang)}
        </a>
      </p>
    </>
  )
}

function Older({ place, listing, versions }: DraftProps) {
  const { frame } = place
  const { lang } = frame
  if (versions.length < 2) return null
  return (
    <details>
      <summary>{say(DRAFT.versions, lang)}</summary>
      <ul class="log">
        {versions.map((one) => (
          <li key={`${one.lang} ${one.version}`} class="log-entry">
            <form method="post" action={draftLink(place, listing.id)}>
              <CsrfField frame={frame} />
              <Hidden name="lang" value={one.lang} />
              <Hidden name="version" value={String(one.version)} />
              {say(DRAFT.version, lang, {
                language: languageName(one.lang, lang),
                number: number(one.version, lang),
                day: dayText(one.at.toISOString().slice(0, 10) as Day, lang),
              })}
              {': '}
              <span lang={one.lang}>{one.content.title}</span>{' '}
              <button type="submit" name="deed" value="older" class="button button-quiet">
                {say(DRAFT.restore, lang)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
