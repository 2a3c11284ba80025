/** Where the money goes, as one bar: its length is the total among the compared, its parts the groups of lines. */
import type { Receipt } from '../rules/receipt.ts'
import { PARTS, partsOf } from './parts.ts'

const WIDTH = 1000

/** Decoration: the figures stand beside it. `longest` is the largest total in paise of those compared. */
export function PartsBar({ receipt, longest }: { receipt: Receipt; longest: bigint }) {
  const { total, totalInr } = receipt
  if (!total || !totalInr || !longest) return null
  const sums = partsOf(receipt)
  const scaled = (amount: bigint) => Number((amount * totalInr * BigInt(WIDTH)) / (total * longest))
  let x = 0
  return (
    <svg
      class="bar"
      viewBox={`0 0 ${WIDTH} 24`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {PARTS.map(([name]) => {
        const width = scaled(sums[name])
        const at = x
        x += width
        return width > 0 && <rect key={name} class={`part-${name}`} x={at} y="0" width={width} height="24" />
      })}
    </svg>
  )
}
