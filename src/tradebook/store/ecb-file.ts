/** The European Central Bank's exchange rates as published: a gesmes envelope of daily cubes. */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseDay } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { FileNotXml, FileWithoutRates } from '../refusals.ts'
import type { EuroRates } from '../rules/import-rates.ts'

type Cube = Readonly<Record<string, unknown>>

const cubesOf = (node: unknown): Cube[] => {
  const inner = typeof node === 'object' && node !== null ? (node as Cube)['Cube'] : undefined
  return (Array.isArray(inner) ? inner : [inner]).filter(
    (cube): cube is Cube => typeof cube === 'object' && cube !== null,
  )
}

/** The days of an envelope, as printed. Refuses what is not whole XML or holds no day. Entities are left unread. */
export function readEcbFile(file: string, text: string): EuroRates[] {
  const whole = XMLValidator.validate(text)
  if (whole !== true) throw new Refused(FileNotXml({ file, line: whole.err.line }))
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    parseAttributeValue: false,
    processEntities: false,
  })
  const document = parser.parse(text) as Cube
  const days = cubesOf(document['Envelope']).flatMap(cubesOf)
  const found = days.flatMap((cube) => {
    const day = parseDay(String(cube['time'] ?? ''))
    const rates = cubesOf(cube).map((rate) => [String(rate['currency']), String(rate['rate'])] as const)
    return day && rates.length > 0 ? [{ day, rates: new Map(rates) }] : []
  })
  if (found.length === 0) throw new Refused(FileWithoutRates({ file }))
  return found
}
