/** A scan as the phone keeps it: numbered from 1 without gaps on each phone, so that handing in twice changes nothing. */
type Noted = Readonly<{
  seq: number
  kind: 'in' | 'out'
  /** By the phone's clock, in milliseconds since 1970. */
  at: number
}>

export type ScanItem =
  | (Noted & Readonly<{ origin: 'qr' | 'code'; shown: string; ref?: string | undefined }>)
  | (Noted & Readonly<{ origin: 'manual'; ref: string }>)
  | (Noted & Readonly<{ origin: 'paper'; name: string; contact: string }>)
