/** The questions that make a firm's prices at one account. */
import { formatAmount } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import { firmLink, type Place } from '#firms/views/firm-address.ts'
import { Button } from '#ui/button/button.tsx'
import { SelectField, TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Marketplaces } from '../../services.ts'
import type { Account } from '../../store/connections/connections.ts'
import type { KeptPolicy } from '../../store/pricing/policies.ts'
import { DRAFT } from '../../words/drafts/pages.ts'
import { marketplaceName } from '../publishing/names.ts'
import { ListingWays } from '../publishing/listing-ways.tsx'
import { SimulatedNotice } from '../publishing/offers-page.tsx'

export type PolicyProps = Readonly<{
  place: Place
  account: Account
  marketplaces: Marketplaces
  policy: KeptPolicy
  done: string | undefined
  wrong: Readonly<{ field: string | undefined; sentence: string }> | undefined
}>

const percent = (bps: number): string => formatAmount(BigInt(bps), 2).replace(/\.?0+$/, '') || '0'

export function PolicyPage({ place, account, marketplaces, policy, done, wrong }: PolicyProps) {
  const { frame } = place
  const { lang } = frame
  const title = say(DRAFT.policy, lang)
  const error = (field: string) => (wrong?.field === field ? wrong.sentence : undefined)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow offers">
        <p class="firm-about">{marketplaceName(marketplaces, account.marketplace, lang)}</p>
        <h1>{title}</h1>
        <p class="lead">{say(DRAFT.policyLead, lang)}</p>
        <ListingWays place={place} />
        {account.simulated && <SimulatedNotice lang={lang} />}
        {done !== undefined && (
          <Notice kind="success" lang={lang}>
            <p>{say(DRAFT.policySaved, lang, { count: number(Number(done), lang) })}</p>
          </Notice>
        )}
        <form
          class="card"
          method="post"
          action={firmLink(place, `/listings/prices/${account.id}`)}
          noValidate
        >
          <CsrfField frame={frame} />
          <TextField
            name="fee"
            label={say(DRAFT.feeAsked, lang)}
            hint={say(DRAFT.feeHint, lang)}
            value={policy.feeBps === null ? '' : percent(policy.feeBps)}
            inputMode="decimal"
            unit="%"
            error={error('fee')}
          />
          <SelectField
            name="terms"
            label={say(DRAFT.terms, lang)}
            value={policy.terms}
            options={[
              { value: 'dap', label: say(DRAFT.dap, lang) },
              { value: 'ddp', label: say(DRAFT.ddp, lang) },
            ]}
          />
          <TextField
            name="floor"
            label={say(DRAFT.floor, lang)}
            value={percent(policy.floorBps)}
            inputMode="decimal"
            unit="%"
            error={error('floor')}
          />
          <SelectField
            name="ending"
            label={say(DRAFT.ending, lang)}
            value={policy.ending}
            options={[
              { value: '99', label: '.99' },
              { value: '95', label: '.95' },
              { value: '00', label: '.00' },
              { value: 'none', label: say(DRAFT.asItFalls, lang) },
            ]}
          />
          <div class="question-send">
            <Button>{say(DRAFT.save, lang)}</Button>
          </div>
        </form>
      </div>
    </Page>
  )
}
