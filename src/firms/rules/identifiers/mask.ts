/** Numbers as they may be seen in lists and logs: enough to recognise one's own, too little to use. */
import type { IdKind } from './kinds.ts'

const DOT = '•'
const hide = (text: string): string => DOT.repeat([...text].length)

/** All but the last `kept` characters as dots; a short value is hidden whole. */
function tail(value: string, kept: number): string {
  const chars = [...value]
  const shown = chars.length > kept * 2 ? kept : 0
  return hide(chars.slice(0, chars.length - shown).join('')) + chars.slice(chars.length - shown).join('')
}

/** A GSTIN holds the PAN, so its middle is hidden; IFSC and PIN code name a branch and a post office, not a person. */
export function mask(kind: IdKind | 'email' | 'bankAccount', value: string): string {
  switch (kind) {
    case 'gstin':
      return value.length === 15
        ? value.slice(0, 2) + hide(value.slice(2, 12)) + value.slice(12)
        : tail(value, 3)
    case 'udyam': {
      const head = /^UDYAM-[A-Z]{2}-\d{2}-/.exec(value)?.[0] ?? ''
      return head + tail(value.slice(head.length), 3)
    }
    case 'email': {
      const parts = /^(.)(.*)(@[^@]+)$/su.exec(value)
      return parts ? parts[1]! + hide(parts[2]!) + parts[3]! : tail(value, 3)
    }
    case 'ifsc':
    case 'pin':
      return value
    case 'mobile':
    case 'bankAccount':
      return tail(value, 4)
    default:
      return tail(value, 3)
  }
}
