/** Base58 as Bitcoin writes it: the form of Multikeys and proof values (Controlled Identifiers 1.0, section 2.4). */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Leading zero bytes become leading ones. */
export function toBase58(bytes: Uint8Array): string {
  let number = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
  let text = ''
  for (; number > 0n; number /= 58n) text = ALPHABET[Number(number % 58n)]! + text
  return '1'.repeat(zeros(bytes, (byte) => byte === 0)) + text
}

/** Undefined where a letter is none of the 58. */
export function fromBase58(text: string): Uint8Array | undefined {
  let number = 0n
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter)
    if (value < 0) return undefined
    number = number * 58n + BigInt(value)
  }
  const hex = number === 0n ? '' : number.toString(16)
  const body = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.alloc(zeros([...text], (letter) => letter === '1')), body])
}

/** How many stand at the beginning. */
function zeros<T>(list: ArrayLike<T>, isZero: (one: T) => boolean): number {
  let count = 0
  while (count < list.length && isZero(list[count]!)) count += 1
  return count
}
