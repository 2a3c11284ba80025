/** Everything an area lies in, by the trade book of today: what a grant over a state says about its districts. */
import { dayInIndia } from '#kernel/day.ts'
import type { Sentence } from '#kernel/words.ts'
import { CLUSTERS } from '#firms/words/clusters.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import type { Area, Where } from '#people/rules/roles.ts'
import type { Services } from '#tradebook/services.ts'

/** The trade book lists the districts of one state. */
const STATE = 'GJ'

export const placeOf =
  ({ shelf, at }: Pick<Services, 'shelf' | 'at'>) =>
  async ({ kind, code }: Area): Promise<Where> => {
    if (kind === 'everything') return {}
    if (kind === 'state' || kind === 'partner') return { [kind]: code }
    const { book, edition } = await shelf.current()
    const today = dayInIndia(at().now)
    const current = edition(
      today < book.firstDay ? book.firstDay : today > book.lastDay ? book.lastDay : today,
    )
    const found = current.fact(kind === 'district' ? 'districts' : 'clusters', code)
    if (!found) return { [kind]: code }
    return kind === 'district'
      ? { district: code, state: STATE }
      : { cluster: code, district: found.cells['district'] ?? '', state: STATE }
  }

/** The names of districts and clusters as the firms room says them. */
export const areaName = ({ kind, code }: Area): Sentence | undefined => {
  const names: Readonly<Record<string, Sentence>> =
    kind === 'district' ? DISTRICTS : kind === 'cluster' ? CLUSTERS : {}
  return Object.hasOwn(names, code) ? names[code] : undefined
}
