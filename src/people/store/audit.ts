/**
 * The log of what was done: append-only, each entry carrying the hash of the one before it. A change of any entry, or the
 * loss of one before the last, breaks the chain. Source of the idea: RFC 9162 §1 (append-only logs), as a plain chain.
 */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '#platform/database.ts'
import type { Area, Where } from '../rules/roles.ts'
import './tables.ts'

/** What is known of a deed. Nothing personal goes into `detail`: identifiers of records, counts, names of fields. */
export type Deed = Readonly<{
  at: Date
  /** The person who did it; null for the program itself or its operator. */
  actor: string | null
  /** The firm acted for. */
  actsFor?: string | null
  /** A row of the authorisation table, or a word of the room such as `firm.rung-reached`. */
  action: string
  /** `firm:<id>`, `person:<id>`, … */
  subject: string
  place?: Where
  detail?: Readonly<Record<string, unknown>>
}>

export const FIRST_HASH = '0'.repeat(64)

/** One text for one value: keys in order, no blanks, instants in UTC. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

export const chainHash = (previous: string, canonical: string): string =>
  createHash('sha256').update(previous).update(canonical).digest('hex')

type Entry = Required<Deed> & Readonly<{ seq: bigint }>

export const canonicalEntry = ({ seq, at, actor, actsFor, action, subject, place, detail }: Entry): string =>
  canonicalJson({
    seq: String(seq),
    at: at.toISOString(),
    actor,
    actsFor,
    action,
    subject,
    place,
    detail,
  })

/**
 * Writes a deed down, in the transaction that does it. Entries stand in one line, so writers wait for each other from here
 * to their commit: call it last in the transaction, once for a bulk of rows.
 */
export async function record(tx: Tx, deed: Deed): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('people.audit_entry'), 0)`.execute(tx)
  const last = await tx
    .selectFrom('people.audit_entry')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  // What is hashed is what will be read back: JSON knows no undefined.
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  const entry: Entry = {
    seq: (last?.seq ?? 0n) + 1n,
    at: deed.at,
    actor: deed.actor,
    actsFor: deed.actsFor ?? null,
    action: deed.action,
    subject: deed.subject,
    place: plain(deed.place ?? {}),
    detail: plain(deed.detail ?? {}),
  }
  const canonical = canonicalEntry(entry)
  const previous = last?.hash ?? FIRST_HASH
  await tx
    .insertInto('people.audit_entry')
    .values({
      seq: entry.seq,
      at: entry.at,
      actor: entry.actor,
      acts_for: entry.actsFor,
      action: entry.action,
      subject: entry.subject,
      place: JSON.stringify(entry.place),
      detail: JSON.stringify(entry.detail),
      canonical,
      previous_hash: previous,
      hash: chainHash(previous, canonical),
    })
    .execute()
}

export type AuditEntry = Entry & Readonly<{ canonical: string; previousHash: string; hash: string }>

/** Entries after `seq`, in order. */
export async function entriesAfter(db: Db, seq: bigint, limit: number): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('people.audit_entry')
    .selectAll()
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

export type Window = Readonly<{
  limit: number
  /** Only entries older than this one. */
  before?: bigint | undefined
  /** Only entries about records in one of these areas; of kind `everything` for all. */
  areas: readonly Area[]
}>

/** The newest entries first. */
export async function latestEntries(db: Db, { limit, before, areas }: Window): Promise<AuditEntry[]> {
  const all = areas.some(({ kind }) => kind === 'everything')
  const rows = await db
    .selectFrom('people.audit_entry')
    .selectAll()
    .$if(before !== undefined, (query) => query.where('seq', '<', before!))
    .$if(!all, (query) =>
      query.where(({ or }) =>
        or(areas.map(({ kind, code }) => sql<boolean>`place @> ${JSON.stringify({ [kind]: code })}::jsonb`)),
      ),
    )
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.map(entryOf)
}

type Row = Readonly<{
  seq: bigint
  at: Date
  actor: string | null
  acts_for: string | null
  action: string
  subject: string
  place: unknown
  detail: unknown
  canonical: string
  previous_hash: string
  hash: string
}>

const entryOf = (row: Row): AuditEntry => ({
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  actsFor: row.acts_for,
  action: row.action,
  subject: row.subject,
  place: row.place as Where,
  detail: row.detail as Record<string, unknown>,
  canonical: row.canonical,
  previousHash: row.previous_hash,
  hash: row.hash,
})

export type ChainReport = Readonly<
  | { whole: true; entries: bigint; head: string; knownHead: boolean }
  | { whole: false; seq: bigint; reason: 'missing' | 'link' | 'hash' | 'content' }
>

const BATCH = 2000

/**
 * Walks the chain from its first entry. `knownHead` says whether a hash noted earlier is still in the chain, which alone
 * shows that nobody cut off its end.
 */
export async function verifyChain(db: Db, noted?: string): Promise<ChainReport> {
  let seq = 0n
  let head = FIRST_HASH
  let knownHead = noted === undefined || noted === FIRST_HASH
  for (;;) {
    const batch = await entriesAfter(db, seq, BATCH)
    if (batch.length === 0) return { whole: true, entries: seq, head, knownHead }
    for (const entry of batch) {
      const reason = flaw(entry, seq, head)
      if (reason) return { whole: false, seq: reason === 'missing' ? seq + 1n : entry.seq, reason }
      seq = entry.seq
      head = entry.hash
      knownHead ||= head === noted
    }
  }
}

function flaw(entry: AuditEntry, before: bigint, head: string) {
  if (entry.seq !== before + 1n) return 'missing'
  if (entry.previousHash !== head) return 'link'
  if (entry.hash !== chainHash(head, entry.canonical)) return 'hash'
  return entry.canonical === canonicalEntry(entry) ? undefined : 'content'
}
