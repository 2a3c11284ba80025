/**
 * The signed text in a certificate's QR, read by the server, the command line and the script of /verify alike. Its bytes:
 * version 1, the Ed25519 signature, and what is stated as JSON. In a QR they are written in digits, two bytes as five, since
 * a QR packs digits best; in a link as base64url.
 */
export type Statement = Readonly<{
  /** Name of the signing key. */
  key: string
  number: string
  name: string
  /** The batch. */
  title: string
  /** Its last day. */
  on: string
  /** Its place in the public list of what was taken back. */
  list: number
  index: number
  demo: boolean
}>

const VERSION = 1
const SIGNATURE_BYTES = 64
/** Nothing else that this key signs begins so. */
const DOMAIN = 'Dhow certificate 1\n'
/** Longer than any that we write. */
const LONGEST = 8000
const LONGEST_TITLE = 70

const utf8 = new TextEncoder()

/** What the signature stands over. */
const covered = (json: string): Uint8Array => utf8.encode(DOMAIN + json)

/** The statement as JSON, in an order of its own: short, for it has to fit into a QR. */
export function stateJson({ key, number, name, title, on, list, index, demo }: Statement): string {
  const letters = [...title]
  const short = letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…` : title
  return JSON.stringify([key, number, name, short, on, list, index, ...(demo ? [1] : [])])
}

/** Signs by the function that is handed in, and writes the text in base64url. */
export function writeText(statement: Statement, sign: (bytes: Uint8Array) => Uint8Array): string {
  const json = stateJson(statement)
  const signature = sign(covered(json))
  const body = utf8.encode(json)
  const bytes = new Uint8Array(1 + SIGNATURE_BYTES + body.length)
  bytes[0] = VERSION
  bytes.set(signature, 1)
  bytes.set(body, 1 + SIGNATURE_BYTES)
  return toBase64Url(bytes)
}

export type Signed = Readonly<{ statement: Statement; covered: Uint8Array; signature: Uint8Array }>

/** Reads a whole link, or what stands after its #, in either writing. Undefined where it is no such text. */
export function readText(text: string): Signed | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text.trim().replace(/^.*#/s, '')
  const bytes = /^\d+$/.test(plain) ? fromDigits(plain) : fromBase64Url(plain)
  if (!bytes || bytes[0] !== VERSION || bytes.length <= 1 + SIGNATURE_BYTES) return undefined
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(1 + SIGNATURE_BYTES))
    const statement = readStatement(JSON.parse(json))
    return (
      statement && { statement, covered: covered(json), signature: bytes.subarray(1, 1 + SIGNATURE_BYTES) }
    )
  } catch {
    return undefined
  }
}

function readStatement(value: unknown): Statement | undefined {
  if (!Array.isArray(value)) return undefined
  const [key, number, name, title, on, list, index, demo] = value as unknown[]
  const texts = [key, number, name, title, on].every((part) => typeof part === 'string')
  const places = [list, index].every((part) => Number.isInteger(part) && (part as number) >= 0)
  if (!texts || !places || value.length > 8) return undefined
  return { key, number, name, title, on, list, index, demo: demo === 1 } as Statement
}

/** For the QR. */
export function inDigits(text: string): string {
  const bytes = fromBase64Url(text)!
  let digits = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [one, two] = [bytes[at]!, bytes[at + 1]]
    digits += two === undefined ? String(one).padStart(3, '0') : String(one * 256 + two).padStart(5, '0')
  }
  return digits
}

function fromDigits(digits: string): Uint8Array | undefined {
  const rest = digits.length % 5
  if (rest !== 0 && rest !== 3) return undefined
  const bytes: number[] = []
  for (let at = 0; at < digits.length; at += 5) {
    const part = digits.slice(at, at + 5)
    const value = Number(part)
    if (value > (part.length === 3 ? 0xff : 0xffff)) return undefined
    bytes.push(...(part.length === 3 ? [value] : [value >> 8, value & 0xff]))
  }
  return Uint8Array.from(bytes)
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  )
}
