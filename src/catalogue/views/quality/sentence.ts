/** Why something is odd, in the reader's words. */
import type { Day } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import { money, number } from '#ui/figures.ts'
import { materialName } from '../../rules/material-names.ts'
import type { KeptFinding } from '../../store/quality/findings.ts'
import { LANGUAGE_NAMES } from '#ui/words.ts'
import { WHY } from '../../words/quality.ts'

export function whySentence(
  { kind, evidence }: Pick<KeptFinding, 'kind' | 'evidence'>,
  lang: Lang,
  today: Day,
): string {
  const told = Object.entries(evidence).map(([name, value]) => [name, shown(name, value, lang)] as const)
  const since = evidence['since']
  const days = typeof since === 'string' ? [['days', number(daysBetween(since, today), lang)] as const] : []
  return say(WHY[kind], lang, Object.fromEntries([...told, ...days]))
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function shown(name: string, value: string | number, lang: Lang): string {
  if (typeof value === 'number') return number(value, lang)
  if (name === 'price' || name === 'cost') return money(BigInt(value), 'INR', 2, lang)
  if (name === 'said' || name === 'main') return materialName(value, lang)
  if (name === 'langs')
    return value
      .split(' ')
      .map((one) => LANGUAGE_NAMES[one as Lang])
      .join(', ')
  return value
}
