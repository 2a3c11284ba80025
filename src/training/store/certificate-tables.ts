/** The tables of certificates as the query builder sees them (migrations/0013_training-certificates.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Lang } from '#kernel/words.ts'
import type { RevocationReason } from '../rules/certificate.ts'

type Kept<T> = ColumnType<T, T, never>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

export type CertificateTable = {
  id: Kept<string>
  number: Kept<string>
  event_id: Kept<string>
  learner_id: Kept<string>
  attended_bps: Kept<number>
  marks_bps: Kept<number | null>
  lang: Kept<Lang>
  paper_sealed: string | null
  credential_sealed: string | null
  signing_key: Kept<string>
  status_list: Kept<number>
  status_index: Kept<number>
  replaces: Kept<string | null>
  demo: Generated<boolean>
  issued_at: Kept<Date>
  issued_by: Kept<string | null>
  revoked_at: Later<Date>
  revoked_by: Later<string>
  revoked_because: Later<RevocationReason>
  revoked_note: Later<string>
}

declare module '#platform/database.ts' {
  interface Tables {
    'training.signing_key': {
      id: Kept<string>
      public_key: Kept<string>
      private_sealed: string
      made_at: Kept<Date>
      retired_at: Later<Date>
    }
    'training.certificate_counter': { year: number; last: number }
    'training.certificate': CertificateTable
  }
}
