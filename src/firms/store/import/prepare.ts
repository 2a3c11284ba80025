/** A row that was read, made ready for the tables: sealed, indexed, with its keys for searching. */
import { hash } from 'node:crypto'
import type { Vault } from '#people/vault.ts'
import { mask } from '../../rules/identifiers.ts'
import type { ReadFirm } from '../../rules/import/read-row.ts'
import { nameColumns } from '../search-text.ts'
import type { PreparedFirm } from './take-part.ts'

export type Read = Readonly<{ row: number; content: string; firm: ReadFirm; indexes: readonly string[] }>

/** The same content is the same row, in whatever sheet it comes. Keyed, since a row names people; the key is made once. */
export function contentHash(vault: Vault): (fields: Readonly<Record<string, string | undefined>>) => string {
  const key = vault.indexOf('firms.import content')
  return (fields) => hash('sha256', `${key}${JSON.stringify(fields)}`, 'base64url')
}

/** `indexes` are those of `firm.numbers`, in their order. */
export function prepareFirm(
  vault: Vault,
  newId: () => string,
  sectorsOf: (makes: readonly string[]) => string,
  { row, content, firm, indexes }: Read,
): PreparedFirm {
  const { name, district, pin, address, mobile, makes, numbers } = firm
  const columns = nameColumns(name)
  return {
    row,
    content,
    name,
    district,
    id: newId(),
    nameKey: columns.name_key,
    nameKeyVersion: columns.name_key_version,
    searchText: columns.search_text,
    pin: pin ?? null,
    address: address === undefined ? null : vault.seal(address),
    mobile: mobile === undefined ? null : vault.seal(mobile),
    mobileIndex: mobile === undefined ? null : vault.indexOf(mobile),
    makes: makes.join(' '),
    sectors: sectorsOf(makes),
    numbers: numbers.map(({ kind, value, source }, at) => ({
      id: newId(),
      kind,
      source,
      index: indexes[at]!,
      sealed: vault.seal(value),
      masked: mask(kind, value),
    })),
  }
}
