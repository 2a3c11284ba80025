/**
 * GS1 Digital Link: a web address that is a product's identity, fit for a QR code on the piece
 * (GS1 Digital Link Standard: URI Syntax 1.6; qualifiers of AI 01 by the GS1 Syntax Dictionary: 22, 10, 21).
 */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { LinkWrong } from '../refusals/identifiers.ts'
import { gtin14, parseGtin } from './gtin.ts'

export type DigitalLink = Readonly<{
  /** 14 digits. */
  gtin: string
  /** AI 22: consumer product variant. */
  variant?: string
  /** AI 10: batch or lot. */
  lot?: string
  /** AI 21: serial number. */
  serial?: string
}>

const QUALIFIERS = { variant: '22', lot: '10', serial: '21' } as const

/** GS1 AI encodable character set 82, up to 20 signs. */
const VALUE = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/

/** `stem`: scheme and host, with a path where wished: `https://example.org`. Refuses a GTIN or a value that cannot be one. */
export function digitalLink(stem: string, link: DigitalLink): Answer<string> {
  const gtin = parseGtin(link.gtin)
  if (!gtin.ok) return gtin
  const parts = [`01/${gtin14(gtin.value.value)}`]
  for (const [name, ai] of Object.entries(QUALIFIERS)) {
    const value = link[name as keyof typeof QUALIFIERS]
    if (value === undefined) continue
    if (!VALUE.test(value)) return no(LinkWrong())
    parts.push(`${ai}/${encodeURIComponent(value)}`)
  }
  return yes(`${stem.replace(/\/+$/, '')}/${parts.join('/')}`)
}

/** Reads what a scanner gives. A path in front of `/01/` is the resolver's own; a query (dates, link type) is left aside. */
export function readDigitalLink(text: string): Answer<DigitalLink> {
  const found =
    /^https?:\/\/[^/?#]+((?:\/[^/?#]*)*?)\/01\/(\d{8}|\d{12,14})((?:\/[^/?#]+\/[^/?#]+)*)\/?(?:[?#].*)?$/i.exec(
      text.trim(),
    )
  if (!found) return no(LinkWrong())
  const gtin = parseGtin(found[2] ?? '')
  if (!gtin.ok) return gtin
  const told = qualifiersIn(found[3] ?? '')
  return told ? yes({ gtin: gtin14(gtin.value.value), ...told }) : no(LinkWrong())
}

/** In the order of the dictionary, each at most once; undefined where something else stands there. */
function qualifiersIn(path: string): Omit<DigitalLink, 'gtin'> | undefined {
  const parts = path.split('/').filter(Boolean)
  const told: Record<string, string> = {}
  let last = -1
  for (let at = 0; at < parts.length; at += 2) {
    const order = Object.values(QUALIFIERS).findIndex((ai) => ai === parts[at])
    const name = Object.keys(QUALIFIERS)[order]
    const value = decoded(parts[at + 1] ?? '')
    if (!name || order <= last || !VALUE.test(value)) return undefined
    told[name] = value
    last = order
  }
  return told
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
