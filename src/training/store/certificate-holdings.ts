/** What certificates hold about somebody: told to her; her name goes with her, number and state stay for whoever checks. */
import { sql } from 'kysely'
import type { Holder } from '#people/holder.ts'
import { CERTIFICATE_HOLDINGS as W } from '../words/certificate/holdings.ts'
import { paperOf, toCertificate } from './certificates.ts'
import { hers } from './holdings.ts'
import './certificate-tables.ts'
import './tables.ts'

export const certificatesHolder: Holder = {
  room: 'training.certificates',
  tell: async ({ db, vault }, about) => {
    const ids = await hers(db, vault, about)
    if (ids.length === 0) return []
    const rows = await db
      .selectFrom('training.certificate as certificate')
      .innerJoin('training.event as event', 'event.id', 'certificate.event_id')
      .selectAll('certificate')
      .select('event.title')
      .where('certificate.learner_id', 'in', ids)
      .orderBy('certificate.issued_at')
      .execute()
    if (rows.length === 0) return []
    const { number, name, event, attended, marks, since, revoked, because } = W
    return [
      {
        key: 'certificates',
        title: W.certificates,
        columns: { number, name, event, attended, marks, since, revoked, because },
        rows: rows.map(({ title, ...row }) => ({
          number: row.number,
          name: paperOf(vault, toCertificate(row))?.name ?? null,
          event: title,
          attended: row.attended_bps,
          marks: row.marks_bps,
          since: row.issued_at,
          revoked: row.revoked_at,
          because: row.revoked_note,
        })),
      },
    ]
  },
  forget: async ({ tx, vault }, about) => {
    const ids = await hers(tx, vault, about)
    if (ids.length === 0) return []
    await tx
      .updateTable('training.certificate')
      .set({ paper_sealed: null, credential_sealed: null, revoked_note: null })
      .where('learner_id', 'in', ids)
      .execute()
    return []
  },
  exposures: [
    {
      table: 'training.certificate',
      kinds: ['name'],
      affected: (_since, until) => sql`select learner.person_id from training.certificate held
        join training.learner learner on learner.id = held.learner_id
        where learner.person_id is not null and held.issued_at <= ${until}`,
    },
  ],
  sealed: [
    { table: 'training.signing_key', id: 'id', sealed: 'private_sealed' },
    { table: 'training.certificate', id: 'id', sealed: 'paper_sealed' },
    { table: 'training.certificate', id: 'id', sealed: 'credential_sealed' },
  ],
}
