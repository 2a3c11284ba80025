/** The export plan for one country: what the trade book knows stands beside what the firm means to do. Fit for printing. */
import { countryName } from '#kernel/country.ts'
import { dayInIndia } from '#kernel/day.ts'
import { mulDiv } from '#kernel/money.ts'
import { say } from '#kernel/words.ts'
import type { Receipt } from '#reach/rules/receipt.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { paperName } from '#tradebook/views/spoken.ts'
import { VerdictBadge, CoverageBadge } from '#ui/badge/badge.tsx'
import { Button } from '#ui/button/button.tsx'
import { Around, SelectField, TextField } from '#ui/field/field.tsx'
import { dayText, money } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import { latinDigits } from '../rules/identifiers/text.ts'
import type { PlanAnswers } from '../usecases/save-plan.ts'
import type { Firm } from '../store/firms.ts'
import type { Plan } from '../store/plans.ts'
import { PLAN } from '../words/keep.ts'
import { firmLink, type Place } from './firm-address.ts'
import { FirmWays } from './firm-ways.tsx'

export type PlanProps = Readonly<{
  place: Place
  firm: Firm
  edition: Edition
  /** The plan's country; undefined: none is open. */
  to: string | undefined
  answers: PlanAnswers
  plans: readonly Plan[]
  receipt: Receipt | undefined
  saved: boolean
  wrong: string | undefined
}>

export function PlanPage(props: PlanProps) {
  const { place, firm, to, saved, wrong } = props
  const { frame } = place
  const { lang } = frame
  const title = to ? say(PLAN.titleFor, lang, { country: countryName(to, lang) }) : say(PLAN.title, lang)
  return (
    <Page frame={frame} title={`${title} · ${firm.name} · Dhow`} hidden>
      <div class="wide narrow firm plan">
        <p class="firm-about">{firm.name}</p>
        <h1>{title}</h1>
        <FirmWays place={place} cooperative={firm.kind === 'co-operative'} />
        <p class="lead">{say(PLAN.lead, lang)}</p>
        {saved && (
          <Notice kind="success" lang={lang}>
            <p>{say(PLAN.saved, lang)}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong}</p>
          </Notice>
        )}
        {to ? <OpenPlan {...props} to={to} /> : null}
        <ChooseCountry {...props} />
      </div>
    </Page>
  )
}

function ChooseCountry({ place, edition, plans, firm }: PlanProps) {
  const { frame } = place
  const { lang } = frame
  const wanted = new Set(firm.destinations)
  const countries = edition
    .facts('destinations')
    .map(({ cells }) => cells['iso2'] ?? '')
    .map((iso2) => ({ value: iso2, label: countryName(iso2, lang) }))
    .sort(
      (a, b) =>
        Number(wanted.has(b.value)) - Number(wanted.has(a.value)) || a.label.localeCompare(b.label, lang),
    )
  return (
    <section class="no-print">
      {plans.length > 0 && (
        <>
          <h2>{say(PLAN.yours, lang)}</h2>
          <ul class="tiles">
            {plans.map(({ market, savedAt }) => (
              <li key={market}>
                <a class="tile" href={firmLink(place, '/firm/plan', { to: market })}>
                  <span class="tile-name">{countryName(market, lang)}</span>
                  <span class="tile-more">{dayText(dayInIndia(savedAt), lang)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <form class="card" method="get" action={link(frame, '/firm/plan')}>
        {place.of && <input type="hidden" name="of" value={place.of} />}
        <SelectField
          name="to"
          label={say(PLAN.country, lang)}
          value=""
          options={[{ value: '', label: say(PLAN.chooseCountry, lang) }, ...countries]}
        />
        <div class="question-send">
          <Button look="quiet">{say(PLAN.open, lang)}</Button>
        </div>
      </form>
    </section>
  )
}

function OpenPlan(props: PlanProps & { to: string }) {
  const { place, answers, to, plans } = props
  const { frame } = place
  const { lang } = frame
  const kept = plans.find(({ market }) => market === to)
  const area = (name: 'buyer' | 'market' | 'pricing' | 'adaptation' | 'risk' | 'first') => (
    <Around field={{ name, label: say(PLAN[name], lang), value: '' }}>
      <textarea id={name} name={name} rows={3} maxLength={2000}>
        {answers[name] ?? ''}
      </textarea>
    </Around>
  )
  return (
    <form class="card plan-form" method="post" action={firmLink(place, '/firm/plan', { to })} noValidate>
      <CsrfField frame={frame} />
      {kept && (
        <p class="small">{say(PLAN.savedOn, lang, { day: dayText(dayInIndia(kept.savedAt), lang) })}</p>
      )}
      <fieldset>
        <legend>{say(PLAN.product, lang)}</legend>
        <div class="fields">
          <TextField name="hs" label={say(PLAN.hs, lang)} value={answers.hs ?? ''} maxLength={12} />
          <TextField
            name="price"
            label={say(PLAN.price, lang)}
            value={answers.price ?? ''}
            inputMode="decimal"
            maxLength={16}
          />
          <TextField
            name="weight"
            label={say(PLAN.weight, lang)}
            value={answers.weight ?? ''}
            inputMode="decimal"
            maxLength={12}
          />
        </div>
        <p class="no-print">
          <StandingLink href={link(frame, '/find')}>{say(PLAN.findCode, lang)}</StandingLink>
        </p>
      </fieldset>
      <h2>{say(PLAN.one, lang)}</h2>
      {area('buyer')}
      {area('market')}
      <h2>{say(PLAN.two, lang)}</h2>
      <Price {...props} />
      {area('pricing')}
      <h2>{say(PLAN.three, lang)}</h2>
      <Papers {...props} />
      {area('adaptation')}
      <h2>{say(PLAN.four, lang)}</h2>
      <Rate {...props} />
      {area('risk')}
      <h2>{say(PLAN.five, lang)}</h2>
      {area('first')}
      <div class="question-send no-print">
        <Button>{say(PLAN.save, lang)}</Button>
      </div>
      <p class="small no-print">{say(PLAN.print, lang)}</p>
    </form>
  )
}

function Price({ place: { frame }, receipt, answers, to }: PlanProps) {
  const { lang } = frame
  if (!receipt) return <p class="small">{say(PLAN.unknown, lang)}</p>
  const query = new URLSearchParams({
    hs: latinDigits(answers.hs ?? ''),
    price: latinDigits(answers.price ?? ''),
    weight: latinDigits(answers.weight ?? ''),
    quantity: '1',
    currency: 'INR',
  })
  return (
    <dl class="pairs">
      <div>
        <dt>{say(PLAN.verdict, lang)}</dt>
        <dd>
          <VerdictBadge verdict={receipt.verdict} lang={lang} />
        </dd>
      </div>
      {receipt.total !== undefined && (
        <div>
          <dt>{say(PLAN.pays, lang)}</dt>
          <dd>
            {money(receipt.total, receipt.currency, receipt.digits, lang)}{' '}
            <CoverageBadge coverage={receipt.coverage} lang={lang} />
          </dd>
        </div>
      )}
      <div>
        <dt>
          <span class="sr">{say(PLAN.pays, lang)}</span>
        </dt>
        <dd>
          <a href={`${link(frame, `/reach/${to}`)}?${query}`}>{say(PLAN.sheet, lang)}</a>
        </dd>
      </div>
    </dl>
  )
}

function Papers({ place: { frame }, receipt }: PlanProps) {
  const { lang } = frame
  const papers = [...new Set(receipt?.papers.map(({ paper }) => paper))]
  if (papers.length === 0) return null
  return (
    <>
      <p>{say(PLAN.papers, lang)}:</p>
      <ul>
        {papers.map((paper) => (
          <li key={paper}>{say(paperName(paper), lang)}</li>
        ))}
      </ul>
    </>
  )
}

const HUNDRED_RUPEES = 10_000n

function Rate({ place: { frame }, edition, to }: PlanProps) {
  const currency = to && edition.fact('destinations', to)?.cells['currency']
  const rate = currency && edition.perRupee(currency)
  if (!currency || !rate || currency === 'INR') return null
  const digits = edition.digits(currency)
  const amount = mulDiv(HUNDRED_RUPEES, rate.num * 10n ** BigInt(digits), rate.den * 100n, 'half-up')
  return (
    <p class="small">{say(PLAN.rate, frame.lang, { amount: money(amount, currency, digits, frame.lang) })}</p>
  )
}
