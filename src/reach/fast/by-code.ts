/** A figure for every HS code where most codes of a chapter share it. */
import { covers } from '#kernel/hs.ts'
import type { Fact } from '#tradebook/rules/book.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Item } from '../rules/consignment.ts'

/** The codes of an edition as articles without told attributes, sorted. */
export type Codes = Readonly<{ edition: Edition; items: readonly Item[] }>

/**
 * `valueOf(item)` for every item of the sorted codes, asked once for a chapter where each row of the table that
 * reaches the chapter covers it wholly. `valueOf` must depend on nothing but which rows cover the item's code.
 */
export function byCode<T>(
  { edition, items }: Codes,
  table: string,
  iso2: string,
  valueOf: (item: Item) => T,
): T[] {
  if (edition.factsFor(table, iso2).every(isForAll)) return new Array<T>(items.length).fill(valueOf(items[0]!))
  const values: T[] = []
  let chapter = ''
  let shared = false
  for (const item of items) {
    const own = item.hs.slice(0, 2)
    const sameChapter = own === chapter
    if (!sameChapter) shared = edition.factsFor(table, iso2, own).every((row) => coversWholly(row, own))
    values.push(sameChapter && shared ? values.at(-1)! : valueOf(item))
    chapter = own
  }
  return values
}

const isForAll = ({ cells }: Fact): boolean => !cells['hs_from'] && !cells['hs_to']

const coversWholly = ({ cells }: Fact, chapter: string): boolean =>
  covers(cells['hs_from'] ?? '', cells['hs_to'] ?? '', chapter) === 'yes'
