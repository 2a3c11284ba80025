/** `dhow reach`: one product and the whole world, or one destination's receipt, in the terminal. */
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { accept } from '#kernel/refusal.ts'
import { LANGS } from '#kernel/words.ts'
import { readConsignment, type ConsignmentJson } from '#reach/intake.ts'
import { answer } from '#reach/rules/answer.ts'
import { LANES } from '#reach/rules/consignment.ts'
import { allDestinations } from '#reach/rules/destination.ts'
import { priceCatalogue } from '#reach/usecases/price-catalogue.ts'
import { dayOr, openShelved } from './book.ts'
import { asCsv, asJson, asSlip, asTable } from './reach-print.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { oneOf, readOptions, Usage } from './usage.ts'

const OPTIONS = {
  hs: { type: 'string' },
  price: { type: 'string' },
  currency: { type: 'string', default: 'INR' },
  weight: { type: 'string' },
  quantity: { type: 'string', default: '1' },
  on: { type: 'string' },
  lane: { type: 'string' },
  to: { type: 'string' },
  origin: { type: 'boolean', default: false },
  attr: { type: 'string', multiple: true },
  freight: { type: 'string' },
  format: { type: 'string', default: 'table' },
  lang: { type: 'string', default: 'en' },
  catalogue: { type: 'string' },
  out: { type: 'string' },
  destinations: { type: 'string' },
} as const

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values']

export async function reachCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values } = readOptions(args, OPTIONS)
  if (values.catalogue) return catalogueCommand(values, terminal)
  if (!values.hs || !values.price || !values.weight) throw new Usage('--hs, --price and --weight are needed')
  const format = oneOf(values.format, ['table', 'json', 'csv'], 'format')
  const lang = oneOf(values.lang, LANGS, 'lang') ?? 'en'
  const { book, edition: editionOn } = await openShelved(terminal)
  const question = questionOf(values, dayOr(values.on, terminal))
  const { parcel, edition } = accept(readConsignment(question, book, editionOn))
  const places = values.to ? [parcel.to] : allDestinations(edition).map(({ iso2 }) => iso2)
  const receipts = places.map((to) => answer(edition, { ...parcel, to })!)
  if (format === 'json') terminal.out(`${JSON.stringify(asJson(receipts, book, lang), null, 2)}\n`)
  else if (format === 'csv') terminal.out(asCsv(receipts, lang))
  else if (values.to) terminal.out(asSlip(receipts[0]!, book, lang))
  else terminal.out(asTable(receipts, parcel, book, lang))
  return 0
}

function questionOf(values: Values, on: string): ConsignmentJson {
  const attributes = Object.fromEntries(
    (values.attr ?? []).map((text) => {
      const [name = '', value] = text.split('=', 2)
      return [name, value === undefined ? true : /^\d+(\.\d+)?$/.test(value) ? Number(value) : value]
    }),
  )
  const lane = oneOf(values.lane, LANES, 'lane')
  return {
    to: values.to ?? 'DE',
    on,
    currency: values.currency ?? 'INR',
    items: [
      {
        hs: values.hs!,
        quantity: Number(values.quantity),
        unitPrice: values.price!,
        netWeightGrams: Number(values.weight),
        attributes,
      },
    ],
    originClaimed: values.origin ?? false,
    ...(lane ? { lane } : {}),
    ...(values.freight ? { freight: values.freight } : {}),
  }
}

async function catalogueCommand(values: Values, terminal: Terminal): Promise<ExitStatus> {
  if (!values.out) throw new Usage('--catalogue needs --out')
  const { edition } = await openShelved(terminal)
  const input = createReadStream(values.catalogue!)
  await once(input, 'open')
  const output = createWriteStream(values.out)
  const destinations = values.destinations?.toUpperCase().split(',')
  const lane = oneOf(values.lane, LANES, 'lane') ?? 'post'
  const options = {
    edition: edition(dayOr(values.on, terminal)),
    lane,
    ...(destinations ? { destinations } : {}),
  }
  const { priced, refused } = await priceCatalogue(input, output, options)
  output.end()
  await finished(output)
  terminal.err(`${priced} priced, ${refused} refused → ${values.out}\n`)
  return refused > 0 ? 1 : 0
}
