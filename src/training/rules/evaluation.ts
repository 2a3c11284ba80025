/**
 * Two shares and what lies between them. The interval of one share is Wilson's score interval (Wilson 1927); that of a
 * difference is Newcombe's hybrid score interval, his method 10, without continuity correction (Newcombe, Statistics in
 * Medicine 1998; 17: 873–890). Both hold for small groups and for shares near 0 and 1.
 */

/** Somebody whose outcome counts so much: 1 for each one of a plain group. */
export type Weighed = Readonly<{ hit: boolean; weight: number }>

/** `share` of 0 to 1; `effective`: how many equal ones the weights are worth (Kish 1965: (Σw)² / Σw²). */
export type Share = Readonly<{ count: number; hits: number; share: number; effective: number }>

export type Interval = Readonly<{ low: number; high: number }>

export type Difference = Interval & Readonly<{ difference: number; ours: Share; others: Share }>

/** The 97.5 % point of the normal distribution: 95 % lie between −Z and Z. */
const Z = 1.959963984540054

/** Wilson's 95 % interval of a share. An empty group says nothing: 0 to 1. */
export function wilson(share: number, count: number): Interval {
  if (count <= 0) return { low: 0, high: 1 }
  const middle = share + (Z * Z) / (2 * count)
  const reach = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count))
  const whole = 1 + (Z * Z) / count
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) }
}

export function shareOf(group: readonly Weighed[]): Share {
  const total = group.reduce((sum, { weight }) => sum + weight, 0)
  const squares = group.reduce((sum, { weight }) => sum + weight * weight, 0)
  const hit = group.reduce((sum, one) => sum + (one.hit ? one.weight : 0), 0)
  return {
    count: group.length,
    hits: group.filter((one) => one.hit).length,
    share: total === 0 ? 0 : Math.min(1, hit / total),
    effective: squares === 0 ? 0 : (total * total) / squares,
  }
}

/** Ours less theirs, with its 95 % interval. Undefined where a group is empty. */
export function differenceOf(ours: readonly Weighed[], others: readonly Weighed[]): Difference | undefined {
  if (ours.length === 0 || others.length === 0) return undefined
  const [a, b] = [shareOf(ours), shareOf(others)]
  const [around, about] = [wilson(a.share, a.effective), wilson(b.share, b.effective)]
  const difference = a.share - b.share
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(a.share - around.low, about.high - b.share)),
    high: Math.min(1, difference + Math.hypot(around.high - a.share, b.share - about.low)),
    ours: a,
    others: b,
  }
}
