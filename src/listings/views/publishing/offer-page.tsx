/** One offer: how it stands, what the marketplace says, every attempt, and what may be done. */
import { countryName } from '#kernel/country.ts'
import { LOCALE, say, type Lang } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { money, number } from '#ui/figures.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { next } from '../../rules/publishing/states.ts'
import type { Marketplaces } from '../../services.ts'
import type { Account } from '../../store/connections/connections.ts'
import type { Attempt, Listing, Past } from '../../store/publishing/listings.ts'
import { DRAFT } from '../../words/drafts/pages.ts'
import { WHY_SHORT } from '../../words/publishing/messages.ts'
import { EVENT_NAMES, OFFERS, OUTCOME_NAMES, WAY_NAMES } from '../../words/publishing/pages.ts'
import { marketplaceName } from './names.ts'
import { SimulatedNotice, StateBadge } from './offers-page.tsx'
import { Reasons } from './reasons.tsx'

export type OfferProps = Readonly<{
  place: Place
  listing: Listing
  account: Account
  marketplaces: Marketplaces
  history: readonly Past[]
  attempts: readonly Attempt[]
  mayWrite: boolean
  wrong?: string | undefined
}>

export function OfferPage(props: OfferProps) {
  const { place, listing, account, marketplaces, wrong } = props
  const { frame } = place
  const { lang } = frame
  const where = `${countryName(listing.market, lang)} · ${marketplaceName(marketplaces, account.marketplace, lang)}`
  return (
    <Page frame={frame} title={`${listing.sku} · ${where} · Dhow`} hidden>
      <div class="wide narrow offers">
        <p>
          <a class="link" href={firmLink(place, '/listings')}>
            {say(OFFERS.back, lang)}
          </a>
        </p>
        <p class="firm-about">{where}</p>
        <h1>{listing.sku}</h1>
        {account.simulated && <SimulatedNotice lang={lang} />}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        <Standing {...props} />
        <Facts {...props} />
        {props.mayWrite && <Deeds {...props} />}
        <History {...props} />
      </div>
    </Page>
  )
}

function Standing({ place, listing }: OfferProps) {
  const { lang } = place.frame
  return (
    <section class="card">
      <p>
        <StateBadge state={listing.state} lang={lang} />{' '}
        <span class="small">{momentText(listing.stateSince, lang)}</span>
      </p>
      {listing.closedWhy && (
        <p>{say(OFFERS.closedBecause, lang, { why: say(WHY_SHORT[listing.closedWhy], lang) })}</p>
      )}
      {listing.reasons.length > 0 && (
        <>
          <h2>{say(OFFERS.why, lang)}</h2>
          <Reasons reasons={listing.reasons} lang={lang} />
        </>
      )}
      {listing.state === 'rejected' && (
        <>
          {listing.isShown && <p>{say(OFFERS.older, lang)}</p>}
          <p>
            <StandingLink href={firmLink(place, `/products/${listing.productId}`)}>
              {say(OFFERS.fix, lang)}
            </StandingLink>
          </p>
        </>
      )}
      {listing.url && (
        <p>
          <a class="link" href={listing.url} rel="noopener">
            {say(OFFERS.openShop, lang)}
          </a>
        </p>
      )}
    </section>
  )
}

function Facts({ place, listing }: OfferProps) {
  const { lang } = place.frame
  const { content, price } = listing
  const pairs = [
    [say(OFFERS.price, lang), price === null ? '–' : money(price, listing.currency, listing.digits, lang)],
    [say(OFFERS.pieces, lang), number(listing.quantity, lang)],
    [say(OFFERS.kind, lang), listing.productType || '–'],
    [say(OFFERS.language, lang), languageName(listing.lang, lang)],
  ] as const
  return (
    <section>
      <h2 lang={listing.lang}>{content.title}</h2>
      <dl class="pairs">
        {pairs.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {content.bullets.length > 0 && (
        <ul lang={listing.lang}>
          {content.bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
      {content.description !== '' && <p lang={listing.lang}>{content.description}</p>}
      <p>
        <a class="link" href={firmLink(place, `/listings/draft/${listing.id}`)}>
          {say(DRAFT.edit, lang)}
        </a>
      </p>
    </section>
  )
}

const languageName = (tag: string, lang: Lang): string =>
  new Intl.DisplayNames(LOCALE[lang], { type: 'language' }).of(tag) ?? tag

function Deeds({ place, listing }: OfferProps) {
  const { lang } = place.frame
  const { state } = listing
  const label = state === 'rejected' ? OFFERS.again : state === 'closed' ? OFFERS.reopen : OFFERS.publish
  const mayPublish = next(state, 'publish') !== undefined && state !== 'live' && state !== 'waiting'
  const mayClose = listing.wanted === 'open' && state !== 'closed'
  return mayPublish || mayClose ? (
    <form class="card no-print" method="post" action={firmLink(place, `/listings/offer/${listing.id}`)}>
      <CsrfField frame={place.frame} />
      <p class="device-does">
        {mayPublish && (
          <button type="submit" name="deed" value="publish" class="button button-main">
            {say(label, lang)}
          </button>
        )}
        {mayClose && (
          <button type="submit" name="deed" value="close" class="button button-quiet">
            {say(OFFERS.close, lang)}
          </button>
        )}
      </p>
    </form>
  ) : null
}

const momentText = (at: Date, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Kolkata',
  }).format(at)

function History({ place, history, attempts }: OfferProps) {
  const { lang } = place.frame
  return (
    <>
      <section>
        <h2>{say(OFFERS.history, lang)}</h2>
        <ol class="log">
          {history.map(({ id, event, at }) => (
            <li key={String(id)} class="log-entry">
              <p>
                <time dateTime={at.toISOString()} class="small">
                  {momentText(at, lang)}
                </time>{' '}
                {say(EVENT_NAMES[event as keyof typeof EVENT_NAMES], lang)}
              </p>
            </li>
          ))}
        </ol>
      </section>
      {attempts.length > 0 && (
        <details>
          <summary>{say(OFFERS.attempts, lang)}</summary>
          <ol class="log">
            {attempts.map(({ id, way, begunAt, outcome, outsideId, issues }) => (
              <li key={id} class="log-entry">
                <p>
                  <time dateTime={begunAt.toISOString()} class="small">
                    {momentText(begunAt, lang)}
                  </time>{' '}
                  {say(WAY_NAMES[way], lang)}: <b>{say(OUTCOME_NAMES[outcome ?? 'open'], lang)}</b>
                  {outsideId && <code class="small"> {outsideId}</code>}
                </p>
                <Reasons reasons={issues} lang={lang} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
