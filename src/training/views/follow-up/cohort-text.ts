/** What the cohort page says of counts and days. */
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { dayText, number } from '#ui/figures.ts'
import { FEWEST } from '../../rules/cohort.ts'
import type { Cohort, Horizon } from '../../store/follow-up/evaluation.ts'
import { COHORT } from '../../words/follow-up/cohort.ts'

/** A small number of people is told as such. */
export const countText = (count: number, lang: Lang): string =>
  count > 0 && count < FEWEST ? say(COHORT.few, lang) : number(count, lang)

export const leadText = ({ people, firms, withoutFirm }: Cohort, lang: Lang): string =>
  say(COHORT.lead, lang, {
    people: countText(people, lang),
    firms: countText(firms, lang),
    without: countText(withoutFirm, lang),
  })

export const shownCount = (count: number | null, lang: Lang): string =>
  count === null ? say(COHORT.hidden, lang) : number(count, lang)

export const dueText = ({ due }: Pick<Horizon, 'due'>, lang: Lang): string =>
  due ? say(COHORT.later, lang, { day: dayText(dayInIndia(due), lang) }) : '–'

export const afterText = (days: number, lang: Lang): string =>
  say(COHORT.after, lang, { days: number(days, lang) })

/** `After 180 days (known on 22 January 2027)` while that day is to come. */
export const whenText = (horizon: Horizon, lang: Lang): string =>
  horizon.due && !horizon.steps
    ? `${afterText(horizon.days, lang)} (${dueText(horizon, lang)})`
    : afterText(horizon.days, lang)
