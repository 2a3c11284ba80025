/**
 * The report on a breach for the Data Protection Board of India, item by item of DPDP Rules 2025, r. 7(2): as data, and as a
 * text to read and file. In English, the language the Board is written to; people get theirs in their own.
 */
import { say } from '#kernel/words.ts'
import {
  boardBy,
  hoursLeft,
  missingIn,
  risksOf,
  type BreachNature,
  type BreachPlace,
  type BreachRisk,
  type DataKind,
  type NoticeCount,
} from '../../rules/privacy/breach.ts'
import type { Breach } from '../../store/privacy/breaches.ts'
import { BREACH_MEASURES } from '../../words/breach.ts'

export type BoardParts = Readonly<{
  breach: Breach
  now: Date
  kinds: readonly DataKind[]
  /** How many people each table touched. */
  tables: readonly Readonly<{ table: string; people: number }>[]
  notices: NoticeCount
}>

const TOLD_LATER = 'not known yet'

const NATURE: Readonly<Record<BreachNature, string>> = {
  seen: 'unauthorised access: the data could be seen',
  copied: 'unauthorised copying',
  changed: 'unauthorised change',
  lost: 'loss of the data, or of access to it',
}
const PLACE: Readonly<Record<BreachPlace, string>> = {
  database: 'the database',
  backup: 'a backup copy',
  files: 'the store of documents',
  account: 'the account of an officer',
  partner: 'a data processor',
}
const KIND: Readonly<Record<DataKind, string>> = {
  name: 'names',
  contact: 'mobile numbers and e-mail addresses',
  device: 'devices and times of signing in',
  code: 'keyed hashes of one-time codes that have ended',
  role: 'roles in the programme',
  firm: 'firms and who acts for them',
  consent: 'consents given and withdrawn',
  messages: 'messages sent',
  registrations: 'registrations of firms (PAN, GSTIN, IEC and others)',
  documents: 'documents uploaded',
  ownership: 'declared ownership (women, Scheduled Castes, Scheduled Tribes)',
  goods: 'goods asked about',
}
const IMPACT: Readonly<Record<BreachRisk, string>> = {
  misuse: 'misuse of a firm’s registrations or documents',
  calls: 'calls and messages under a false name',
  known: 'knowledge of what people would rather keep to themselves',
}

export function boardFile({ breach, now, kinds, tables, notices }: BoardParts) {
  const { told } = breach
  const missing = missingIn(told, notices)
  return {
    report: 'Personal data breach: DPDP Act 2023 s. 8(6), DPDP Rules 2025 r. 7(2)',
    breach: breach.id,
    awareAt: breach.awareAt.toISOString(),
    dueBy: boardBy(breach.awareAt).toISOString(),
    writtenAt: now.toISOString(),
    hoursLeft: hoursLeft(breach.awareAt, now),
    inTime: now <= boardBy(breach.awareAt),
    complete: missing.length === 0,
    missing,
    // r. 7(2)(a) and (b)(i)
    description: {
      nature: told.nature ? NATURE[told.nature] : TOLD_LATER,
      location: told.place ? PLACE[told.place] : TOLD_LATER,
      from: breach.since.toISOString(),
      to: breach.until.toISOString(),
      categories: kinds.map((kind) => KIND[kind]),
      tables,
      peopleAffected: notices.affected,
      likelyImpact: risksOf(kinds).map((risk) => IMPACT[risk]),
    },
    // (b)(ii) to (v)
    eventsAndReasons: told.cause ?? TOLD_LATER,
    measures: (told.measures ?? []).map((measure) => say(BREACH_MEASURES[measure], 'en')),
    findingsOnWhoCausedIt: told.findings ?? TOLD_LATER,
    remedy: told.remedy ?? TOLD_LATER,
    // (b)(vi)
    intimations: notices,
    contact: told.contact ?? TOLD_LATER,
  }
}

export type BoardFile = ReturnType<typeof boardFile>

const list = (items: readonly string[]): string =>
  items.length === 0 ? TOLD_LATER : items.map((item) => `\n- ${item}`).join('')

/** The same as Markdown. */
export function boardText(file: BoardFile): string {
  const { description: what, intimations: told } = file
  const state = file.complete ? 'complete' : `not complete: ${file.missing.join(', ')}`
  return `# Report of a personal data breach

To the Data Protection Board of India. ${file.report}.

- Breach: ${file.breach}
- Known since: ${file.awareAt}
- Due by: ${file.dueBy} (72 hours)
- Written: ${file.writtenAt}, ${file.inTime ? `${file.hoursLeft} hours left` : 'late'}
- State: ${state}

## (i) Description

- Nature: ${what.nature}
- Where: ${what.location}
- When: ${what.from} to ${what.to}
- People affected: ${what.peopleAffected}

Kinds of data:${list(what.categories)}

Tables:${list(what.tables.map(({ table, people }) => `${table}: ${people} people`))}

Likely impact:${list(what.likelyImpact)}

## (ii) Events, circumstances and reasons

${file.eventsAndReasons}

## (iii) Measures to mitigate risk
${list(file.measures)}

## (iv) Findings on who caused it

${file.findingsOnWhoCausedIt}

## (v) Remedial measures against recurrence

${file.remedy}

## (vi) Intimations to the people affected

- Shown in the account: ${told.account}
- Messages sent: ${told.sent}
- On their way: ${told.waiting}
- Could not be delivered: ${told.failed}
- Simulated, nobody reached: ${told.simulated}
- Account only, no number or address known: ${told.unreachable}

Each with its time stands in notices.csv, by the number of the account, without name and contact.

## Who answers questions

${file.contact}
`
}
