/** Certificates as they are read. */
import type { Selectable } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { Vault } from '#people/vault.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { CertificatePaper, RevocationReason } from '../rules/certificate.ts'
import type { Secured } from '../credential/data-integrity.ts'
import { learnerIdsOf } from './learner-rows.ts'
import { isUuid } from './uuid.ts'
import type { CertificateTable } from './certificate-tables.ts'
import './certificate-tables.ts'

export type Revocation = Readonly<{
  at: Date
  because: RevocationReason
  note: string | null
}>

export type Certificate = Readonly<{
  id: string
  number: string
  eventId: string
  learnerId: string
  lang: Lang
  issuedAt: Date
  revokedAt: Date | null
  revocation: Revocation | null
  /** The one that was taken back, in whose place this one stands. */
  replaces: string | null
  statusList: number
  statusIndex: number
  demo: boolean
  /** Sealed; null where she was erased. */
  paperSealed: string | null
  credentialSealed: string | null
}>

export const toCertificate = (row: Selectable<CertificateTable>): Certificate => ({
  id: row.id,
  number: row.number,
  eventId: row.event_id,
  learnerId: row.learner_id,
  lang: row.lang,
  issuedAt: row.issued_at,
  revokedAt: row.revoked_at,
  revocation:
    row.revoked_at && row.revoked_because
      ? { at: row.revoked_at, because: row.revoked_because, note: row.revoked_note }
      : null,
  replaces: row.replaces,
  statusList: row.status_list,
  statusIndex: row.status_index,
  demo: row.demo,
  paperSealed: row.paper_sealed,
  credentialSealed: row.credential_sealed,
})

/** What stands on the paper; undefined where she was erased. */
export const paperOf = (vault: Vault, { paperSealed }: Certificate): CertificatePaper | undefined =>
  paperSealed === null ? undefined : (JSON.parse(vault.open(paperSealed)) as CertificatePaper)

/** The signed credential as its text, to the byte as it was signed. */
export const credentialText = (vault: Vault, { credentialSealed }: Certificate): string | undefined =>
  credentialSealed === null ? undefined : vault.open(credentialSealed)

export const sealedParts = (vault: Vault, paper: CertificatePaper, credential: Secured) => ({
  paper_sealed: vault.seal(JSON.stringify(paper)),
  credential_sealed: vault.seal(JSON.stringify(credential, undefined, 2)),
})

export async function findCertificate(db: Db, id: string): Promise<Certificate | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('training.certificate').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toCertificate(row)
}

export async function lockCertificate(tx: Tx, id: string): Promise<Certificate | undefined> {
  if (!isUuid(id)) return undefined
  const row = await tx
    .selectFrom('training.certificate')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toCertificate(row)
}

export async function certificateByNumber(db: Db, number: string): Promise<Certificate | undefined> {
  const row = await db
    .selectFrom('training.certificate')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst()
  return row && toCertificate(row)
}

/** Newest first, under every id that she has been. */
export async function certificatesOf(db: Db, learnerId: string): Promise<Certificate[]> {
  const ids = await learnerIdsOf(db, learnerId)
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('training.certificate')
    .selectAll()
    .where('learner_id', 'in', ids)
    .orderBy('issued_at', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(toCertificate)
}

/** Hers for this event: the one in force, else the last that was taken back. */
export async function certificateFor(
  db: Db,
  eventId: string,
  learnerId: string,
): Promise<Certificate | undefined> {
  const hers = (await certificatesOf(db, learnerId)).filter((one) => one.eventId === eventId)
  return hers.find(({ revokedAt }) => revokedAt === null) ?? hers[0]
}

/** For reports: how many stand, and how many were taken back. */
export async function certificateCounts(
  db: Db,
  eventId: string,
): Promise<Readonly<{ issued: number; revoked: number }>> {
  const { issued, revoked } = await db
    .selectFrom('training.certificate')
    .select(({ fn }) => [fn.countAll<bigint>().as('issued'), fn.count<bigint>('revoked_at').as('revoked')])
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow()
  return { issued: Number(issued), revoked: Number(revoked) }
}
