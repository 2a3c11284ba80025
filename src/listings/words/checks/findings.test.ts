import { expect, test } from 'vitest'
import { day } from '#kernel/day.ts'
import { LANGS } from '#kernel/words.ts'
import { tradeBook } from '../../../../test/support/trade-book.ts'
import { CHECK_TEXTS, RULE_TEXTS } from './findings.ts'

test('every check of the trade book can be said in three languages, and every sentence belongs to one', async () => {
  const { edition } = await tradeBook()
  const rules = edition(day('2026-11-23')).facts('listing-rules')
  const checks = new Set(rules.map(({ cells }) => cells['check'] ?? ''))
  for (const check of checks) expect(Object.keys(CHECK_TEXTS), check).toContain(check)
  const names = new Set(rules.map(({ cells }) => cells['rule'] ?? ''))
  for (const rule of Object.keys(RULE_TEXTS)) expect([...names], rule).toContain(rule)
  for (const check of Object.keys(CHECK_TEXTS)) expect([...checks, 'ingredient'], check).toContain(check)
  for (const sentence of [...Object.values(RULE_TEXTS), ...Object.values(CHECK_TEXTS)])
    expect(new Set(LANGS.map((lang) => sentence[lang])).size).toBe(3)
})
