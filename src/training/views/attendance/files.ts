/** Attendance as files: a row a learner and day, and the scan log. Text is never run as a formula. */
import { say, type Lang } from '#kernel/words.ts'
import { csvStream } from '#platform/csv-stream.ts'
import { workbookStream } from '#platform/sheet.ts'
import type { DeskData } from '../../store/attendance/desk.ts'
import { DESK as W } from '../../words/attendance/desk.ts'
import { WAYS } from '../../words/attendance/learner.ts'
import { waysText } from './desk-people.tsx'
import { sittingDay } from './times.ts'

const HEADS = [W.name, W.seat, W.day, W.minutesAttended, W.minutesPlanned, W.by, W.enough] as const
const LOG_HEADS = [W.when, W.name, W.what, W.by, W.who, W.phones, W.arrived] as const

const heads = (columns: readonly (typeof HEADS)[number][], lang: Lang): string[] =>
  columns.map((head) => say(head, lang))

function* peopleRows(data: DeskData, passBps: number, lang: Lang): Generator<(string | number)[]> {
  for (const one of data.everybody)
    for (const day of one.sittings) {
      const sitting = data.sittings.find(({ id }) => id === day.sittingId)!
      yield [
        data.nameOf(one.learnerId),
        say(data.hasSeat(one.learnerId) ? W.yes : W.no, lang),
        sittingDay(sitting.startsAt, lang),
        day.minutes,
        day.plannedMinutes,
        waysText({ sittings: [day] }, lang),
        say(one.attendedBps >= passBps ? W.yes : W.no, lang),
      ]
    }
}

async function* withHeads(columns: readonly string[], rows: Iterable<(string | number)[]>) {
  yield columns
  yield* rows
}

export const attendanceCsv = (data: DeskData, passBps: number, lang: Lang): AsyncIterable<Buffer> =>
  csvStream(withHeads(heads(HEADS, lang), peopleRows(data, passBps, lang)))

export const attendanceXlsx = (data: DeskData, passBps: number, lang: Lang) =>
  workbookStream([
    {
      name: say(W.title, lang),
      columns: heads(HEADS, lang).map((head, at) => ({ head, width: at === 0 ? 30 : 18 })),
      rows: [...peopleRows(data, passBps, lang)],
    },
  ])

function* logRows(data: DeskData, lang: Lang): Generator<(string | number)[]> {
  for (const scan of data.log)
    yield [
      scan.at.toISOString(),
      scan.learnerId === null ? say(W.nobody, lang) : data.nameOf(scan.learnerId),
      say(scan.kind === 'in' ? W.in : W.out, lang),
      say(WAYS[scan.origin], lang),
      data.staff(scan.personId),
      scan.device ? `${scan.device.label} ${scan.device.seq}` : '',
      scan.receivedAt.toISOString(),
    ]
}

export const logCsv = (data: DeskData, lang: Lang): AsyncIterable<Buffer> =>
  csvStream(withHeads(heads(LOG_HEADS, lang), logRows(data, lang)))
