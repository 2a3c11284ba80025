/** Days and hours of sittings, in India's time. */
import { dayInIndia } from '#kernel/day.ts'
import { LOCALE, type Lang } from '#kernel/words.ts'
import { hourText } from '../../rules/hour-text.ts'

const ZONE = 'Asia/Kolkata'
const formats = new Map<string, Intl.DateTimeFormat>()

function format(key: string, lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${key} ${lang}`
  let found = formats.get(id)
  if (!found) formats.set(id, (found = new Intl.DateTimeFormat(LOCALE[lang], { timeZone: ZONE, ...options })))
  return found
}

/** `Sun, 22 Nov, 10:00 am – 1:00 pm` */
export function sittingTime(
  { startsAt, endsAt }: Readonly<{ startsAt: Date; endsAt: Date }>,
  lang: Lang,
): string {
  const day = format('sitting', lang, { weekday: 'short', day: 'numeric', month: 'short' })
  const sameDay = dayInIndia(startsAt) === dayInIndia(endsAt)
  const until = `${sameDay ? '' : `${day.format(endsAt)}, `}${hourText(endsAt, lang)}`
  return `${day.format(startsAt)}, ${hourText(startsAt, lang)} – ${until}`
}

/** `22 Nov 2026` */
export const sittingDay = (startsAt: Date, lang: Lang): string =>
  format('day', lang, { day: 'numeric', month: 'short', year: 'numeric' }).format(startsAt)

/** `22 Nov, 10:05:31 am`: for a log. */
export const momentText = (at: Date, lang: Lang): string =>
  format('moment', lang, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  }).format(at)
