/** What the list of offers is narrowed by, as it stands in the address. */
import { STATES, type State } from './states.ts'

export type Filters = Readonly<{
  /** Words of the title, or part of a SKU. */
  find: string
  state: State | undefined
  account: string | undefined
  /** ISO 3166-1 alpha-2. */
  market: string | undefined
  page: number
}>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whatever does not fit is left out. */
export function readFilters(query: Readonly<Record<string, unknown>>): Filters {
  const text = (name: string): string => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, 100) : ''
  }
  return {
    find: text('find'),
    state: STATES.find((state) => state === text('state')),
    account: UUID.test(text('account')) ? text('account') : undefined,
    market: /^[A-Z]{2}$/.test(text('market')) ? text('market') : undefined,
    page: /^[1-9]\d{0,4}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}

/** The address's question, without what is not asked; `?…` or nothing. */
export function queryOf(filters: Partial<Filters>, more: Readonly<Record<string, string>> = {}): string {
  const { find, state, account, market, page } = filters
  const all = new URLSearchParams()
  if (find) all.set('find', find)
  if (state) all.set('state', state)
  if (account) all.set('account', account)
  if (market) all.set('market', market)
  if (page && page > 1) all.set('page', String(page))
  for (const [name, value] of Object.entries(more)) all.set(name, value)
  return all.size > 0 ? `?${all}` : ''
}
