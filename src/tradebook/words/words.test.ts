import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '#kernel/words.ts'
import { ISSUERS } from './issuers.ts'
import { PAPERS } from './papers.ts'
import { ABROAD_REASONS } from './reasons-abroad.ts'
import { FIGURE_REASONS } from './reasons-figures.ts'
import { INDIA_REASONS } from './reasons-india.ts'
import { LANE_REASONS } from './reasons-lanes.ts'
import { US_EU_UK_REASONS } from './reasons-us-eu.ts'
import { REASONS } from './reasons.ts'

const SPOKEN_REASONS: Readonly<Record<string, Sentence>> = REASONS
const everySentence: [string, Sentence][] = [PAPERS, ISSUERS, REASONS].flatMap((table) =>
  Object.entries(table),
)

const parameters = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

/** The ids in one column of a table, several to a cell where it lists them. */
function ids(table: string, column: string): string[] {
  const file = new URL(`../../../data/${table}.csv`, import.meta.url)
  if (!existsSync(file)) return []
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[]
  return [...new Set(rows.flatMap((row) => (row[column] ?? '').split(' ')).filter(Boolean))]
}

describe('the words of the trade book', () => {
  it.each([
    'restrictions',
    'export-policy',
    'lane-status',
    'lane-limits',
    'schemes',
    'additional-duties',
    'destinations',
  ])('give every reason in %s a sentence', (table) => {
    expect(ids(table, 'reason').filter((id) => !Object.hasOwn(SPOKEN_REASONS, id))).toEqual([])
  })

  it('name every paper that a rule, a lane or a preference asks for', () => {
    const asked = [
      ...ids('papers', 'paper'),
      ...ids('restrictions', 'papers'),
      ...ids('export-policy', 'papers'),
    ]
    const lanes = [...ids('lanes', 'document'), ...ids('preferences', 'proof')]
    expect([...asked, ...lanes].filter((id) => !Object.hasOwn(PAPERS, id))).toEqual([])
  })

  it('know every paper that a rule asks for as a row with an issuer', () => {
    const known = new Set(ids('papers', 'paper'))
    const asked = [
      ...ids('restrictions', 'papers'),
      ...ids('export-policy', 'papers'),
      ...ids('preferences', 'proof'),
    ]
    expect(asked.filter((id) => !known.has(id))).toEqual([])
    expect(ids('papers', 'issuer').filter((id) => !Object.hasOwn(ISSUERS, id))).toEqual([])
  })

  it('keep one sentence for one reason', () => {
    const parts = [ABROAD_REASONS, FIGURE_REASONS, INDIA_REASONS, LANE_REASONS, US_EU_UK_REASONS]
    const all = parts.flatMap((part) => Object.keys(part))
    expect(all.length).toBe(new Set(all).size)
  })

  it('speak Hindi in Devanagari and Gujarati in its own script', () => {
    const wrong = everySentence.filter(
      ([, { en, hi, gu }]) =>
        !/[\u0904-\u0939]/.test(hi) ||
        /[\u0A80-\u0AFF]/.test(hi) ||
        !/[\u0A85-\u0AB9]/.test(gu) ||
        // The danda belongs to Devanagari: Gujarati ends a sentence with a full stop.
        /[\u0900-\u097F]/.test(gu) ||
        /[\u0900-\u097F\u0A80-\u0AFF]/.test(en),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('carry the same parameters in all three languages', () => {
    const wrong = everySentence.filter(
      ([, { en, hi, gu }]) =>
        String(parameters(en)) !== String(parameters(hi)) ||
        String(parameters(en)) !== String(parameters(gu)),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })

  it('end each reason as a sentence, in composed characters without stray spaces', () => {
    const wrong = Object.entries(SPOKEN_REASONS).filter(
      ([, { en, hi, gu }]) =>
        !/\.$/.test(en) ||
        !/।$/.test(hi) ||
        !/\.$/.test(gu) ||
        [en, hi, gu].some((text) => / {2}|^ | $| [.,।;]/.test(text)),
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })
})
