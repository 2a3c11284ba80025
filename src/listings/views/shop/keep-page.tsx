/** Where the maker arranges her shop. */
import { say } from '#kernel/words.ts'
import type { Firm } from '#firms/store/firms.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { CheckField, SelectField, TextField } from '#ui/field/field.tsx'
import { link } from '#ui/frame.ts'
import { number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { shopPath } from '../../rules/shop/address.ts'
import { CONTACT_WAYS } from '../../rules/shop/contact.ts'
import type { Shop } from '../../store/shop/shops.ts'
import { KEEP } from '../../words/shop/pages.ts'
import { ListingWays } from '../publishing/listing-ways.tsx'

/** What a shop may say about returns. */
export const RETURN_DAYS = [0, 7, 14, 30, 60] as const

export type KeepProps = Readonly<{
  place: Place
  firm: Firm
  shop: Shop | undefined
  site: string
  saved: boolean
  wrong?: Readonly<{ field: string | undefined; sentence: string }> | undefined
  /** What was typed, where it is shown again. */
  typed?: Readonly<Record<'way' | 'to' | 'returns', string>> | undefined
}>

export function KeepPage(props: KeepProps) {
  const { place, firm, shop, saved } = props
  const { frame } = place
  const { lang } = frame
  return (
    <Page frame={frame} title={`${say(KEEP.title, lang)} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow offers">
        <p class="firm-about">{firm.name}</p>
        <h1>{say(KEEP.title, lang)}</h1>
        <p class="lead">{say(KEEP.lead, lang)}</p>
        <ListingWays place={place} />
        {saved && (
          <Notice kind="success" lang={lang}>
            <p>{say(KEEP.saved, lang)}</p>
          </Notice>
        )}
        {shop ? (
          <Form {...props} shop={shop} />
        ) : (
          <EmptyState title={say(KEEP.none, lang)}>
            <p>
              <ButtonLink href={firmLink(place, '/listings/connect')}>{say(KEEP.join, lang)}</ButtonLink>
            </p>
          </EmptyState>
        )}
      </div>
    </Page>
  )
}

function Form({ place, shop, site, wrong, typed }: KeepProps & { shop: Shop }) {
  const { frame } = place
  const { lang } = frame
  const path = shopPath(shop.slug)
  const error = wrong && { error: wrong.sentence }
  return (
    <form class="card" method="post" action={firmLink(place, '/listings/shop')}>
      <CsrfField frame={frame} />
      <p>
        {say(KEEP.address, lang)}:{' '}
        <a class="link" href={link(frame, path)}>
          {site + path}
        </a>
      </p>
      <CheckField
        name="published"
        value="yes"
        label={say(KEEP.published, lang)}
        checked={shop.publishedAt !== null}
      />
      <p class="hint">{say(KEEP.unpublished, lang)}</p>
      <SelectField
        name="way"
        label={say(KEEP.way, lang)}
        hint={say(KEEP.wayHint, lang)}
        value={typed?.way ?? shop.contact?.way ?? ''}
        options={[
          { value: '', label: say(KEEP.notYet, lang) },
          ...CONTACT_WAYS.map((value) => ({ value, label: say(KEEP[value], lang) })),
        ]}
      />
      <TextField
        name="to"
        label={say(KEEP.contact, lang)}
        value={typed?.to ?? shop.contact?.to ?? ''}
        maxLength={254}
        {...error}
      />
      <SelectField
        name="returns"
        label={say(KEEP.returns, lang)}
        hint={say(KEEP.returnsHint, lang)}
        value={typed?.returns ?? (shop.returnDays === null ? '' : String(shop.returnDays))}
        options={[
          { value: '', label: say(KEEP.unsaid, lang) },
          ...RETURN_DAYS.map((days) => ({
            value: String(days),
            label: days === 0 ? say(KEEP.never, lang) : say(KEEP.days, lang, { days: number(days, lang) }),
          })),
        ]}
      />
      <div class="question-send">
        <Button>{say(KEEP.save, lang)}</Button>
      </div>
    </form>
  )
}
