/**
 * Named typed arrays in one file: a length (uint32), a JSON header of that many bytes, then the arrays, each
 * beginning at a multiple of 8 bytes. Little-endian, as every machine that Node 24 runs on.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array } as const
type Kind = keyof typeof KINDS
export type NumberArray = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array
type Header = Readonly<{
  numbers: Record<string, number>
  arrays: { name: string; kind: Kind; from: number; length: number }[]
}>

export type Arrays = Readonly<{
  numbers: Readonly<Record<string, number>>
  of: <K extends Kind>(name: string, kind: K) => InstanceType<(typeof KINDS)[K]>
}>

const upTo8 = (bytes: number): number => Math.ceil(bytes / 8) * 8

export function writeArrays(
  file: string,
  numbers: Record<string, number>,
  named: Record<string, NumberArray>,
): void {
  let from = 0
  const arrays = Object.entries(named).map(([name, array]) => {
    const row = { name, kind: array.constructor.name as Kind, from, length: array.length }
    from = upTo8(from + array.byteLength)
    return row
  })
  const header = Buffer.from(JSON.stringify({ numbers, arrays } satisfies Header))
  const start = upTo8(4 + header.length)
  const bytes = Buffer.alloc(start + from)
  bytes.writeUInt32LE(header.length, 0)
  header.copy(bytes, 4)
  for (const { name, from: at } of arrays) {
    const array = named[name]!
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(bytes, start + at)
  }
  writeFileSync(file, bytes)
}

export function readArrays(file: string): Arrays {
  const bytes = readFileSync(file)
  const whole = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer)
  const length = whole.readUInt32LE(0)
  const header = JSON.parse(whole.toString('utf8', 4, 4 + length)) as Header
  const start = whole.byteOffset + upTo8(4 + length)
  return {
    numbers: header.numbers,
    of: (name, kind) => {
      const row = header.arrays.find((one) => one.name === name)
      if (row?.kind !== kind) throw new Error(`${file} has no ${kind} called ${name}`)
      const Constructor = KINDS[kind] as unknown as new (
        b: ArrayBufferLike,
        o: number,
        n: number,
      ) => InstanceType<(typeof KINDS)[typeof kind]>
      return new Constructor(whole.buffer, start + row.from, row.length)
    },
  }
}
