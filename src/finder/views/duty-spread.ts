/** The spread of ordinary duty abroad, and how many destinations it does not speak for. */
import { say, type Lang } from '#kernel/words.ts'
import { number, percentBps } from '#ui/figures.ts'
import type { DutySpread } from '../rules/law.ts'
import { LAW } from '../words/law.ts'

/** Whether any destination has a percentage to tell. */
export const hasSpread = ({ least, most }: DutySpread): boolean => least !== undefined && most !== undefined

/** The official figures in one sentence. */
export function officialDuty({ least, most, official }: DutySpread, lang: Lang): string {
  if (least === undefined || most === undefined) return say(LAW.dutyNone, lang)
  const spread = {
    least: percentBps(least, lang),
    most: percentBps(most, lang),
    official: number(official, lang),
  }
  return say(least === most ? LAW.dutyFlat : LAW.dutySpread, lang, spread)
}

/** What the official figures leave open; nothing where they speak for all. */
export function openDuty({ estimated, unknown }: DutySpread, lang: Lang): string {
  const parts = [
    estimated > 0 ? say(LAW.dutyEstimated, lang, { count: number(estimated, lang) }) : '',
    unknown > 0 ? say(LAW.dutyUnknown, lang, { count: number(unknown, lang) }) : '',
  ]
  return parts.filter(Boolean).join(' ')
}
