/** What an officer asks of the list of firms. Pure: the address of the page says it, the store reads it. */
import { SECTORS, type Sector } from '../makes.ts'
import { nameKey, searchText } from '../name-key.ts'

export const ORDERS = ['age', 'name', 'newest'] as const
export type Order = (typeof ORDERS)[number]

/** Days that a firm has stood on its rung, at least. */
export const AGES = [7, 30, 90, 180, 365] as const

export type Filters = Readonly<{
  /** As typed, in any script. */
  find: string
  district: string | undefined
  cluster: string | undefined
  sector: Sector | undefined
  rung: number | undefined
  /** Days on the rung, at least. */
  age: number | undefined
  tag: string | undefined
  /** Those of one officer. */
  officer: string | undefined
  order: Order
}>

export const NO_FILTERS: Filters = {
  find: '',
  district: undefined,
  cluster: undefined,
  sector: undefined,
  rung: undefined,
  age: undefined,
  tag: undefined,
  officer: undefined,
  order: 'age',
}

type Asked = Readonly<Record<string, string | undefined>>

/** Reads the query of an address; whatever it does not know is not asked. `self` is the officer who asks. */
export function readFilters(asked: Asked, self: string): Filters {
  const { find = '', order, sector, rung, age, tag = '', mine } = asked
  return {
    find: find.trim().slice(0, 100),
    district: idIn(asked['district']),
    cluster: idIn(asked['cluster']),
    sector: SECTORS.find((one) => one === sector),
    rung: wholeIn(rung, 99),
    age: AGES.find((days) => String(days) === age),
    tag: readTag(tag),
    officer: mine === 'yes' ? self : undefined,
    order: ORDERS.find((one) => one === order) ?? 'age',
  }
}

const idIn = (text = ''): string | undefined => (/^[a-z][a-z0-9-]{0,60}$/.test(text) ? text : undefined)

const wholeIn = (text: string | undefined, most: number): number | undefined =>
  text !== undefined && /^\d{1,2}$/.test(text) && Number(text) <= most ? Number(text) : undefined

/** A tag is a short word or two; undefined where there is none. */
export function readTag(text: string): string | undefined {
  const tag = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 40)
  return tag === '' ? undefined : tag
}

/** The filters as the query of an address, without those that are not set. */
export function queryOf(filters: Filters, more: Asked = {}): string {
  const { find, district, cluster, sector, rung, age, tag, officer, order } = filters
  const parts = {
    find,
    district,
    cluster,
    sector,
    tag,
    rung: rung?.toString(),
    age: age?.toString(),
    mine: officer && 'yes',
    order: order === 'age' ? undefined : order,
    ...more,
  }
  const set = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]))
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`
}

export type Wanted = Readonly<{
  /** Each must stand in the search text. */
  words: readonly string[]
  /** Or the name must be heard like this; undefined where that is too short to tell anything. */
  heard: string | undefined
  /** Or the name must begin with what is heard: for initials, R K written RK. */
  heardFirst: string | undefined
}>

/** A shorter sound is heard in too many names. */
const HEARD_TELLING = 4
const INITIALS = /^[bcdfghjklmnpqrstvwxz]{2,3}$/

/** What to look for: the words in small Latin letters, and their sound, so that श्री, શ્રી and Shree meet. */
export function wantedIn(find: string): Wanted | undefined {
  const words = searchText(find).split(' ').filter(Boolean)
  if (words.length === 0) return undefined
  const heard = nameKey(find)
  return {
    words: words.slice(0, 8),
    heard: heard.length >= HEARD_TELLING ? heard : undefined,
    heardFirst: words.length === 1 && INITIALS.test(words[0]!) ? heard : undefined,
  }
}

/** Where the next page begins: the value that the list is ordered by, and the id behind it. */
export type Cursor = Readonly<{ at: string; id: string }>

export const writeCursor = ({ at, id }: Cursor): string => `${id}${at}`

/** Undefined for what is no cursor: then the list begins at its beginning. */
export function readCursor(text: string | undefined, order: Order): Cursor | undefined {
  const [, id, at] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(.+)$/su.exec(text ?? '') ?? []
  if (!id || !at || at.length > 500 || at.includes('\0')) return undefined
  return order === 'name' || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/.test(at) ? { at, id } : undefined
}
