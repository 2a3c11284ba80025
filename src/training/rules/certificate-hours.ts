import { say, type Lang } from '#kernel/words.ts'
import { CREDENTIAL } from '../words/certificate/credential.ts'

/** Planned time as one says it: `6 hours`, `1 h 30 min`. */
export function minutesText(minutes: number, lang: Lang, figure: (value: number) => string): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest !== 0) return say(CREDENTIAL.hours, lang, { hours: figure(hours), minutes: figure(rest) })
  return hours === 1
    ? say(CREDENTIAL.oneHour, lang)
    : say(CREDENTIAL.wholeHours, lang, { hours: figure(hours) })
}
