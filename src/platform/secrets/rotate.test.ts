import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { keyringFrom } from './keyring.ts'
import { outdated, rotate, type SealedColumn } from './rotate.ts'
import { indexOf, open, prefixOf, seal } from './seal.ts'

declare module '../database.ts' {
  interface Tables {
    'public.maker': { id: bigint; phone: string | null; phone_index: string | null; note: string }
  }
}

const key = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const old = keyringFrom(key('old', 1), '')
const ring = keyringFrom(`${key('new', 2)},${key('old', 1)}`, '')
const columns: readonly SealedColumn[] = [
  { table: 'public.maker', id: 'id', sealed: 'phone', index: 'phone_index' },
  { table: 'public.maker', id: 'id', sealed: 'note' },
]

async function makers({ db }: FreshDatabase, count: number): Promise<void> {
  await sql`create table public.maker (id bigint primary key, phone text, phone_index text unique, note text not null)`.execute(
    db,
  )
  const rows = Array.from({ length: count }, (_, id) => ({
    id: BigInt(id),
    phone: id % 10 === 3 ? null : seal(`+91${id}`, old),
    phone_index: id % 10 === 3 ? null : indexOf(`+91${id}`, old),
    note: seal(`note ${id}`, old),
  }))
  await db.insertInto('public.maker').values(rows).execute()
}

test('every value and its index come under the new key; empty ones stay empty', async () => {
  const database = await freshDatabase()
  await makers(database, 25)
  expect(await outdated(database.db, ring, columns)).toBe(47n)
  const done = await rotate(database.db, ring, columns, { batch: 10 })
  expect(done.map(({ resealed }) => resealed)).toEqual([22, 25])
  expect(await outdated(database.db, ring, columns)).toBe(0n)
  const rows = await database.db.selectFrom('public.maker').selectAll().orderBy('id').execute()
  for (const { id, phone, phone_index, note } of rows) {
    expect(open(note, ring)).toBe(`note ${id}`)
    expect(note.startsWith(prefixOf('new'))).toBe(true)
    expect(phone && open(phone, ring)).toBe(id % 10n === 3n ? null : `+91${id}`)
    expect(phone_index).toBe(id % 10n === 3n ? null : indexOf(`+91${id}`, ring))
  }
})

test('a run that was killed goes on where it stopped', async () => {
  const database = await freshDatabase()
  await makers(database, 25)
  const killed = rotate(database.db, ring, columns, {
    batch: 10,
    onBatch: ({ resealed }) => {
      if (resealed === 20) throw new Error('killed')
    },
  })
  await expect(killed).rejects.toThrow('killed')
  expect(await outdated(database.db, ring, columns)).toBe(27n)
  const done = await rotate(database.db, ring, columns, { batch: 10 })
  expect(done.map(({ resealed }) => resealed)).toEqual([2, 25])
})

test('a value sealed with an unknown key stops the run and changes nothing of its batch', async () => {
  const database = await freshDatabase()
  await makers(database, 3)
  const stranger = keyringFrom(key('stranger', 9), '')
  await database.db
    .updateTable('public.maker')
    .set({ note: seal('?', stranger) })
    .where('id', '=', 2n)
    .execute()
  await expect(rotate(database.db, ring, columns)).rejects.toThrow('key stranger')
  expect(await outdated(database.db, ring, columns.slice(1))).toBe(3n)
})
