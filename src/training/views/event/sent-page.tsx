/** A wish was taken; where its answer is found. */
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { number } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Event } from '../../store/events.ts'
import { BOOK } from '../../words/event/event.ts'
import { SEAT } from '../../words/mine/seat.ts'
import { written } from './said.ts'

export type SentProps = Readonly<{
  frame: Frame
  event: Event
  group: Readonly<{ seated: number; waiting: number }> | undefined
}>

export function SentPage({ frame, event, group }: SentProps) {
  const { lang } = frame
  const title = say(SEAT.sentTitle, lang)
  const heading = written(event.title, lang)
  const text = group
    ? say(BOOK.groupDone, lang, {
        seated: number(group.seated, lang),
        waiting: number(group.waiting, lang),
      })
    : say(SEAT.sent, lang)
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow">
        <h1>{title}</h1>
        <p class="lead" lang={heading.lang === lang ? undefined : heading.lang}>
          {heading.text}
        </p>
        <Notice kind="success" lang={lang}>
          <p>{text}</p>
        </Notice>
        <p class="device-does">
          <ButtonLink href={link(frame, `/training/event/${event.id}`)}>{say(SEAT.page, lang)}</ButtonLink>
          <ButtonLink href={link(frame, '/training')}>{say(SEAT.toCalendar, lang)}</ButtonLink>
        </p>
      </div>
    </Page>
  )
}
