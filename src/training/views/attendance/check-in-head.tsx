/** What all check-in pages begin with: which day, where, and the other ways to do it. */
import { say } from '#kernel/words.ts'
import { link, type Frame } from '#ui/frame.ts'
import type { Sitting } from '../../store/attendance/sittings.ts'
import { CHECK_IN } from '../../words/attendance/check-in.ts'
import { DESK } from '../../words/attendance/desk.ts'
import { sittingTime } from './times.ts'

export type CheckInPlace = 'phone' | 'list' | 'sheet'

export function CheckInHead({
  frame,
  sitting,
  here,
}: {
  frame: Frame
  sitting: Sitting
  here: CheckInPlace
}) {
  const { lang } = frame
  const base = `/training/check-in/${sitting.id}`
  const ways = [
    { id: 'phone', href: base, label: DESK.phone },
    { id: 'list', href: `${base}/list`, label: CHECK_IN.plainList },
    { id: 'sheet', href: `${base}/sheet`, label: CHECK_IN.sheet },
    { id: 'desk', href: `/training/attendance/${sitting.eventId}`, label: CHECK_IN.desk },
  ]
  return (
    <>
      <p class="firm-about">{say(sitting.event.title, lang)}</p>
      <h1>{say(CHECK_IN.title, lang)}</h1>
      <p class="attendance-when">
        {sittingTime(sitting, lang)}
        {sitting.hall && ` · ${sitting.hall}`}
      </p>
      <nav class="attendance-ways no-print" aria-label={say(CHECK_IN.other, lang)}>
        {ways
          .filter(({ id }) => id !== here)
          .map(({ id, href, label }) => (
            <a key={id} class="link" href={link(frame, href)}>
              {say(label, lang)}
            </a>
          ))}
      </nav>
    </>
  )
}
