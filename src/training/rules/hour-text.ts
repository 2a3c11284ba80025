/** An hour of the day in India as people say it: `10:30 am`, `सुबह 10:30`, `સવારે 10:30`. */
import { LOCALE, type Lang } from '#kernel/words.ts'

const kept = new Map<Lang, Intl.DateTimeFormat>()

/** Hindi and Gujarati name the time of day before the hour; “am” and “pm” are English. */
export function hourText(at: Date, lang: Lang): string {
  let format = kept.get(lang)
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALE[lang], {
      hour: 'numeric',
      minute: '2-digit',
      hour12: true,
      timeZone: 'Asia/Kolkata',
      ...(lang === 'en' ? {} : { dayPeriod: 'short' as const }),
    })
    kept.set(lang, format)
  }
  if (lang === 'en') return format.format(at)
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.get('dayPeriod')} ${parts.get('hour')}:${parts.get('minute')}`
}
