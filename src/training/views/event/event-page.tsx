/** The public page of one event: what, for whom, when, where, and the form for a seat. */
import type { ComponentChildren } from 'preact'
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink, FileLink, StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { ldText } from '../../json-ld.ts'
import type { Event } from '../../store/events.ts'
import type { Series } from '../../store/series.ts'
import type { Sitting } from '../../store/sittings.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { KINDS, STATES } from '../../words/calendar/kinds.ts'
import { BOOK, EVENT } from '../../words/event/event.ts'
import { BigDate } from '../calendar/event-row.tsx'
import { SeatPicture } from '../calendar/seat-picture.tsx'
import { BookForm, titleOf, type BookFormProps } from './book-form.tsx'
import { EventFacts, type ShownModule } from './event-facts.tsx'
import { GroupForm, type GroupFormProps } from './group-form.tsx'
import { written } from './said.ts'
import { momentText } from './when.ts'

export type EventPageProps = Readonly<{
  frame: Frame
  event: Event
  sittings: readonly Sitting[]
  series: Series | undefined
  modules: readonly ShownModule[]
  /** Absent where nobody can take a seat by herself now. */
  form: Omit<BookFormProps, 'frame' | 'event'> | undefined
  group: Omit<GroupFormProps, 'frame' | 'event'> | undefined
  /** The page of the reader's own seat here. */
  ownSeat: string | undefined
  manages: boolean
  /** Absolute address of the picture that goes along where the page is passed on. */
  card: string
  ld: Readonly<Record<string, unknown>>
}>

export function EventPage(props: EventPageProps) {
  const { frame, event } = props
  const { lang } = frame
  const title = written(event.title, lang)
  const about = written(event.about, lang)
  const inLang = (written: string) => (written === lang ? undefined : written)
  return (
    <Page
      frame={frame}
      title={`${title.text} · Dhow`}
      description={about.text || title.text}
      hidden={event.status === 'draft'}
      head={<Shared {...props} title={title.text} about={about.text} />}
    >
      <article class="wide event-page">
        <p>
          <BackLink href={link(frame, '/training')}>{say(EVENT.back, lang)}</BackLink>
        </p>
        <header class="event-head">
          <BigDate at={event.firstAt} lang={lang} />
          <div>
            <p class="event-kind">
              {say(KINDS[event.kind], lang)} · {say(STATES[event.status], lang)}
              {event.demo && <span class="tag"> {say(CALENDAR.demo, lang)}</span>}
            </p>
            <h1 lang={inLang(title.lang)}>{title.text}</h1>
          </div>
        </header>
        <Said {...props} />
        {props.form && !props.ownSeat && (
          <p class="to-book">
            <ButtonLink look="main" href="#book">
              {say(titleOf(event), lang)}
            </ButtonLink>
          </p>
        )}
        <div class="event-columns">
          <div>
            {about.text.split(/\n+/).map((paragraph) => (
              <p key={paragraph} lang={inLang(about.lang)}>
                {paragraph}
              </p>
            ))}
            <EventFacts {...props} />
            <TakeAlong {...props} />
          </div>
          <div>
            <Seats {...props} />
          </div>
        </div>
      </article>
      {/* Data, not a program: the content policy lets it stand. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: ldText(props.ld) }} />
    </Page>
  )
}

/** What messengers show where the address is passed on (https://ogp.me). */
const Shared = (props: EventPageProps & { title: string; about: string }): ComponentChildren => {
  const { frame, event, card, title, about } = props
  const url = `${frame.origin}${link(frame, `/training/event/${event.id}`)}`
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about || title} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={card} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** What must be known before anything else. */
function Said({ frame, event, manages }: EventPageProps) {
  const { lang } = frame
  const { status, cancelledBecause } = event
  if (status === 'cancelled')
    return (
      <Notice kind="error" title={say(EVENT.cancelled, lang)}>
        {cancelledBecause && <p>{say(EVENT.because, lang, { reason: cancelledBecause })}</p>}
        <p>
          <StandingLink href={link(frame, '/training')}>{say(EVENT.others, lang)}</StandingLink>
        </p>
      </Notice>
    )
  const sentence =
    status === 'draft' && manages
      ? EVENT.draftSeen
      : status === 'running'
        ? EVENT.now
        : status === 'held' || status === 'closed'
          ? EVENT.over
          : undefined
  return sentence ? (
    <Notice lang={lang}>
      <p>{say(sentence, lang)}</p>
    </Notice>
  ) : null
}

function Seats(props: EventPageProps) {
  const { frame, event, form, group, ownSeat, manages } = props
  const { lang } = frame
  const given = ['open', 'full', 'published'].includes(event.status)
  return (
    <>
      {given && (
        <section class="event-standing">
          <h2>{say(EVENT.seats, lang)}</h2>
          <SeatPicture event={event} lang={lang} />
          {event.status === 'published' && <p>{say(EVENT.notYet, lang)}</p>}
          {event.entry === 'invitation' && <p>{say(EVENT.onlyInvited, lang)}</p>}
        </section>
      )}
      <Lottery {...props} />
      {ownSeat && (
        <Notice kind="success" title={say(BOOK.already, lang)}>
          <p>
            <ButtonLink href={ownSeat}>{say(BOOK.toSeat, lang)}</ButtonLink>
          </p>
        </Notice>
      )}
      {form && !ownSeat && <BookForm frame={frame} event={event} {...form} />}
      {group && <GroupForm frame={frame} event={event} {...group} />}
      {manages && (
        <p>
          <ButtonLink href={link(frame, `/training/manage/${event.id}`)}>
            {say(EVENT.manage, lang)}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

/** So that anybody can hold the draw against what was promised before it. */
function Lottery({ frame: { lang }, event }: EventPageProps) {
  const { lotteryCommitment: commitment, lotterySeed: seed, lotteryAt } = event
  if (!commitment) return null
  const drawn = seed && lotteryAt ? { seed, when: momentText(lotteryAt, lang) } : undefined
  return <p class="small seed">{say(drawn ? EVENT.drawn : EVENT.promised, lang, { commitment, ...drawn })}</p>
}

const TakeAlong = ({ frame, event, series, card }: EventPageProps) => (
  <section class="no-print">
    <h2>{say(EVENT.sharing, frame.lang)}</h2>
    <p class="event-along">
      <FileLink href={link(frame, `/training/event/${event.id}.ics`)} kind="ICS">
        {say(EVENT.file, frame.lang)}
      </FileLink>
      <FileLink href={card} kind="PNG">
        {say(EVENT.card, frame.lang)}
      </FileLink>
      {series && (
        <StandingLink href={link(frame, `/training/series/${series.id}`)}>
          {say(EVENT.inSeries, frame.lang)}
        </StandingLink>
      )}
    </p>
  </section>
)
