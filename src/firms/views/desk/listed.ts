/** How a firm of the list is said in words: the same for the page, the CSV and the workbook. */
import { say, type Lang, type Sentence } from '#kernel/words.ts'
import type { ListedFirm } from '../../store/desk/list.ts'
import { CLUSTERS } from '../../words/clusters.ts'
import { DISTRICTS } from '../../words/districts.ts'
import { SECTOR_NAMES } from '../../words/makes.ts'
import { STEPS } from '../../words/steps.ts'
import { DESK } from '../../words/desk/desk.ts'

const DAY_MS = 86_400_000

export const daysOn = ({ rungSince }: Pick<ListedFirm, 'rungSince'>, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - rungSince.getTime()) / DAY_MS))

/** A name from a table of words by its id; the id itself where the words do not know it. */
export const named = (words: Readonly<Record<string, Sentence>>, id: string | null, lang: Lang): string =>
  id === null ? '' : words[id] ? say(words[id], lang) : id

export const districtName = (id: string | null, lang: Lang): string => named(DISTRICTS, id, lang)
export const clusterName = (id: string | null, lang: Lang): string => named(CLUSTERS, id, lang)
export const sectorNames = (ids: readonly string[], lang: Lang): string =>
  ids.map((id) => named(SECTOR_NAMES, id, lang)).join(', ')

export const stepTitle = (step: string | null, lang: Lang): string =>
  step === null ? '' : (STEPS[step as keyof typeof STEPS]?.title[lang] ?? step)

/** "3 of 14"; a firm that was just read in has not been worked out yet. */
export const stepsText = ({ rung, rungs }: Pick<ListedFirm, 'rung' | 'rungs'>, lang: Lang): string =>
  rungs === 0 ? say(DESK.stepsUnknown, lang) : say(DESK.stepsOf, lang, { done: rung, all: rungs })

/** The language that a name is written in, where its letters tell: for whoever reads it aloud. */
export const nameLang = (name: string): Lang | undefined =>
  /[\u0a80-\u0aff]/.test(name) ? 'gu' : /[\u0900-\u097f]/.test(name) ? 'hi' : undefined

/** The columns as the page shows them. */
export const LISTED_COLUMNS = [
  'firm',
  'district',
  'cluster',
  'sector',
  'steps',
  'next',
  'days',
  'officer',
  'tag',
] as const

/** One row in the order of LISTED_COLUMNS. */
export const listedCells = (
  firm: ListedFirm,
  lang: Lang,
  now: Date,
  officer: string,
): (string | number)[] => [
  firm.name,
  districtName(firm.district, lang),
  clusterName(firm.cluster, lang),
  sectorNames(firm.sectors, lang),
  stepsText(firm, lang),
  stepTitle(firm.nextStep, lang),
  daysOn(firm, now),
  officer,
  firm.tags.join(', '),
]
