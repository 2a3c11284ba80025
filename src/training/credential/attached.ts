/** The credential that lies in a certificate's PDF as an attached file. Reads what our own typesetter writes. */
import { inflateSync } from 'node:zlib'
import type { JsonObject } from './canonical.ts'

export const ATTACHED_NAME = 'openbadge.json'
/** Ours weigh about 3 KB; more is not believed. */
const LARGEST = 200_000

/** Undefined where no JSON is attached, or it cannot be read. */
export function attachedCredential(pdf: Buffer): JsonObject | undefined {
  const text = pdf.toString('latin1')
  const objects = text.matchAll(/\/Type \/EmbeddedFile\b([\s\S]{0,600}?)>>\s*stream\r?\n/g)
  for (const match of objects) {
    const head = pdf.toString('latin1', Math.max(0, match.index - 200), match.index + match[0].length)
    const length = Number(/\/Length (\d+)/.exec(head.slice(head.lastIndexOf(' obj')))?.[1])
    const from = match.index + match[0].length
    const found = Number.isInteger(length) ? read(head, pdf.subarray(from, from + length)) : undefined
    if (found) return found
  }
  return undefined
}

function read(head: string, stream: Buffer): JsonObject | undefined {
  try {
    const packed = head.includes('/FlateDecode')
    const bytes = packed ? inflateSync(stream, { maxOutputLength: LARGEST }) : stream
    const parsed: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof parsed === 'object' && parsed !== null ? (parsed as JsonObject) : undefined
  } catch {
    return undefined
  }
}
