/** The five columns that date and source every fact. */
export const TAIL = ['valid_from', 'valid_to', 'known_from', 'source_id', 'confidence'] as const

/** First day of the book: where the start of a rule in law is not known, the row begins here. */
export const FIRST_DAY = '2025-01-01'
const KNOWN_FROM = '2026-11-22'

export type Confidence = 'high' | 'medium' | 'low' | 'estimate'

/** The tail of one row; `to` is the last day, blank while the rule is in force. */
export function tail(sourceId: string, confidence: Confidence, from = FIRST_DAY, to = ''): string[] {
  return [from, to, KNOWN_FROM, sourceId, confidence]
}
