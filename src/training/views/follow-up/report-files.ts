/** The report as a file: every version with its numbers, then what learners said. Text is never run as a formula. */
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { csvStream } from '#platform/csv-stream.ts'
import { workbookStream } from '#platform/sheet.ts'
import type { Feedback } from '../../store/follow-up/feedback.ts'
import type { Report, ReportNumbers } from '../../store/follow-up/reports.ts'
import { FACES_SAID, FEEDBACK, QUESTIONS_SAID } from '../../words/follow-up/feedback.ts'
import { NUMBERS, REPORT } from '../../words/follow-up/report.ts'
import { FOLLOW_UP_HOLDINGS as H } from '../../words/follow-up/holdings.ts'

type Cells = (string | number)[]
export type ReportFile = Readonly<{ now: ReportNumbers; reports: readonly Report[]; feedback: Feedback }>

const KEYS = Object.keys(NUMBERS) as (keyof ReportNumbers)[]

const reportHeads = (lang: Lang): string[] => [
  say(H.version, lang),
  say(H.when, lang),
  ...KEYS.map((key) => say(NUMBERS[key], lang)),
  say(REPORT.wentWell, lang),
  say(REPORT.asked, lang),
  say(REPORT.changeNext, lang),
]

/** Without a report one row with the numbers of now. */
function reportRows({ now, reports }: ReportFile): Cells[] {
  if (reports.length === 0) return [['', '', ...KEYS.map((key) => now[key]), '', '', '']]
  return reports.map((one) => [
    one.version,
    dayInIndia(one.submittedAt),
    ...KEYS.map((key) => one.numbers[key]),
    one.wentWell,
    one.asked,
    one.changeNext,
  ])
}

const feedbackHeads = (lang: Lang): string[] => [
  say(FEEDBACK.question, lang),
  ...FACES_SAID.map(([, words]) => say(words, lang)),
  say(FEEDBACK.average, lang),
]

const feedbackRows = ({ feedback }: ReportFile, lang: Lang): Cells[] =>
  (feedback.tallies ?? []).map(({ question, faces, meanHundredths }) => [
    say(QUESTIONS_SAID[question], lang),
    ...faces,
    meanHundredths / 100,
  ])

async function* all(file: ReportFile, lang: Lang) {
  yield reportHeads(lang)
  yield* reportRows(file)
  if (!file.feedback.tallies) return
  yield []
  yield feedbackHeads(lang)
  yield* feedbackRows(file, lang)
}

export const reportCsv = (file: ReportFile, lang: Lang): AsyncIterable<Buffer> => csvStream(all(file, lang))

export const reportXlsx = (file: ReportFile, lang: Lang) =>
  workbookStream([
    {
      name: say(REPORT.title, lang),
      columns: reportHeads(lang).map((head) => ({ head, width: 20 })),
      rows: reportRows(file),
    },
    {
      name: say(FEEDBACK.average, lang),
      columns: feedbackHeads(lang).map((head, at) => ({ head, width: at === 0 ? 40 : 14 })),
      rows: feedbackRows(file, lang),
    },
  ])
