/** What the rows of a sheet are read by on a day. */
import type { Edition } from '#tradebook/rules/edition.ts'
import type { Sentence } from '#kernel/words.ts'
import { DISTRICTS, MAKES } from '../../words.ts'
import { makesOf } from '../makes.ts'
import { districtsOf, placesOf } from '../places.ts'
import type { Mapping } from './fields.ts'
import { plainName, type RowReader } from './read-row.ts'

export function readerOf(edition: Edition, mapping: Mapping): RowReader {
  const places = placesOf(edition)
  const pins = new Map<string, ReturnType<typeof places.districtsOfPin>>()
  return {
    mapping,
    districts: names(
      districtsOf(edition).map(({ district }) => district),
      DISTRICTS,
    ),
    makes: names(
      makesOf(edition).map(({ make }) => make),
      MAKES,
    ),
    places: {
      ...places,
      // A registry has many firms at each code, and the ranges are read one by one.
      districtsOfPin: (pin) => {
        if (!pins.has(pin)) pins.set(pin, places.districtsOfPin(pin))
        return pins.get(pin)
      },
    },
  }
}

/** Ids by their own text and by their name in every language; of "Kachchh (Kutch)" also each half. */
function names(
  ids: readonly string[],
  words: Readonly<Record<string, Sentence>>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const id of ids) {
    for (const name of [id, ...Object.values(words[id] ?? {})])
      for (const part of [name, ...name.split(/[()]/)]) if (plainName(part)) found.set(plainName(part), id)
  }
  return found
}
