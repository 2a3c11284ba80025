/** One-time codes: how long they live, how often they are tried and asked for. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { AskedTooOften, AskedTooSoon, CodeOver, WrongCode } from '../refusals.ts'
import { latinDigits } from './digits.ts'

export const CODE = { digits: 6, minutes: 10, tries: 5 } as const

/** By number and by the address that asks; many people of one training hall share an address. */
export const RESEND = { seconds: 30, perHour: 5, perDay: 12, perAddressAndHour: 60 } as const

/** What she typed as six digits, whatever the script and the blanks between; or the sentence beside the field. */
export function readCode(text: string): Answer<string> {
  const digits = latinDigits(text).replace(/[\s.-]/g, '')
  return /^\d{6}$/.test(digits) ? yes(digits) : no(WrongCode({}, 'code'))
}

export type SentCode = Readonly<{ expiresAt: Date; usedAt: Date | null; tries: number }>

/** `matches` says whether the digits are right; `tries` counts this one. */
export function judge({ expiresAt, usedAt, tries }: SentCode, matches: boolean, now: Date): Answer<true> {
  if (usedAt || expiresAt <= now || tries > CODE.tries) return no(CodeOver({}, 'code'))
  if (matches) return yes(true)
  return no(tries < CODE.tries ? WrongCode({}, 'code') : CodeOver({}, 'code'))
}

export type Asked = Readonly<{
  /** When codes went to this number or address within a day, the latest first. */
  before: readonly Date[]
  /** How many the same network address asked for within the hour. */
  fromHere: number
}>

/** Whether another code may be sent; the answer is the same for known and unknown numbers. */
export function mayAsk({ before, fromHere }: Asked, now: Date): Answer<true> {
  const age = (asked: Date): number => (now.getTime() - asked.getTime()) / 1000
  const latest = before[0]
  if (latest && age(latest) < RESEND.seconds)
    return no(AskedTooSoon({ seconds: Math.ceil(RESEND.seconds - age(latest)) }, 'to'))
  const oldest = before[RESEND.perHour - 1]
  if (oldest && age(oldest) < 3600) return no(AskedTooOften({ minutes: minutesTo(3600 - age(oldest)) }, 'to'))
  const first = before[RESEND.perDay - 1]
  if (first && age(first) < 86_400)
    return no(AskedTooOften({ minutes: minutesTo(86_400 - age(first)) }, 'to'))
  if (fromHere >= RESEND.perAddressAndHour) return no(AskedTooOften({ minutes: 60 }, 'to'))
  return yes(true)
}

const minutesTo = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60))
