/** What a name is found by. */
import { NAME_KEY_VERSION, nameKey, searchText } from '../rules/name-key.ts'

/** Latin transliteration and the name as it is written, in small letters: both are matched by trigrams. */
export function searchTextOf(name: string): string {
  const [latin, own] = [searchText(name), name.normalize('NFC').toLowerCase()]
  return latin === own ? own : `${latin} ${own}`
}

/** The columns that follow from a name. */
export const nameColumns = (name: string) => ({
  name,
  name_key: nameKey(name),
  name_key_version: NAME_KEY_VERSION,
  search_text: searchTextOf(name),
})
