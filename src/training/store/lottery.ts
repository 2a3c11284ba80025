/** The seed of a draw: nobody's choice, fixed before anybody applies, shown only once it is drawn. */
import { createHash } from 'node:crypto'
import type { Vault } from '#people/vault.ts'
import type { Tx } from '#platform/database.ts'
import type { Event } from './events.ts'

const commitmentOf = (seed: string): string => createHash('sha256').update(seed).digest('hex')

const seedsOf = (vault: Vault, eventId: string): string[] => vault.indexesOf(`lottery ${eventId}`)

/** What is shown from the opening on. The seed itself follows from the installation's keys and is kept nowhere until then. */
export const commitTo = (vault: Vault, eventId: string): string => commitmentOf(seedsOf(vault, eventId)[0]!)

/** The seed that was committed to. Throws where its key was thrown away before the draw. */
export function seedOf(vault: Vault, { id, lotteryCommitment }: Event): string {
  const seed = seedsOf(vault, id).find((one) => commitmentOf(one) === lotteryCommitment)
  if (seed !== undefined) return seed
  if (lotteryCommitment === null) return seedsOf(vault, id)[0]!
  throw new Error(`the key that the draw of event ${id} was promised with is gone`)
}

export async function publishSeed(tx: Tx, eventId: string, seed: string, now: Date): Promise<void> {
  await tx
    .updateTable('training.event')
    .set({ lottery_seed: seed, lottery_commitment: commitmentOf(seed), lottery_at: now })
    .where('id', '=', eventId)
    .execute()
}
