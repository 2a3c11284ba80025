/** A webinar as slides and sound, for a network that carries no picture. Works without script: each press looks again. */
import { say } from '#kernel/words.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { CsrfField } from '#ui/page/csrf-field.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Lesson } from '../../rules/lesson.ts'
import {
  ASK_EVERY_SECONDS,
  audioBytesAnHour,
  MOST_BYTES_AN_HOUR,
  PICTURE_FLOOR_KBIT,
  PROBE_EVERY_SECONDS,
} from '../../rules/low-bandwidth.ts'
import type { LiveLesson } from '../../store/live.ts'
import { LEARN } from '../../words/learning/pages.ts'
import { LIVE } from '../../words/learning/live.ts'
import { SlideText } from './lesson-text.tsx'

export type LiveProps = Readonly<{
  frame: Frame
  sittingId: string
  eventId: string
  eventTitle: string
  live: LiveLesson | undefined
  lesson: Lesson | undefined
  edition: Edition
  /** She has a seat here: sound, minutes, and the way into the room with a picture. */
  seated: boolean
  /** Where the room with a picture is joined. */
  room: string | undefined
  /** The secret of a stranger's seat, carried on. */
  seat: string
}>

export function LivePage(props: LiveProps) {
  const { frame, seated, eventTitle, eventId } = props
  const { lang } = frame
  const most = number(MOST_BYTES_AN_HOUR / 1e6, lang)
  return (
    <Page frame={frame} title={`${eventTitle} · Dhow`} hidden>
      <div class="wide narrow learn live">
        <p class="small">{eventTitle}</p>
        <h1 class="slides-title">{say(LIVE.title, lang)}</h1>
        <div class="live-slide" id="slide" aria-live="polite">
          <LiveSlide {...props} />
        </div>
        <output class="small" data-lost hidden>
          {say(LIVE.lost, lang)}
        </output>
        {seated ? (
          <Seated {...props} />
        ) : (
          <p>
            {say(LIVE.noSeat, lang)}{' '}
            <StandingLink href={link(frame, `/training/event/${eventId}`)}>
              {say(LIVE.book, lang)}
            </StandingLink>
          </p>
        )}
        <p class="small">{say(LIVE.lead, lang, { megabytes: most })}</p>
      </div>
      <script src={frame.asset('learn.js')} defer />
    </Page>
  )
}

/** What changes: the answer to each question of a phone is just this. */
export function LiveSlide({
  frame,
  live,
  lesson,
  edition,
}: Pick<LiveProps, 'frame' | 'live' | 'lesson' | 'edition'>) {
  const { lang } = frame
  const section = live && lesson?.sections[live.section]
  if (!live || !lesson || !section) return <p>{say(LIVE.waiting, lang)}</p>
  return (
    <div class="slide">
      <p class="small">{say(lesson.title, lang)}</p>
      <SlideText section={section} lang={lang} edition={edition} />
      <p class="slide-foot">
        <span>
          {say(LEARN.slideOf, lang, {
            number: number(live.section + 1, lang),
            all: number(lesson.sections.length, lang),
          })}
        </span>
      </p>
    </div>
  )
}

function Seated(props: LiveProps) {
  const { frame, sittingId, live, room, seat } = props
  const { lang } = frame
  const address = link(frame, `/training/live/${sittingId}`)
  return (
    <>
      <Sound {...props} />
      <form
        class="live-beat"
        method="post"
        action={`${address}/beat`}
        data-live={`${address}/now`}
        data-sound={live?.audioUrl ? 'yes' : 'no'}
        data-ask={String(ASK_EVERY_SECONDS)}
        data-probe="/training/live/probe"
        data-probe-every={String(PROBE_EVERY_SECONDS)}
        data-floor={String(PICTURE_FLOOR_KBIT)}
        data-slow={say(LIVE.slow, lang)}
        data-fast={say(LIVE.fast, lang)}
        data-counted={say(LIVE.counted, lang)}
      >
        <CsrfField frame={frame} />
        {seat !== '' && <input type="hidden" name="seat" value={seat} />}
        <p class="small" data-without-script>
          {say(LIVE.beatHow, lang)}
        </p>
        <Button look="quiet">{say(LIVE.beat, lang)}</Button>
      </form>
      <p>
        <output data-network />
      </p>
      {room && (
        <p>
          <ButtonLink href={room} look="quiet">
            {say(LIVE.room, lang)}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

function Sound({ frame: { lang }, live }: LiveProps) {
  if (!live?.audioUrl || !live.audioKbit) return <p>{say(LIVE.noSound, lang)}</p>
  const megabytes = number(Math.round(audioBytesAnHour(live.audioKbit) / 1e5) / 10, lang)
  return (
    <figure class="live-sound">
      <figcaption>
        {say(LIVE.sound, lang)} ({say(LIVE.soundSum, lang, { kbit: number(live.audioKbit, lang), megabytes })}
        )
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the slides beside it carry the text of the lesson */}
      <audio controls preload="none" src={live.audioUrl} />
      <p>
        <a href={live.audioUrl} rel="noopener noreferrer">
          {say(LIVE.soundLink, lang)}
        </a>
      </p>
    </figure>
  )
}
