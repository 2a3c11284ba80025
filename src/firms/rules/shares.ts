/** Shares of a co-operative's members: exact hundredths of a percent that add up to the whole. */
import { formatAmount, parseAmount } from '#kernel/money.ts'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { MemberNameMissing, SharesNotWhole, ShareWrong } from '../refusals/firm.ts'
import { latinDigits, oneLine } from './identifiers/text.ts'

export type ShareLine = Readonly<{ id: string; name: string; share: string }>
export type Share = Readonly<{ id: string; name: string; shareBps: number }>

const WHOLE = 10_000

/** `12.5` → 1250; undefined for anything that is no share. Digits of any script, a comma as the point. */
export function parseShare(text: string): number | undefined {
  const plain = latinDigits(text).replace(/[%\s]/g, '').replace(',', '.')
  const bps = parseAmount(plain, 2)
  return bps !== undefined && bps <= BigInt(WHOLE) ? Number(bps) : undefined
}

/** A percentage as it is typed: 1250 → `12.50`. */
export const shareText = (bps: number): string => formatAmount(BigInt(bps), 2)

/** Lines that are wholly empty are left out. Refuses by the line (`share-2`), or where the sum is not the whole. */
export function readShares(lines: readonly ShareLine[]): Answer<Share[]> {
  const shares: Share[] = []
  for (const [at, { id, name, share }] of lines.entries()) {
    const plain = oneLine(name, 100)
    if (plain === '' && share.trim() === '') continue
    if (plain === '') return no(MemberNameMissing({}, `name-${at}`))
    const shareBps = parseShare(share)
    if (shareBps === undefined) return no(ShareWrong({}, `share-${at}`))
    shares.push({ id, name: plain, shareBps })
  }
  const total = shares.reduce((sum, { shareBps }) => sum + shareBps, 0)
  if (shares.length > 0 && total !== WHOLE) return no(SharesNotWhole({ total: shareText(total) }, 'shares'))
  return yes(shares)
}

/** The whole in equal parts; the first ones carry the hundredths that are left over. */
export function equalShares(count: number): number[] {
  const [each, rest] = [Math.floor(WHOLE / count), WHOLE % count]
  return Array.from({ length: count }, (_, at) => each + (at < rest ? 1 : 0))
}
