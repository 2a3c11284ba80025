import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRecords } from './csv.ts'

/** Where the collected facts are; `FACTS_DIR` moves it. Relative to the package's folder. */
export const FACTS_DIR = process.env['FACTS_DIR'] ?? '../shared/facts'

export const factsArePresent = (): boolean => existsSync(join(FACTS_DIR, 'destinations.json'))

export const readFact = (path: string): string => readFileSync(join(FACTS_DIR, path), 'utf8')

export const readFactRecords = (path: string): Record<string, string>[] => readRecords(readFact(path))

export const readFactJson = (path: string): unknown => JSON.parse(readFact(path))
