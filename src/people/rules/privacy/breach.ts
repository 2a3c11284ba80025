/** A breach of personal data: what must be told to whom, by when, and what is still missing. DPDP Rules 2025, r. 7. */
import {
  BREACH_MEASURES,
  BREACH_NATURES,
  BREACH_PLACES,
  type BREACH_RISKS,
  type DATA_KINDS,
} from '../../words/breach.ts'

export type DataKind = keyof typeof DATA_KINDS
export type BreachNature = keyof typeof BREACH_NATURES
export type BreachPlace = keyof typeof BREACH_PLACES
export type BreachMeasure = keyof typeof BREACH_MEASURES
export type BreachRisk = keyof typeof BREACH_RISKS

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(table) as K[]
export const NATURES = keysOf(BREACH_NATURES)
export const PLACES = keysOf(BREACH_PLACES)
export const MEASURES = keysOf(BREACH_MEASURES)

/** What the operator says of it; later reports add to it. The plain texts go to the Board only. */
export type BreachTold = Readonly<{
  nature?: BreachNature
  place?: BreachPlace
  measures?: readonly BreachMeasure[]
  /** Who answers questions: name, phone, e-mail. */
  contact?: string
  /** Events, circumstances and reasons. */
  cause?: string
  /** What is known of who did it. */
  findings?: string
  /** What keeps it from happening again. */
  remedy?: string
}>

/** How many notices stand where. `account`: shown in her account, which everybody affected has. */
export type NoticeCount = Readonly<{
  affected: number
  account: number
  sent: number
  waiting: number
  failed: number
  /** No carrier is configured: shown on a page only, nobody was reached. */
  simulated: number
  /** No number or address of hers is known any more. */
  unreachable: number
}>

/** An SMS takes no more at one place of a registered text. */
export const LONGEST_CONTACT = 40

const HOUR_MS = 3_600_000
/** r. 7(2)(b). */
export const HOURS_FOR_THE_BOARD = 72

export const boardBy = (awareAt: Date): Date => new Date(awareAt.getTime() + HOURS_FOR_THE_BOARD * HOUR_MS)

/** Whole hours that are left; negative once it is late. */
export const hoursLeft = (awareAt: Date, now: Date): number =>
  Math.floor((boardBy(awareAt).getTime() - now.getTime()) / HOUR_MS)

const WARN_HOURS = 24

/** Whether administrators should be told now that a report is not complete; once it is late, nobody warns any more. */
export const isNearlyDue = (awareAt: Date, now: Date): boolean => {
  const left = hoursLeft(awareAt, now)
  return left >= 0 && left <= WARN_HOURS
}

/** What r. 7(2)(b) asks for and nobody has said yet, by the option that says it; and notices that have not arrived. */
export function missingIn(told: BreachTold, count: NoticeCount): string[] {
  const words = (['nature', 'place', 'cause', 'findings', 'remedy', 'contact'] as const).filter(
    (part) => !told[part],
  )
  return [
    ...words,
    ...((told.measures ?? []).length === 0 ? ['measures'] : []),
    ...(count.waiting > 0 ? ['notices on their way'] : []),
    ...(count.simulated > 0 ? ['a carrier for messages: notices were only simulated'] : []),
  ]
}

/** What must be known before anybody can be told: r. 7(1). */
export const canNotify = (told: BreachTold): told is BreachTold & ToldToPeople =>
  Boolean(told.nature && told.place && told.contact && told.measures?.length)

export type ToldToPeople = Readonly<{
  nature: BreachNature
  place: BreachPlace
  measures: readonly BreachMeasure[]
  contact: string
}>

const RISK_OF: Readonly<Record<DataKind, BreachRisk>> = {
  name: 'calls',
  contact: 'calls',
  messages: 'calls',
  registrations: 'misuse',
  documents: 'misuse',
  firm: 'misuse',
  device: 'known',
  code: 'known',
  role: 'known',
  consent: 'known',
  ownership: 'known',
  goods: 'known',
}

/** What is likely to follow, the gravest first. */
export function risksOf(kinds: readonly DataKind[]): BreachRisk[] {
  const found = new Set(kinds.map((kind) => RISK_OF[kind]))
  return (['misuse', 'calls', 'known'] as const).filter((risk) => found.has(risk))
}
