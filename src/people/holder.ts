/**
 * A room that holds personal data says so once: what it holds about somebody, what it forgets with her, which clocks run on
 * its tables, whom a leak of them would touch, and which columns are sealed. The program gathers them (app/holders.ts).
 */
import type { RawBuilder } from 'kysely'
import type { Sentence } from '#kernel/words.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { SealedColumn } from '#platform/secrets/rotate.ts'
import type { Contact } from './contact.ts'
import type { DataKind } from './rules/privacy/breach.ts'
import type { Clock } from './rules/privacy/clocks.ts'
import type { HoldKey } from './rules/privacy/holds.ts'
import type { PurposeKey } from './rules/privacy/purposes.ts'
import type { Vault } from './vault.ts'

/** Somebody, by everything a room may know her by. */
export type About = Readonly<{
  personId: string
  contacts: readonly Contact[]
  /** Firms that are hers: she has an owner's seat there. */
  owns: readonly string[]
  /** Those of them that have no other owner. */
  ownsAlone: readonly string[]
}>

export type Cell = string | number | bigint | boolean | Date | Sentence | readonly string[] | null

/** One kind of record of hers, with everything in it: `columns` names the fields in the order they are shown. */
export type Told = Readonly<{
  key: string
  title: Sentence
  columns: Readonly<Record<string, Sentence>>
  rows: readonly Readonly<Record<string, Cell>>[]
}>

/** Whom a leak of this table would touch. */
export type Exposure = Readonly<{
  table: string
  kinds: readonly DataKind[]
  /** A query with one column `person_id`: everybody with a row there at some time in the window. */
  affected: (since: Date, until: Date) => RawBuilder<{ person_id: string }>
}>

export type Holder = Readonly<{
  room: string
  tell?: (here: Readonly<{ db: Db; vault: Vault }>, about: About) => Promise<Told[]>
  /** In the transaction that erases her. Answers what had to stay. */
  forget?: (here: Readonly<{ tx: Tx; vault: Vault; now: Date }>, about: About) => Promise<readonly HoldKey[]>
  /** After she took a consent back; may run twice. */
  withdrawn?: (here: Readonly<{ db: Db; now: Date }>, personId: string, purpose: PurposeKey) => Promise<void>
  clocks?: readonly Clock[]
  exposures?: readonly Exposure[]
  sealed?: readonly SealedColumn[]
}>
