/** Secrets of a sign-in under way: kept for minutes, taken once. */
import type { Db } from '#platform/database.ts'
import { newTicket, ticketHash } from '../vault.ts'
import './tables.ts'

export type StepKind = 'passkey-register' | 'passkey-sign-in' | 'oidc'

const MINUTES = 10

/** Keeps what a later request will be held against; answers the ticket that alone finds it again. */
export async function beginStep(
  db: Db,
  now: Date,
  step: { kind: StepKind; personId: string | null; secret: unknown },
): Promise<{ ticket: string; expiresAt: Date }> {
  const ticket = newTicket()
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000)
  await db
    .insertInto('people.sign_in_step')
    .values({
      ticket_hash: ticketHash(ticket),
      kind: step.kind,
      person_id: step.personId,
      secret: JSON.stringify(step.secret),
      expires_at: expiresAt,
    })
    .execute()
  return { ticket, expiresAt }
}

/** Takes the secret away as it reads it: a second request with the same ticket finds nothing. */
export async function takeStep(
  db: Db,
  now: Date,
  kind: StepKind,
  ticket: string,
): Promise<{ personId: string | null; secret: unknown } | undefined> {
  const row = await db
    .deleteFrom('people.sign_in_step')
    .where('ticket_hash', '=', ticketHash(ticket))
    .where('kind', '=', kind)
    .returning(['person_id', 'secret', 'expires_at'])
    .executeTakeFirst()
  return row && row.expires_at > now ? { personId: row.person_id, secret: row.secret } : undefined
}
