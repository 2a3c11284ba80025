/** The accounts of a firm at marketplaces: those that are joined, and those that can be. */
import { countryName } from '#kernel/country.ts'
import { dayInIndia, type Day } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField } from '#ui/field/field.tsx'
import { dayText, number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { daysLeft } from '../../rules/connections/renewal.ts'
import type { Marketplaces } from '../../services.ts'
import type { Account } from '../../store/connections/connections.ts'
import { ACCOUNTS } from '../../words/connections/pages.ts'
import { OFFERS } from '../../words/publishing/pages.ts'
import { ListingWays } from '../publishing/listing-ways.tsx'
import { marketplaceName, regionName } from '../publishing/names.ts'
import { SimulatedNotice } from '../publishing/offers-page.tsx'

export type AccountsProps = Readonly<{
  place: Place
  firm: Firm
  accounts: readonly Account[]
  marketplaces: Marketplaces
  today: Day
  mayConnect: boolean
  said?: string | undefined
}>

export function AccountsPage(props: AccountsProps) {
  const { place, firm, accounts, said } = props
  const { frame } = place
  const { lang } = frame
  const title = say(ACCOUNTS.title, lang)
  return (
    <Page frame={frame} title={`${title} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow offers">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <p class="lead">{say(ACCOUNTS.lead, lang)}</p>
        <ListingWays place={place} />
        {accounts.some(({ simulated }) => simulated) && <SimulatedNotice lang={lang} />}
        {said && (
          <Notice kind="success" lang={lang}>
            <p>{said}</p>
          </Notice>
        )}
        <h2>{say(ACCOUNTS.yours, lang)}</h2>
        {accounts.length === 0 && <EmptyState title={say(ACCOUNTS.none, lang)} />}
        {accounts.map((account) => (
          <AccountCard key={account.id} {...props} account={account} />
        ))}
        {props.mayConnect && <JoinMore {...props} />}
      </div>
    </Page>
  )
}

function AccountCard(props: AccountsProps & { account: Account }) {
  const { place, account, marketplaces, mayConnect } = props
  const { lang } = place.frame
  const state = account.state === 'connected' && account.pausedAt ? 'paused' : account.state
  return (
    <section class="card account-card">
      <h3>
        {marketplaceName(marketplaces, account.marketplace, lang)}{' '}
        {regionName(marketplaces, account.marketplace, account.region, lang)}
        {account.simulated && <span class="tag"> {say(OFFERS.simulatedTag, lang)}</span>}
      </h3>
      <p>
        <b class={`account-state account-${state}`}>{say(ACCOUNTS[state], lang)}</b>
      </p>
      {account.trouble && (
        <Notice kind="warning" lang={lang}>
          <p>{say(ACCOUNTS.trouble, lang, { text: account.trouble })}</p>
        </Notice>
      )}
      <Renewal {...props} />
      <dl class="pairs">
        <div>
          <dt>{say(ACCOUNTS.seller, lang)}</dt>
          <dd>
            <code>{account.seller}</code>
          </dd>
        </div>
        <div>
          <dt>{say(ACCOUNTS.countries, lang)}</dt>
          <dd>{account.markets.map(({ iso2 }) => countryName(iso2, lang)).join(', ')}</dd>
        </div>
        <div>
          <dt>{say(ACCOUNTS.since, lang)}</dt>
          <dd>{dayText(dayInIndia(account.connectedAt), lang)}</dd>
        </div>
        {account.renewBy && (
          <div>
            <dt>{say(ACCOUNTS.renewBy, lang)}</dt>
            <dd>{dayText(account.renewBy, lang)}</dd>
          </div>
        )}
      </dl>
      <p>
        <a class="link" href={firmLink(place, '/listings', { account: account.id })}>
          {say(ACCOUNTS.offers, lang)}
        </a>
      </p>
      {mayConnect && <Choices place={place} account={account} />}
    </section>
  )
}

const SOON_DAYS = 30

function Renewal({ place, account, today }: AccountsProps & { account: Account }) {
  const { lang } = place.frame
  const left = account.renewBy && daysLeft(account.renewBy, today)
  if (left === null || left > SOON_DAYS) return null
  return (
    <Notice kind="warning" lang={lang}>
      <p>
        {left >= 0
          ? say(ACCOUNTS.renewSoon, lang, { days: number(left, lang) })
          : say(ACCOUNTS.renewOver, lang)}
      </p>
    </Notice>
  )
}

function Choices({ place, account }: { place: Place; account: Account }) {
  const { frame } = place
  const { lang } = frame
  const to = (verb: string): string => firmLink(place, `/listings/account/${account.id}/${verb}`)
  return (
    <>
      <form method="post" action={to('choose')} class="account-choice">
        <CsrfField frame={frame} />
        <CheckField
          name="reopens"
          value="yes"
          label={say(ACCOUNTS.reopens, lang)}
          checked={account.reopens}
        />
        <Button look="quiet">{say(ACCOUNTS.keep, lang)}</Button>
      </form>
      <form method="post" action={to(account.pausedAt ? 'resume' : 'pause')}>
        <CsrfField frame={frame} />
        <Button look="quiet">{say(account.pausedAt ? OFFERS.resume : OFFERS.pause, lang)}</Button>
      </form>
      <details>
        <summary>{say(ACCOUNTS.leave, lang)}</summary>
        <p>{say(ACCOUNTS.leaveLead, lang)}</p>
        <form method="post" action={to('leave')} class="device-does">
          <CsrfField frame={frame} />
          <button type="submit" name="closing" value="yes" class="button button-main">
            {say(ACCOUNTS.leaveClosing, lang)}
          </button>
          <button type="submit" name="closing" value="no" class="button button-quiet">
            {say(ACCOUNTS.leaveNow, lang)}
          </button>
        </form>
      </details>
    </>
  )
}

function JoinMore({ place, marketplaces }: AccountsProps) {
  const { lang } = place.frame
  const all = [...marketplaces.values()].sort((a, b) =>
    say(a.name, lang).localeCompare(say(b.name, lang), lang),
  )
  return (
    <section>
      <h2>{say(ACCOUNTS.more, lang)}</h2>
      {all.length === 0 ? (
        <EmptyState title={say(ACCOUNTS.noneKnown, lang)} />
      ) : (
        <>
          <p class="small">{say(ACCOUNTS.equal, lang)}</p>
          <ul class="tiles">
            {all.map((one) => (
              <li key={one.key}>
                <a class="tile" href={firmLink(place, `/listings/connect/${one.key}`)}>
                  <span class="tile-name">{say(one.name, lang)}</span>
                  {one.simulated && <span class="tile-more">{say(OFFERS.simulatedTag, lang)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
