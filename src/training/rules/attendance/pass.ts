/**
 * What a learner shows at the door: `DHOW:` and 26 letters in a QR, or the six letters printed below it. Both are made from
 * a keyed hash of her booking, so they say nothing about her and cannot be guessed; the same booking has always the same.
 */

/** Letters that nobody mistakes for a digit or for one another when she reads them out; all fit a QR's small alphabet. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXY'
const PASS_LETTERS = 26
export const CODE_LETTERS = 6
const PREFIX = 'DHOW:'

export type Pass = Readonly<{ pass: string; code: string }>

/** From 32 bytes of a keyed hash: the first 20 make the pass (115 bits), the others the code (26 bits). */
export function passFrom(hash: Uint8Array): Pass {
  return {
    pass: PREFIX + lettersOf(hash.subarray(0, 20), PASS_LETTERS),
    code: lettersOf(hash.subarray(20, 32), CODE_LETTERS),
  }
}

function lettersOf(bytes: Uint8Array, count: number): string {
  const base = BigInt(LETTERS.length)
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let text = ''
  for (let place = 0; place < count; place += 1) {
    text += LETTERS[Number(rest % base)]
    rest /= base
  }
  return text
}

export type Shown = Readonly<{ kind: 'pass' | 'code'; value: string }>

const PASS = new RegExp(`^${PREFIX}[${LETTERS}]{${PASS_LETTERS}}$`)
const CODE = new RegExp(`^[${LETTERS}]{${CODE_LETTERS}}$`)

/** What a camera read or somebody typed, in its one form; undefined where it is neither a pass nor a code. */
export function readShown(text: string): Shown | undefined {
  const plain = text.toUpperCase().replace(/[\s.\-–]/g, '')
  if (PASS.test(plain)) return { kind: 'pass', value: plain }
  return CODE.test(plain) ? { kind: 'code', value: plain } : undefined
}

/** The code as it is printed: `KMT RWP`. */
export const codeText = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`
