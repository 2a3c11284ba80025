import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { csvStream } from './csv-stream.ts'

async function* counted(count: number, seen: { asked: number; closed: boolean }) {
  try {
    for (let row = 0; row < count; row++) {
      seen.asked = row
      yield [`=SUM(${row})`, 'શ્રી, "ગણેશ"']
    }
  } finally {
    seen.closed = true
  }
}

test('quotes, defuses formulas and begins with a byte order mark', async () => {
  const text = (await buffer(csvStream(counted(1, { asked: 0, closed: false })))).toString()
  expect(text).toBe(`\uFEFF'=SUM(0),"શ્રી, ""ગણેશ"""\r\n`)
})

test('stops asking for rows where the reader goes away', async () => {
  const seen = { asked: 0, closed: false }
  const stream = csvStream(counted(1_000_000, seen)) as unknown as Readable
  for await (const _ of stream) break
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(seen.closed).toBe(true)
  expect(seen.asked).toBeLessThan(100_000)
})

test('an error among the rows reaches the reader', async () => {
  async function* broken() {
    yield ['one']
    throw new Error('the database went away')
  }
  await expect(buffer(csvStream(broken()))).rejects.toThrow('the database went away')
})
