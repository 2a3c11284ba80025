/** The firm's own page: how far it is, what to look after, and the one next thing to do. */
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { dayText, number } from '#ui/figures.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Ladder, LadderStep } from '../rules/ladder.ts'
import type { FirmDocument } from '../store/documents.ts'
import type { Firm } from '../store/firms.ts'
import { DISTRICTS } from '../words/districts.ts'
import { HOME } from '../words/home.ts'
import { MAKES } from '../words/makes.ts'
import { spokenStep } from '../words/spoken.ts'
import { firmLink, type Place } from './firm-address.ts'
import { FirmWays } from './firm-ways.tsx'
import { becauseText, LadderList } from './ladder-list.tsx'
import { StepFacts, titleOf, whyOf } from './step-facts.tsx'

export type HomeProps = Readonly<{
  place: Place
  firm: Firm
  ladder: Ladder
  /** A step that was just done. */
  done: string | undefined
  /** She has just joined. */
  joined: boolean
  rejected: readonly FirmDocument[]
}>

export function HomePage(props: HomeProps) {
  const { place, firm, ladder } = props
  const { frame } = place
  const { lang } = frame
  const makes = firm.makes.map((make) => MAKES[make as keyof typeof MAKES]?.[lang] ?? make)
  const district = DISTRICTS[firm.district as keyof typeof DISTRICTS]?.[lang]
  return (
    <Page frame={frame} title={`${firm.name} · Dhow`} hidden>
      <div class="wide narrow firm">
        <p class="firm-about">{[district, ...makes].filter(Boolean).join(' · ')}</p>
        <h1>{firm.name}</h1>
        {firm.demo && <p class="small">{say(HOME.demo, lang)}</p>}
        <Said {...props} />
        <Bar ladder={ladder} lang={lang} />
        {ladder.next ? (
          <NextStep step={ladder.next} place={place} />
        ) : (
          <Notice kind="success" lang={lang}>
            <p>{say(HOME.allDone, lang)}</p>
          </Notice>
        )}
        <Warnings {...props} />
        <FirmWays place={place} cooperative={firm.kind === 'co-operative'} />
        <LadderList ladder={ladder} place={place} />
      </div>
      <script src={frame.asset(`firm.${frame.lang}.js`)} defer />
    </Page>
  )
}

function Said({ place, done, joined }: HomeProps) {
  const { lang } = place.frame
  const sentence = joined
    ? say(HOME.joined, lang)
    : done && say(HOME.done, lang, { what: titleOf(done, lang) })
  return sentence ? (
    <div data-joined={joined ? '' : undefined}>
      <Notice kind="success" lang={lang}>
        <p>{sentence}</p>
      </Notice>
    </div>
  ) : null
}

function Bar({ ladder: { done, needed }, lang }: { ladder: Ladder; lang: Place['frame']['lang'] }) {
  return (
    <div class="rung-bar">
      <p id="rung-bar">{say(HOME.bar, lang, { done: number(done, lang), needed: number(needed, lang) })}</p>
      <progress aria-labelledby="rung-bar" value={done} max={needed} />
    </div>
  )
}

function NextStep({ step, place }: { step: LadderStep; place: Place }) {
  const { lang } = place.frame
  return (
    <section class="card next-step" aria-labelledby="next-step">
      <p class="next-step-label">{say(HOME.next, lang)}</p>
      <h2 id="next-step">{titleOf(step.step, lang)}</h2>
      <p>{whyOf(step.step, lang)}</p>
      {step.because.id !== 'comes-next' && <p class="next-step-because">{becauseText(step.because, lang)}</p>}
      <StepFacts step={step} lang={lang} />
      <div class="question-send">
        <ButtonLink look="main" href={firmLink(place, `/firm/step/${step.step}`)}>
          {say(HOME.doIt, lang)}
        </ButtonLink>
        <ReadAloud text={spokenStep(step, lang)} lang={lang} />
      </div>
    </section>
  )
}

/** A script puts a button here where the phone can speak. */
export const ReadAloud = ({ text, lang }: { text: string; lang: Place['frame']['lang'] }) => (
  <span
    hidden
    data-speak={text}
    data-start={say(HOME.readAloud, lang)}
    data-stop={say(HOME.stopReading, lang)}
    data-silent={say(HOME.noVoice, lang)}
  />
)

function Warnings({ place, ladder, rejected }: HomeProps) {
  const { lang } = place.frame
  if (ladder.warnings.length === 0 && rejected.length === 0) return null
  return (
    <Notice kind="warning" title={say(HOME.soon, lang)}>
      <ul>
        {ladder.warnings.map(({ step, ends, daysLeft, key }) => (
          <li key={key}>
            <a href={firmLink(place, `/firm/step/${step}`)}>
              {say(HOME.soonText, lang, {
                what: titleOf(step, lang),
                day: dayText(ends, lang),
                days: number(daysLeft, lang),
              })}
            </a>
          </li>
        ))}
        {rejected.map((document) => (
          <li key={document.id}>
            <a href={firmLink(place, `/firm/step/${document.step}`)}>
              {say(HOME.rejected, lang, {
                what: titleOf(document.step, lang),
                reason: document.reason ?? '',
              })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
