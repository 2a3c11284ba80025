/** Accounts that were erased, and what a person is known by before she is. */
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { About } from '../../holder.ts'
import type { HoldKey } from '../../rules/privacy/holds.ts'
import type { Vault } from '../../vault.ts'
import { contactsOf, findPerson, type Person } from '../persons.ts'
import { seatsAt, seatsOf } from '../seats.ts'
import './tables.ts'

/** Everything that rooms may know somebody by. */
export async function aboutPerson(db: Db, vault: Vault, personId: string, on: Day): Promise<About> {
  const contacts = await contactsOf(db, vault, personId)
  const owns = (await seatsOf(db, personId, on)).filter(({ kind }) => kind === 'owner')
  const alone = await Promise.all(
    owns.map(async ({ firmId }) => {
      const others = (await seatsAt(db, firmId, on)).filter(
        (seat) => seat.kind === 'owner' && seat.personId !== personId,
      )
      return others.length === 0 ? [firmId] : []
    }),
  )
  return { personId, contacts, owns: owns.map(({ firmId }) => firmId), ownsAlone: alone.flat() }
}

/** The person, locked against a second erasure; undefined where she was erased already or never was. */
export async function lockPerson(tx: Tx, vault: Vault, personId: string): Promise<Person | undefined> {
  await sql`select 1 from people.person where id = ${personId} for update`.execute(tx)
  const gone = await tx
    .selectFrom('people.erasure')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return gone ? undefined : findPerson(tx, vault, personId)
}

/** Who holds the role of an administrator on a day. */
export async function administratorsOn(db: Db, on: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('people.grant_of_role')
    .select('person_id')
    .distinct()
    .where('role', '=', 'administrator')
    .where('agreed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .where('from_day', '<=', on)
    .where((where) => where.or([where('to_day', 'is', null), where('to_day', '>=', on)]))
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Whether nobody else could give roles any more. */
export async function isLastAdministrator(db: Db, personId: string, on: Day): Promise<boolean> {
  const all = await administratorsOn(db, on)
  return all.length === 1 && all[0] === personId
}

export type Erasure = Readonly<{
  personId: string
  doneAt: Date
  byOperator: boolean
  kept: readonly HoldKey[]
  /** Name and contacts, for the year that the law asks for. */
  held: Readonly<{ name: string; contacts: readonly string[] }>
}>

export async function insertErasure(tx: Tx, vault: Vault, erasure: Erasure): Promise<void> {
  await tx
    .insertInto('people.erasure')
    .values({
      person_id: erasure.personId,
      done_at: erasure.doneAt,
      by_operator: erasure.byOperator,
      kept: [...erasure.kept],
      held_sealed: vault.seal(JSON.stringify(erasure.held)),
    })
    .execute()
}
