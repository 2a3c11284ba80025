/** `dhow quote --batch`: a file of consignments in, a file of receipts out, line by line and in order. */
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { sayRefusal } from '#kernel/refusal.ts'
import type { Shelved } from '#tradebook/shelf.ts'
import { readConsignment } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import { receiptJson } from '#reach/views/receipt-json.ts'
import { openShelved } from './book.ts'
import { readLines, type TextLine } from './lines.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { readOptions, Usage } from './usage.ts'

export async function quoteBatch(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values } = readOptions(args, { batch: { type: 'string' }, out: { type: 'string' } })
  if (!values.batch || !values.out) throw new Usage('both --batch and --out are needed')
  const input = createReadStream(values.batch)
  await once(input, 'open')
  const shelved = await openShelved(terminal)
  const output = createWriteStream(values.out)
  await once(output, 'open')
  let good = 0
  let refused = 0
  for await (const line of readLines(input)) {
    if (line.text.trim() === '' && !line.tooLong) continue
    const reply = quoteLine(line, shelved)
    if ('error' in reply) refused++
    else good++
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain')
  }
  output.end()
  await finished(output)
  terminal.err(`${good} quoted, ${refused} refused → ${values.out}\n`)
  return refused > 0 ? 1 : 0
}

/** One line's answer: a receipt, or an error that names the field and says what to do. */
export function quoteLine(line: TextLine, shelved: Shelved): Readonly<Record<string, unknown>> {
  if (line.tooLong)
    return {
      id: null,
      error: { code: 'batch.line-too-long', message: `Line ${line.number} is longer than 1 MB.` },
    }
  let json: unknown
  try {
    json = JSON.parse(line.text)
  } catch {
    return {
      id: null,
      error: { code: 'batch.not-json', message: `Line ${line.number} is not JSON; was the file cut off?` },
    }
  }
  const { id = null, ...question } = isRecord(json) ? json : {}
  const read = readConsignment(question, shelved.book, shelved.edition)
  if (!read.ok) {
    const { code, field } = read.refusal
    return { id, error: { code, message: sayRefusal(read.refusal, 'en'), ...(field ? { field } : {}) } }
  }
  const receipt = answer(read.value.edition, read.value.parcel)!
  return { id, ...receiptJson(receipt, shelved.book) }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
