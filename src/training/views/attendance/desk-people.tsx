/** Everybody with a seat, in line or seen, with what counts; a link leads to the correction of one of them. */
import { say, type Lang } from '#kernel/words.ts'
import { DataTable } from '#ui/data-table/data-table.tsx'
import { EmptyState } from '#ui/empty-state/empty-state.tsx'
import { number, percentBps } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { Pagination } from '#ui/pagination/pagination.tsx'
import type { Attendance } from '../../store/attendance/summary.ts'
import { CHECK_IN } from '../../words/attendance/check-in.ts'
import { DESK as W } from '../../words/attendance/desk.ts'
import { WAYS } from '../../words/attendance/learner.ts'
import type { DeskProps } from './desk-props.ts'

export function People({ frame, data }: DeskProps) {
  const { lang } = frame
  const base = `/training/attendance/${data.event.id}`
  if (data.people.length === 0) return <EmptyState title={say(W.nobodyYet, lang)} />
  return (
    <section id="people">
      <DataTable
        caption={say(W.people, lang)}
        lang={lang}
        columns={[
          { id: 'name', head: say(W.name, lang) },
          { id: 'seat', head: say(W.seat, lang) },
          { id: 'share', head: say(W.share, lang), numeric: true },
          { id: 'by', head: say(W.by, lang) },
          { id: 'correct', head: say(W.correct, lang) },
        ]}
        rows={data.people.map((one) => ({
          id: one.learnerId,
          cells: [
            data.nameOf(one.learnerId),
            say(
              one.lateComer ? CHECK_IN.came : data.hasSeat(one.learnerId) ? CHECK_IN.seat : CHECK_IN.waiting,
              lang,
            ),
            percentBps(one.attendedBps, lang),
            waysText(one, lang),
            <a key="correct" class="link" href={`${link(frame, base)}/learner/${one.learnerId}`}>
              {say(W.correct, lang)}
              <span class="sr">: {data.nameOf(one.learnerId)}</span>
            </a>,
          ],
        }))}
      />
      <Pagination
        lang={lang}
        page={data.page}
        pages={data.pages}
        href={(page) => `${link(frame, base)}?page=${page}#people`}
      />
    </section>
  )
}

export function waysText({ sittings }: Pick<Attendance, 'sittings'>, lang: Lang): string {
  const ways = [...new Set(sittings.flatMap((sitting) => sitting.ways))]
  return ways.map((way) => say(WAYS[way], lang)).join(', ') || '–'
}

export const minutesText = (minutes: number, planned: number, lang: Lang): string =>
  `${number(minutes, lang)} / ${number(planned, lang)}`
