/** finder/assets/facts.csv: one row per code, one column per fact. */
import { readFileSync, writeFileSync } from 'node:fs'
import { FACTS, type Facts } from '../rules/facts.ts'
import type { FactsOf } from '../rules/questions.ts'

export function writeFacts(file: string, codes: readonly string[], factsOf: (code: string) => Facts): void {
  const rows = codes.map((code) => {
    const facts = factsOf(code)
    return [code, ...FACTS.map((name) => facts[name] ?? '')].join(',')
  })
  writeFileSync(file, `${[['code', ...FACTS].join(','), ...rows].join('\n')}\n`)
}

export function readFacts(file: string): FactsOf {
  const rows = new Map<string, readonly string[]>()
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [code = '', ...values] = line.split(',')
    if (code) rows.set(code, values)
  }
  return (hs6) => {
    const values = rows.get(hs6) ?? []
    return Object.fromEntries(FACTS.flatMap((name, at) => (values[at] ? [[name, values[at]]] : [])))
  }
}
