/** A receipt's lines in the five groups that a maker compares. */
import type { Minor } from '#kernel/money.ts'
import type { LineCode, Receipt } from '../rules/receipt.ts'
import { WORLD } from '../words/world.ts'

export const PARTS = [
  ['goods', WORLD.goodsPart, ['goods']],
  ['send', WORLD.sendPart, ['freight', 'insurance']],
  ['duty', WORLD.dutyPart, ['duty', 'additional-duty', 'item-duty']],
  ['tax', WORLD.taxPart, ['tax']],
  ['fee', WORLD.feePart, ['fee']],
] as const satisfies readonly (readonly [string, unknown, readonly LineCode[]])[]

export type PartName = (typeof PARTS)[number][0]

/** What each group comes to, in the receipt's currency; the groups add up to its total. */
export function partsOf({ lines }: Receipt): Readonly<Record<PartName, Minor>> {
  const sums = { goods: 0n, send: 0n, duty: 0n, tax: 0n, fee: 0n }
  for (const [name, , codes] of PARTS)
    for (const line of lines) if ((codes as readonly string[]).includes(line.code)) sums[name] += line.amount
  return sums
}
