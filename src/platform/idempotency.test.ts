import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { Refused } from '#kernel/refusal.ts'
import { LANGS, say } from '#kernel/words.ts'
import { freshDatabase } from '../../test/support/database.ts'
import type { Tx } from './database.ts'
import { forgetIdempotencyKeys, once } from './idempotency.ts'
import { IdempotencyKeyReused } from './refusals.ts'

const request = { key: 'k-1', route: 'POST /api/v1/orders maker-7', body: { to: 'DE', quantity: 2 } }

describe('a write with an Idempotency-Key', () => {
  test('done 20 times at the same moment happens once and answers the same each time', async () => {
    const { db } = await freshDatabase()
    await sql`create table public.work (n serial primary key)`.execute(db)
    let times = 0
    const work = async (tx: Tx) => {
      times += 1
      const { rows } = await sql<{ n: number }>`insert into public.work default values returning n`.execute(
        tx,
      )
      await sql`select pg_sleep(0.05)`.execute(tx)
      return { status: 201, response: { order: rows[0]?.n, z: 1, a: 2 } }
    }
    const replies = await Promise.all(Array.from({ length: 20 }, () => once(db, request, work)))
    expect(times).toBe(1)
    expect(new Set(replies.map((reply) => JSON.stringify(reply)))).toEqual(
      new Set(['{"status":201,"response":{"order":1,"z":1,"a":2}}']),
    )
    const { rows } = await sql<{ n: bigint }>`select count(*) as n from public.work`.execute(db)
    expect(rows[0]?.n).toBe(1n)
  })

  test('repeated with another body is refused; the order of its keys makes no other body', async () => {
    const { db } = await freshDatabase()
    const work = async () => ({ status: 201, response: 'first' })
    await once(db, request, work)
    const reordered = { ...request, body: { quantity: 2, to: 'DE' } }
    expect(await once(db, reordered, work)).toEqual({ status: 201, response: 'first' })
    const changed = once(db, { ...request, body: { to: 'DE', quantity: 3 } }, work)
    await expect(changed).rejects.toThrow(Refused)
    await expect(changed).rejects.toMatchObject({
      refusal: { kind: 'conflict', code: 'platform.idempotency-key-reused' },
    })
  })

  test('is another write under another route', async () => {
    const { db } = await freshDatabase()
    const reply = (response: string) => async () => ({ status: 200, response })
    await once(db, request, reply('orders'))
    expect(await once(db, { ...request, route: 'POST /api/v1/firms' }, reply('firms'))).toMatchObject({
      response: 'firms',
    })
  })

  test('that failed may be tried again, and those who waited for it try it', async () => {
    const { db } = await freshDatabase()
    let times = 0
    const work = async () => {
      times += 1
      if (times === 1) throw new Error('the carrier did not answer')
      return { status: 200, response: times }
    }
    const both = await Promise.allSettled([once(db, request, work), once(db, request, work)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await once(db, request, work)).toEqual({ status: 200, response: 2 })
  })

  test('takes part in the transaction it is given', async () => {
    const { db } = await freshDatabase()
    const rolledBack = db.transaction().execute(async (tx) => {
      await once(tx, request, async () => ({ status: 200, response: 'lost' }))
      throw new Error('changed my mind')
    })
    await expect(rolledBack).rejects.toThrow('changed my mind')
    expect(await once(db, request, async () => ({ status: 200, response: 'kept' }))).toMatchObject({
      response: 'kept',
    })
  })
})

test('keys are forgotten after seven days', async () => {
  const { db } = await freshDatabase()
  const work = async () => ({ status: 200, response: null })
  await once(db, { ...request, key: 'old' }, work)
  await once(db, { ...request, key: 'young' }, work)
  await sql`update platform.idempotency_key set created_at = now() - interval '7 days 1 minute' where key = 'old'`.execute(
    db,
  )
  await sql`update platform.idempotency_key set created_at = now() - interval '6 days 23 hours' where key = 'young'`.execute(
    db,
  )
  await forgetIdempotencyKeys({ db })
  const left = await db.selectFrom('platform.idempotency_key').select('key').execute()
  expect(left).toEqual([{ key: 'young' }])
})

test('the refusal speaks three languages', () => {
  const { sentence } = IdempotencyKeyReused()
  expect(new Set(LANGS.map((lang) => say(sentence, lang))).size).toBe(3)
})
