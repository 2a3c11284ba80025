/** Days and hours of events as people read them, always in Indian time. */
import { dayInIndia } from '#kernel/day.ts'
import { LOCALE, type Lang } from '#kernel/words.ts'
import { dayText } from '#ui/figures.ts'
import { hourText } from '../../rules/hour-text.ts'

const kept = new Map<string, Intl.DateTimeFormat>()

function format(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${Object.entries(options).join()}`
  let found = kept.get(key)
  if (!found)
    kept.set(key, (found = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: 'Asia/Kolkata', ...options })))
  return found
}

/** `10:30 am`, as clocks are read in India. */
export const timeText = hourText

/** `Thu, 3 December, 10:30 am–1:30 pm`; the two ends' days are both named where they differ. */
export function spanText(
  { startsAt, endsAt }: Readonly<{ startsAt: Date; endsAt: Date }>,
  lang: Lang,
): string {
  const from = `${weekdayText(startsAt, lang)}, ${timeText(startsAt, lang)}`
  const sameDay = dayInIndia(startsAt) === dayInIndia(endsAt)
  return `${from}–${sameDay ? timeText(endsAt, lang) : `${weekdayText(endsAt, lang)}, ${timeText(endsAt, lang)}`}`
}

/** `Thursday, 3 December 2026`. */
export const weekdayText = (at: Date, lang: Lang): string =>
  format(lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** `3 Dec 2026, 10:30 am`. */
export const momentText = (at: Date, lang: Lang): string =>
  `${dayText(dayInIndia(at), lang)}, ${timeText(at, lang)}`

/** The parts of a date that are shown big: `3`, `Dec`, `Thu`. */
export const bigDate = (at: Date, lang: Lang) => ({
  day: format(lang, { day: 'numeric' }).format(at),
  month: format(lang, { month: 'short' }).format(at),
  weekday: format(lang, { weekday: 'short' }).format(at),
})
