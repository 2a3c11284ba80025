import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyringFrom } from './keyring.ts'
import { indexesOf, indexOf, open, seal } from './seal.ts'

const key = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const old = keyringFrom(key('old', 1), '')
const both = keyringFrom(`${key('new', 2)},${key('old', 1)}`, '')

describe('a sealed value', () => {
  test('opens to the text that went in, in every script', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => open(seal(text, old), old) === text))
    expect(open(seal('રમીલાબેન · रमीला', old), old)).toBe('રમીલાબેન · रमीला')
    expect(open(seal('', old), old)).toBe('')
  })

  test('names its format and key, and is never the same twice', () => {
    const sealed = seal('+919825012345', both)
    expect(sealed).toMatch(/^v1:new:[\w-]{16}:[\w-]{22}:[\w-]{18}$/)
    expect(seal('+919825012345', both)).not.toBe(sealed)
  })

  test('opens with an older key of the ring, and with no key outside it', () => {
    expect(open(seal('ABCDE1234F', old), both)).toBe('ABCDE1234F')
    expect(() => open(seal('ABCDE1234F', both), old)).toThrow('key new, which is not in the keyring')
  })

  test('that was changed anywhere does not open', () => {
    const sealed = seal('ABCDE1234F', both)
    const bytesOf = (value: string): string =>
      value
        .split(':')
        .map((part) => Buffer.from(part, 'base64url').toString('hex'))
        .join()
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'g' : 'A'}${sealed.slice(at + 1)}`
      // The last sign of a part carries spare bits that say nothing: then it is the same value.
      if (bytesOf(changed) !== bytesOf(sealed)) expect(() => open(changed, both), `sign ${at}`).toThrow()
    }
    const [version, id, iv, tag, content] = sealed.split(':')
    expect(() => open([version, id, iv, tag!.slice(0, 8), content].join(':'), both)).toThrow()
    expect(() => open([version, 'old', iv, tag, content].join(':'), both)).toThrow()
    expect(() => open('ABCDE1234F', both)).toThrow('not a sealed value')
  })
})

describe('a blind index', () => {
  test('is the same for the same text and says nothing of it', () => {
    expect(indexOf('+919825012345', old)).toBe(indexOf('+919825012345', old))
    expect(indexOf('+919825012345', old)).not.toBe(indexOf('+919825012346', old))
    expect(indexOf('+919825012345', old)).toMatch(/^[\w-]{43}$/)
  })

  test('is looked up under every key of the ring, the current one first', () => {
    expect(indexesOf('ramila@example.org', both)).toEqual([
      indexOf('ramila@example.org', both),
      indexOf('ramila@example.org', old),
    ])
  })
})
