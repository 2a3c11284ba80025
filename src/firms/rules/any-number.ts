/** The one number field of joining: GSTIN, PAN or Udyam, told apart by its shape. For the phone too: kernel only. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { AnyNumberWrong } from '../refusals/firm.ts'
import { parseIdentifier } from './identifiers.ts'

export type FirstKind = 'gstin' | 'pan' | 'udyam'
export type FirstNumber = Readonly<{ kind: FirstKind; value: string }>

/** Which of the three the typed text wants to be; undefined where it is none of them. */
export function firstKindOf(text: string): FirstKind | undefined {
  const plain = text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
  if (/^u(dyam|dm)/i.test(plain)) return 'udyam'
  if (/^udy/i.test(plain) || plain.length > 16) return 'udyam'
  if (plain.length >= 13 && /^\p{N}/u.test(plain)) return 'gstin'
  if (plain.length >= 9 && plain.length <= 11) return 'pan'
  return plain.length >= 13 ? 'gstin' : undefined
}

/** Refuses with the sentence of the number that it wants to be. */
export function readFirstNumber(text: string): Answer<FirstNumber> {
  const kind = firstKindOf(text)
  if (!kind) return no(AnyNumberWrong({}, 'number'))
  const parsed = parseIdentifier(kind, text)
  return parsed.ok ? yes({ kind, value: parsed.value.value }) : no({ ...parsed.refusal, field: 'number' })
}
