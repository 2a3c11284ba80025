/** Writing one certificate: its number, its place in the status list, its two signatures, its row. */
import { randomBytes, randomInt, sign } from 'node:crypto'
import { sql } from 'kysely'
import { dayInIndia } from '#kernel/day.ts'
import { say, type Lang } from '#kernel/words.ts'
import type { Tx } from '#platform/database.ts'
import { secure } from '../credential/data-integrity.ts'
import { issuerAt, signerAt } from '../credential/issuer.ts'
import { openBadge } from '../credential/open-badge.ts'
import { LIST_BITS } from '../credential/status-list.ts'
import { certificateNumber, type CertificatePaper } from '../rules/certificate.ts'
import { writeText } from '../rules/certificate-text.ts'
import type { TrainingContext } from '../services.ts'
import { keyInUse } from './certificate-keys.ts'
import { sealedParts } from './certificates.ts'
import './certificate-tables.ts'

/** What a certificate says, before it has a number. */
export type Draft = Readonly<{
  eventId: string
  learnerId: string
  attendedBps: number
  marksBps: number | null
  lang: Lang
  paper: Omit<CertificatePaper, 'number' | 'issuedOn' | 'text'>
  /** Sentences of the credential in her language. */
  about: string
  criteria: string
  email: string | undefined
  replaces: string | null
  issuedBy: string | null
  demo: boolean
}>

/**
 * Numbers, signs and keeps it; answers its id and number. The number is counted up in this transaction: rolled back, it is
 * given to the next one. Must run under a lock on the event, so that nobody gets two.
 */
export async function writeCertificate(
  tx: Tx,
  { vault, now, newId, site }: TrainingContext,
  draft: Draft,
): Promise<Readonly<{ id: string; number: string }>> {
  const { eventId, lang } = draft
  const [id, issuedOn] = [newId(), dayInIndia(now)]
  const signer = await keyInUse(tx, vault, now)
  const number = await nextNumber(tx, Number(issuedOn.slice(0, 4)))
  const status = await freePlace(tx)
  const text = writeText(
    {
      key: signer.id,
      number,
      name: draft.paper.name,
      title: say(draft.paper.title, lang),
      on: draft.paper.days.at(-1)!,
      ...status,
      demo: draft.demo,
    },
    (bytes) => sign(null, bytes, signer.key),
  )
  const paper: CertificatePaper = { ...draft.paper, number, issuedOn, text }
  const badge = openBadge({
    ...draft,
    id,
    paper,
    site,
    status,
    issuedAt: now,
    issuer: issuerAt(site, signer.multikey).did,
    salt: randomBytes(12).toString('hex'),
  })
  const credential = await secure(badge, signerAt(site, signer.multikey, signer.key), now)
  await tx
    .insertInto('training.certificate')
    .values({
      id,
      number,
      event_id: eventId,
      learner_id: draft.learnerId,
      attended_bps: draft.attendedBps,
      marks_bps: draft.marksBps,
      lang,
      ...sealedParts(vault, paper, credential),
      signing_key: signer.id,
      status_list: status.list,
      status_index: status.index,
      replaces: draft.replaces,
      demo: draft.demo,
      issued_at: now,
      issued_by: draft.issuedBy,
    })
    .execute()
  return { id, number }
}

async function nextNumber(tx: Tx, year: number): Promise<string> {
  const { last } = await tx
    .insertInto('training.certificate_counter')
    .values({ year, last: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet({ last: sql`training.certificate_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return certificateNumber(year, last)
}

/** A list is closed half full, so that drawing a free place takes two tries on average. */
const LIST_HOLDS = LIST_BITS / 2

/** Drawn by lot, as the standard advises. The lock on the year's count keeps others from drawing the same one. */
async function freePlace(tx: Tx): Promise<Readonly<{ list: number; index: number }>> {
  const { rows } = await sql<{ list: number; held: bigint }>`
    select status_list as list, count(*) as held from training.certificate
    where status_list = (select coalesce(max(status_list), 1) from training.certificate) group by 1`.execute(
    tx,
  )
  const { list, held } = rows[0] ?? { list: 1, held: 0n }
  const here = Number(held) >= LIST_HOLDS ? list + 1 : list
  for (;;) {
    const index = randomInt(LIST_BITS)
    const taken = await tx
      .selectFrom('training.certificate')
      .select('id')
      .where('status_list', '=', here)
      .where('status_index', '=', index)
      .executeTakeFirst()
    if (!taken) return { list: here, index }
  }
}
