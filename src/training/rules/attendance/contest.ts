import { no, yes, type Answer } from '#kernel/refusal.ts'
import { addDays, dayInIndia, type Day } from '#kernel/day.ts'
import {
  AlreadyContested,
  ContestTooEarly,
  ContestTooLate,
  CountedInFull,
} from '../../refusals/attendance.ts'

export type Contestable = Readonly<{
  sittingEnds: Date
  /** For how many civil days after that it may be contested. */
  contestDays: number
  /** What counts for her of the sitting now. */
  countedBps: number
  /** There is one of hers that nobody decided yet. */
  open: boolean
}>

/** The last day in India on which a sitting may be contested. */
export const lastContestDay = ({
  sittingEnds,
  contestDays,
}: Pick<Contestable, 'sittingEnds' | 'contestDays'>): Day => addDays(dayInIndia(sittingEnds), contestDays)

/** Whether she may say "I was there" now. */
export function mayContest(about: Contestable, now: Date): Answer<true> {
  if (now < about.sittingEnds) return no(ContestTooEarly())
  if (dayInIndia(now) > lastContestDay(about)) return no(ContestTooLate({ days: about.contestDays }))
  if (about.countedBps >= 10_000) return no(CountedInFull())
  return about.open ? no(AlreadyContested()) : yes(true)
}
