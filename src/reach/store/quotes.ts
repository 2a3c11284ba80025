/** Kept quotes: the question, the version it was answered from, and the answer's bytes. */
import { createHash } from 'node:crypto'
import type { ColumnType } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'

declare module '#platform/database.ts' {
  interface Tables {
    'reach.quote': {
      id: string
      asked_at: Date
      question: ColumnType<unknown, string, never>
      version: string
      on_day: string
      answer: string
      answer_sha256: string
    }
  }
}

export type KeptQuote = Readonly<{
  id: string
  askedAt: Date
  question: unknown
  version: string
  on: string
  answer: string
  sha256: string
}>

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export async function insertQuote(tx: Tx, quote: KeptQuote): Promise<void> {
  await tx
    .insertInto('reach.quote')
    .values({
      id: quote.id,
      asked_at: quote.askedAt,
      question: JSON.stringify(quote.question),
      version: quote.version,
      on_day: quote.on,
      answer: quote.answer,
      answer_sha256: quote.sha256,
    })
    .execute()
}

export async function findQuote(db: Db, id: string): Promise<KeptQuote | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const row = await db.selectFrom('reach.quote').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      askedAt: row.asked_at,
      question: row.question,
      version: row.version,
      on: row.on_day,
      answer: row.answer,
      sha256: row.answer_sha256,
    }
  )
}
