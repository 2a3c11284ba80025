/** Ids of the trade book by their names, as a sheet may write them. */
import type { Sentence } from '#kernel/words.ts'
import { DISTRICTS, MAKES } from '#firms/words.ts'
import { makesOf } from '#firms/rules/makes.ts'
import { districtsOf } from '#firms/rules/places.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { plainHead } from './fields.ts'
import type { Names } from './row.ts'

export function namesOf(edition: Edition): Names {
  return {
    makes: byName(
      makesOf(edition).map(({ make }) => make),
      MAKES,
    ),
    districts: byName(
      districtsOf(edition).map(({ district }) => district),
      DISTRICTS,
    ),
    plain: plainHead,
  }
}

/** By the id and the name in every language; of `Kachchh (Kutch)` also each half. A whole name goes before a half. */
function byName(
  ids: readonly string[],
  words: Readonly<Record<string, Sentence>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const names = (id: string): string[] => [id, ...Object.values(words[id] ?? {})]
  for (const id of ids) for (const name of names(id)) found.set(plainHead(name), id)
  for (const id of ids)
    for (const name of names(id))
      for (const half of name.split(/[()]/)) {
        const plain = plainHead(half)
        if (plain !== '' && !found.has(plain)) found.set(plain, id)
      }
  return found
}
