/** Figures as makers type them. */
import { parseAmount, type Minor } from '#kernel/money.ts'
import { latinDigits } from '#firms/rules/identifiers/text.ts'

const plain = (text: string): string => latinDigits(text).replace(/[,\s₹]/g, '')

/** `₹1,499.50` → 149950n paise; null for nothing typed, undefined for what is no amount. */
export function readPaise(text: string): Minor | null | undefined {
  const typed = plain(text)
  return typed === '' ? null : parseAmount(typed, 2)
}

/** A whole number from 1 to `most`; null for nothing typed, undefined for what is none. */
export function readWhole(text: string, most: number, least = 1): number | null | undefined {
  const typed = plain(text)
  if (typed === '') return null
  if (!/^\d{1,9}$/.test(typed)) return undefined
  const value = Number(typed)
  return value >= least && value <= most ? value : undefined
}

/** Centimetres with at most one decimal → millimetres: `30.5` → 305. */
export function readMm(text: string): number | null | undefined {
  const typed = plain(text)
  if (typed === '') return null
  const match = /^(\d{1,4})(?:\.(\d))?$/.exec(typed)
  const mm = match ? Number(match[1]) * 10 + Number(match[2] ?? 0) : 0
  return mm >= 1 && mm <= 10_000 ? mm : undefined
}

/** Grams with at most three decimals → milligrams: `4.25` → 4250. */
export function readMg(text: string): number | null | undefined {
  const typed = plain(text)
  if (typed === '') return null
  const mg = parseAmount(typed, 3)
  return mg !== undefined && mg > 0n && mg <= 1_000_000_000n ? Number(mg) : undefined
}

/** 305 → `30.5`. */
export const cmText = (mm: number | null): string =>
  mm === null ? '' : mm % 10 === 0 ? String(mm / 10) : (mm / 10).toFixed(1)

/** 4250 → `4.25`. */
export const gramText = (mg: number | null): string =>
  mg === null ? '' : (mg / 1000).toFixed(3).replace(/\.?0+$/, '')
