import { randomBytes } from 'node:crypto'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { zipEntries, ZipStopped, type ZipLimits } from './zip-entries.ts'

const LIMITS: ZipLimits = { entries: 5, each: 200_000, total: 2_000_000, ratio: 100 }

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size))
}
async function read(files: Record<string, Uint8Array>, limits = LIMITS, size = 1000) {
  const found: Record<string, Buffer | undefined> = {}
  for await (const { name, bytes } of zipEntries(chunks(zipSync(files), size), limits)) found[name] = bytes
  return found
}
const why = async (work: Promise<unknown>) => {
  try {
    await work
    return 'read'
  } catch (error) {
    return error instanceof ZipStopped ? error.why : String(error)
  }
}

describe('a ZIP that streams in', () => {
  test('gives its files whole, however it is cut', async () => {
    const [one, two] = [randomBytes(50_000), Buffer.from('words '.repeat(100))]
    for (const size of [7, 1000, 1_000_000])
      expect(await read({ 'a/one.jpg': one, 'two.jpg': two }, LIMITS, size)).toEqual({
        'a/one.jpg': one,
        'two.jpg': two,
      })
  })
  test('is stopped where it holds too many files, too much, or packs like a bomb', async () => {
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.jpg`, new Uint8Array(3)]))
    expect(await why(read(many))).toBe('too-many')
    expect(
      await why(read({ 'zeros.jpg': new Uint8Array(5_000_000) }, { ...LIMITS, each: 1e9, total: 1e9 })),
    ).toBe('too-much')
    const noise = Object.fromEntries(
      Array.from({ length: 4 }, (_, at) => [`${at}.jpg`, randomBytes(150_000)]),
    )
    expect(await why(read(noise, { ...LIMITS, total: 500_000 }))).toBe('too-much')
    expect(await why(read(noise))).toBe('read')
  })
  test('tells of a file that is too large, and reads on', async () => {
    const found = await read({ 'big.jpg': randomBytes(300_000), 'small.jpg': Buffer.from('x') })
    expect(found['big.jpg']).toBeUndefined()
    expect(found['small.jpg']).toEqual(Buffer.from('x'))
  })
  test('is no ZIP where it does not begin like one', async () => {
    const rest = async () => {
      for await (const _ of zipEntries(chunks(Buffer.from('<html>'), 3), LIMITS)) throw new Error('an entry')
    }
    expect(await why(rest())).toBe('not-zip')
  })
})
