/** A code that somebody takes: six digits of the HS or eight of India's tariff, valid on the day. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { parseHs } from '#kernel/hs.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { CodeUnknown } from '../refusals.ts'
import { linesUnder } from './lines.ts'
import { latinDigits } from './script.ts'

export type Taken = Readonly<{ hs6: string; hs8: string | null }>

/** The digits of a text that is nothing but a code, of whatever script and however dotted; '' where it is something else. */
export function codeDigits(text: string): string {
  const plain = latinDigits(text).replace(/[.\s]/g, '')
  return /^\d+$/.test(plain) ? plain : ''
}

/** Refuses with CodeUnknown what is no valid code. Six digits stay six: nothing is ever padded. */
export function takeCode(edition: Edition, text: string, field = 'hs'): Answer<Taken> {
  const hs = parseHs(latinDigits(text))
  const hs6 = hs?.slice(0, 6)
  if (!hs || !hs6 || !edition.fact('hs6', hs6)) return no(CodeUnknown({ hs: text.slice(0, 20) }, field))
  if (hs.length === 6) return yes({ hs6, hs8: null })
  return linesUnder(edition, hs6).some(({ hs8 }) => hs8 === hs)
    ? yes({ hs6, hs8: hs })
    : no(CodeUnknown({ hs: text.slice(0, 20) }, field))
}
