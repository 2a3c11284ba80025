/** One event as its organiser sees it: what can be done next, the guests, what was handed out. */
import type { ComponentChildren } from 'preact'
import { say, type Sentence } from '#kernel/words.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { TextField } from '#ui/field/field.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Event } from '../../store/events.ts'
import type { Material } from '../../store/materials.ts'
import type { Sitting } from '../../store/sittings.ts'
import { KINDS, STATES } from '../../words/calendar/kinds.ts'
import { COHORT } from '../../words/follow-up/cohort.ts'
import { DESK, MANAGE } from '../../words/manage/manage.ts'
import { BigDate } from '../calendar/event-row.tsx'
import { SeatPicture } from '../calendar/seat-picture.tsx'
import { placeLine, placeShort, trainersOf, written } from '../event/said.ts'
import { momentText, spanText } from '../event/when.ts'
import { GuestList, type GuestListProps } from './guest-list.tsx'
import { HandOut, Invite, WalkIn, type DeskWrong } from './desk-forms.tsx'

export type DeskPageProps = Readonly<{
  frame: Frame
  event: Event
  sittings: readonly Sitting[]
  materials: readonly Material[]
  /** What this viewer may do now. */
  may: Readonly<Record<'publish' | 'open' | 'close' | 'cancel' | 'edit', boolean>>
  guests: Omit<GuestListProps, 'frame' | 'event'>
  said: string | undefined
  wrong: DeskWrong | undefined
  /** Of the form for a walk-in: sent twice it is one guest. */
  tried: string
}>

export function DeskPage(props: DeskPageProps) {
  const { frame, event, sittings, said, wrong } = props
  const { lang } = frame
  const title = written(event.title, lang)
  return (
    <Page frame={frame} title={`${title.text} · Dhow`} hidden>
      <div class="wide manage">
        <p>
          <BackLink href={link(frame, '/training/manage')}>{say(MANAGE.back, lang)}</BackLink>
        </p>
        <header class="event-head">
          <BigDate at={event.firstAt} lang={lang} />
          <div>
            <p class="event-kind">
              {[
                say(KINDS[event.kind], lang),
                say(STATES[event.status], lang),
                placeShort(event, sittings, lang),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h1 lang={title.lang === lang ? undefined : title.lang}>{title.text}</h1>
            <SeatPicture event={event} lang={lang} />
          </div>
        </header>
        {said && (
          <Notice kind="success" lang={lang}>
            <p>{said}</p>
          </Notice>
        )}
        {wrong && (
          <Notice kind="error" lang={lang}>
            <p>{wrong.sentence}</p>
          </Notice>
        )}
        <Days {...props} />
        <Moves {...props} />
        <Draw {...props} />
        <Ways {...props} />
        <GuestList frame={frame} event={event} {...props.guests} />
        {['open', 'full', 'running'].includes(event.status) && <WalkIn {...props} />}
        {['published', 'open', 'full'].includes(event.status) && <Invite {...props} />}
        {event.status !== 'draft' && event.status !== 'cancelled' && <HandOut {...props} />}
      </div>
    </Page>
  )
}

const Days = ({ frame: { lang }, sittings }: DeskPageProps) => (
  <ol class="event-days">
    {sittings.map((sitting) => (
      <li key={sitting.id}>
        {spanText(sitting, lang)} · {placeLine(sitting, lang)}
        {sitting.trainers.length > 0 && ` · ${trainersOf([sitting]).join(', ')}`}
      </li>
    ))}
  </ol>
)

type VerbProps = Readonly<{ frame: Frame; event: Event; verb: string; children: ComponentChildren }>
const Verb = ({ frame, event, verb, children }: VerbProps) => (
  <form method="post" action={link(frame, `/training/manage/${event.id}/${verb}`)}>
    <CsrfField frame={frame} />
    {children}
  </form>
)

/** The next step stands first; what cannot be taken back is folded in and asks once more. */
function Moves({ frame, event, may }: DeskPageProps) {
  const { lang } = frame
  const step = (verb: 'publish' | 'open', words: Sentence) =>
    may[verb] && (
      <Verb frame={frame} event={event} verb={verb}>
        <Button>{say(words, lang)}</Button>
      </Verb>
    )
  return (
    <div class="manage-moves">
      {step('publish', DESK.publish)}
      {event.status === 'draft' && !may.publish && <p class="small">{say(DESK.publishHint, lang)}</p>}
      {step('open', DESK.open)}
      {may.close && (
        <Verb frame={frame} event={event} verb="close">
          <p class="small">{say(DESK.closeHint, lang)}</p>
          <Button>{say(DESK.close, lang)}</Button>
        </Verb>
      )}
      {may.edit && (
        <ButtonLink href={link(frame, `/training/manage/${event.id}/edit`)}>
          {say(DESK.edit, lang)}
        </ButtonLink>
      )}
      <ButtonLink href={link(frame, `/training/manage/${event.id}/copy`)}>{say(DESK.copy, lang)}</ButtonLink>
      {may.cancel && (
        <details>
          <summary>{say(DESK.cancel, lang)}</summary>
          <Verb frame={frame} event={event} verb="cancel">
            <TextField name="because" label={say(DESK.cancelWhy, lang)} value="" maxLength={300} />
            <div class="question-send">
              <Button look="quiet">{say(DESK.cancel, lang)}</Button>
            </div>
          </Verb>
        </details>
      )}
    </div>
  )
}

function Draw({ frame, event }: DeskPageProps) {
  const { lang } = frame
  if (event.allocation !== 'lottery') return null
  const { lotteryAt, lotterySeed, lotteryCommitment } = event
  if (lotteryAt && lotterySeed)
    return (
      <p class="seed">
        {say(DESK.drawn, lang, {
          when: momentText(lotteryAt, lang),
          seed: lotterySeed,
          commitment: lotteryCommitment ?? '',
        })}
      </p>
    )
  if (event.inLine === 0) return null
  return (
    <Verb frame={frame} event={event} verb="draw">
      <p>{say(DESK.drawHint, lang, { count: number(event.inLine, lang) })}</p>
      <Button>{say(DESK.draw, lang)}</Button>
    </Verb>
  )
}

/** Other pages about the event. */
const Ways = ({ frame, event, sittings }: DeskPageProps) => (
  <p class="device-does no-print">
    <ButtonLink href={link(frame, `/training/event/${event.id}`)}>{say(DESK.public, frame.lang)}</ButtonLink>
    {event.status !== 'draft' && (
      <>
        <ButtonLink href={link(frame, `/training/attendance/${event.id}`)}>
          {say(DESK.attendance, frame.lang)}
        </ButtonLink>
        <ButtonLink href={link(frame, `/training/report/${event.id}`)}>
          {say(DESK.report, frame.lang)}
        </ButtonLink>
        <ButtonLink href={link(frame, `/training/cohort/${event.id}`)}>
          {say(COHORT.title, frame.lang)}
        </ButtonLink>
        {sittings
          .filter(({ hall }) => hall !== null)
          .map((sitting, index) => (
            <ButtonLink key={sitting.id} href={link(frame, `/training/check-in/${sitting.id}`)}>
              {say(DESK.checkIn, frame.lang)}
              {sittings.length > 1 && ` ${number(index + 1, frame.lang)}`}
            </ButtonLink>
          ))}
      </>
    )}
  </p>
)
