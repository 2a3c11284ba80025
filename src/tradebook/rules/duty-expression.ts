/**
 * The grammar of duties: `1200bp`, `0.052USD/kg`, `880bp+0.052USD/kg`, `max(1000bp;0.5EUR/kg)`, `min(…;…)`.
 * What nobody could evaluate from a parcel's papers (seasons, entry prices, agricultural components, `?`) is kept as
 * `opaque`, so that it can never turn into a zero.
 */
import { parseRatio, type Ratio } from '#kernel/money.ts'

export type DutyExpression =
  | { kind: 'ad-valorem'; bps: number }
  | { kind: 'specific'; amount: Ratio; currency: string; unit: string }
  | { kind: 'sum' | 'max' | 'min'; parts: DutyExpression[] }
  | { kind: 'opaque'; text: string }

const SPECIFIC = /^(\d+(?:\.\d+)?)([A-Z]{3})\/([a-z0-9.]+)$/

/** Reads one expression; text outside the grammar becomes `opaque`, never an error and never zero. */
export function parseDuty(text: string): DutyExpression {
  const terms = splitTop(text, '+')
  if (terms.length > 1) return { kind: 'sum', parts: terms.map(parseDuty) }
  const choice = /^(max|min)\((.+)\)$/.exec(text)
  if (choice) return { kind: choice[1] as 'max' | 'min', parts: splitTop(choice[2]!, ';').map(parseDuty) }
  if (/^\d+bp$/.test(text)) return { kind: 'ad-valorem', bps: Number(text.slice(0, -2)) }
  const specific = SPECIFIC.exec(text)
  const amount = specific && parseRatio(specific[1]!)
  if (specific && amount) return { kind: 'specific', amount, currency: specific[2]!, unit: specific[3]! }
  return { kind: 'opaque', text }
}

/** The `<count>x<expression>` parts of a tariff row's `specific` column, joined by `|`. */
export function parseSpecificColumn(text: string): { count: number; text: string; duty: DutyExpression }[] {
  if (!text) return []
  return text.split('|').map((part) => {
    const match = /^(\d+)x(.+)$/.exec(part)
    const expression = match?.[2] ?? part
    return { count: Number(match?.[1] ?? 1), text: expression, duty: parseDuty(expression) }
  })
}

/** Whether any part of the expression is outside what a parcel's papers can answer. */
export function hasOpaque(duty: DutyExpression): boolean {
  return duty.kind === 'opaque' || ('parts' in duty && duty.parts.some(hasOpaque))
}

/** Splits at `mark` outside parentheses. */
function splitTop(text: string, mark: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === mark && depth === 0) {
      parts.push(text.slice(start, i))
      start = i + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}
