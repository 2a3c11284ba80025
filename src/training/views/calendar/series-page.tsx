/** One training on several days and in several places. */
import { say } from '#kernel/words.ts'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { BackLink } from '#ui/link/link.tsx'
import { Page } from '#ui/page/page.tsx'
import type { Series } from '../../store/series.ts'
import { CALENDAR } from '../../words/calendar/calendar.ts'
import { EVENT } from '../../words/event/event.ts'
import { written } from '../event/said.ts'
import { EventList, type ListedEvent } from './event-row.tsx'

export type SeriesProps = Readonly<{
  frame: Frame
  series: Series
  coming: readonly ListedEvent[]
  past: readonly ListedEvent[]
}>

export function SeriesPage({ frame, series, coming, past }: SeriesProps) {
  const { lang } = frame
  const [title, about] = [written(series.title, lang), written(series.about, lang)]
  return (
    <Page frame={frame} title={`${title.text} · Dhow`} description={about.text || title.text}>
      <div class="wide calendar">
        <p>
          <BackLink href={link(frame, '/training')}>{say(EVENT.back, lang)}</BackLink>
        </p>
        <p class="event-kind">{say(CALENDAR.series, lang)}</p>
        <h1 lang={title.lang === lang ? undefined : title.lang}>{title.text}</h1>
        <p class="lead" lang={about.text && about.lang !== lang ? about.lang : undefined}>
          {about.text || say(CALENDAR.seriesLead, lang)}
        </p>
        {coming.length > 0 ? (
          <EventList frame={frame} items={coming} />
        ) : (
          <EmptyState title={say(CALENDAR.none, lang)}>
            <p>{say(CALENDAR.noneHint, lang)}</p>
          </EmptyState>
        )}
        {past.length > 0 && (
          <details>
            <summary>{say(CALENDAR.past, lang)}</summary>
            <EventList frame={frame} items={past} />
          </details>
        )}
      </div>
    </Page>
  )
}
