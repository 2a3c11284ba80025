/** A mobile number or an e-mail address as somebody types it, made exact. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { NotAnEmail, NotAPhone } from './refusals.ts'
import { latinDigits } from './rules/digits.ts'

export type ContactKind = 'phone' | 'email'
/** `value` is E.164 (`+919825012345`) or a lower-case address: one person, one spelling. */
export type Contact = Readonly<{ kind: ContactKind; value: string }>

/** Numbers without a country code are Indian. Where a country's plan cannot tell mobile from fixed, it passes. */
export function parsePhone(text: string): Answer<Contact> {
  const parsed = parsePhoneNumberFromString(latinDigits(text).slice(0, 40), 'IN')
  const type = parsed?.getType()
  const mobile = type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE'
  if (!parsed?.isValid() || !mobile) return no(NotAPhone({}, 'to'))
  return yes({ kind: 'phone', value: parsed.number })
}

const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/u

export function parseEmail(text: string): Answer<Contact> {
  const address = text.trim().toLowerCase()
  return address.length <= 254 && ADDRESS.test(address)
    ? yes({ kind: 'email', value: address })
    : no(NotAnEmail({}, 'to'))
}

/** Whatever holds an @ is meant as an address. */
export const parseContact = (text: string): Answer<Contact> =>
  text.includes('@') ? parseEmail(text) : parsePhone(text)
