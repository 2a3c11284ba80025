/** Which rows of a table speak about an item: by HS range, by what the maker told about it, the narrowest first. */
import { covers } from '#kernel/hs.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Attributes, Item } from './consignment.ts'

/** Whether a row's `when` holds: tests joined by `&`; a test of an attribute that nobody told is false, its negation (`!metalPercent<=15`) true. */
export function holds(when: string, attributes: Attributes): boolean {
  return when === '' || when.split('&').every((test) => holdsOne(test.trim(), attributes))
}

function holdsOne(test: string, attributes: Attributes): boolean {
  const [, not, name, sign, wanted = ''] = /^(!?)(\w+)(?:(<=|>=|=|<|>)(.+))?$/.exec(test) ?? []
  return name !== undefined && isSo(attributes[name], sign, wanted) !== (not === '!')
}

function isSo(
  value: string | number | boolean | undefined,
  sign: string | undefined,
  wanted: string,
): boolean {
  if (!sign) return Boolean(value)
  if (value === undefined) return false
  switch (sign) {
    case '=':
      return String(value) === wanted
    case '<':
      return Number(value) < Number(wanted)
    case '<=':
      return Number(value) <= Number(wanted)
    case '>':
      return Number(value) > Number(wanted)
    default:
      return Number(value) >= Number(wanted)
  }
}

/** Rows that cover the item's code, surely or perhaps (a six-digit code under an eight-digit rule), and whose `when` holds. */
export function rowsFor(rows: readonly Fact[], item: Item): Fact[] {
  return rows.filter(
    (row) =>
      covers(row.cells['hs_from'] ?? '', row.cells['hs_to'] ?? '', item.hs) !== 'no' &&
      holds(row.cells['when'] ?? '', item.attributes),
  )
}

/** Lower is narrower: the width of the range first, then a condition over none, then a place over a group over all. */
function breadth(row: Fact): number {
  const from = (row.cells['hs_from'] ?? '').padEnd(8, '0')
  const to = (row.cells['hs_to'] ?? '').padEnd(8, '9')
  const width = Number(to) - Number(from)
  const scope = row.cells['scope'] ?? '*'
  const reach = scope === '*' ? 2 : scope.length === 2 ? 0 : 1
  return width * 10 + (row.cells['when'] ? 0 : 5) + reach
}

/** The rows by how narrowly they speak, the narrowest first; equal ones keep the book's order. */
export const narrowestFirst = (rows: readonly Fact[]): Fact[] =>
  rows.length < 2 ? [...rows] : [...rows].sort((a, b) => breadth(a) - breadth(b))

/** How narrow the range alone is, for rules where rows of one width speak together. */
export function rangeWidth(row: Fact): number {
  return (
    Number((row.cells['hs_to'] ?? '').padEnd(8, '9')) - Number((row.cells['hs_from'] ?? '').padEnd(8, '0'))
  )
}
