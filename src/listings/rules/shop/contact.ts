/** How a buyer reaches the maker. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { ContactUnreadable } from '../../refusals/shop/shop.ts'

export const CONTACT_WAYS = ['whatsapp', 'phone', 'email'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]
export type Contact = Readonly<{ way: ContactWay; to: string }>

/** A number becomes E.164 (ten digits alone are Indian), an address small letters. */
export function readContact(way: ContactWay, text: string): Answer<Contact> {
  if (way === 'email') {
    const to = text.trim().toLowerCase()
    return /^[^\s@<>?&]{1,64}@[a-z0-9.-]{1,180}\.[a-z]{2,24}$/.test(to)
      ? yes({ way, to })
      : no(ContactUnreadable({}, 'to'))
  }
  const digits = text.replace(/[\s().-]/g, '')
  const to = /^[6-9]\d{9}$/.test(digits) ? `+91${digits}` : digits
  return /^\+[1-9]\d{7,14}$/.test(to) ? yes({ way, to }) : no(ContactUnreadable({}, 'to'))
}

/** The address that opens the right program, with the first words already written. */
export function contactHref({ way, to }: Contact, hello: string): string {
  const words = encodeURIComponent(hello)
  switch (way) {
    case 'whatsapp':
      return `https://wa.me/${to.slice(1)}?text=${words}`
    case 'phone':
      return `tel:${to}`
    case 'email':
      return `mailto:${encodeURIComponent(to).replace('%40', '@')}?body=${words}`
  }
}
