/**
 * The numbers of a firm, read as they are typed: digits of any script, blanks, dashes and small letters are put right,
 * look-alikes (O and 0) are only offered. Pure and small: the phone checks them before any network.
 */
import type { Answer } from '#kernel/refusal.ts'
import type { IdKind } from './identifiers/kinds.ts'
import { parseAdCode, parseIfsc, parseLutArn, parseMobile, parsePin } from './identifiers/places.ts'
import { parseAyush, parseFssai, parseGiUser, parseRcmc, parseUdyam } from './identifiers/registrations.ts'
import { parseGstin, parseIec, parsePan } from './identifiers/tax.ts'

export * from './identifiers/kinds.ts'
export { mask } from './identifiers/mask.ts'
export * from './identifiers/places.ts'
export * from './identifiers/registrations.ts'
export * from './identifiers/tax.ts'

const PARSERS = {
  udyam: parseUdyam,
  pan: parsePan,
  gstin: parseGstin,
  iec: parseIec,
  adCode: parseAdCode,
  lutArn: parseLutArn,
  ifsc: parseIfsc,
  pin: parsePin,
  fssai: parseFssai,
  ayush: parseAyush,
  giUser: parseGiUser,
  rcmc: parseRcmc,
  mobile: parseMobile,
} as const satisfies Record<IdKind, unknown>

/** One door for forms, sheets and messages: the number in the form that is kept, or what to do next. */
export const parseIdentifier = (kind: IdKind, text: string): Answer<Readonly<{ value: string }>> =>
  PARSERS[kind](text)
