/** Licences and persons that a firm of a test holds. */
import { randomUUID } from 'node:crypto'
import type { HeldKind } from '../../src/firms/rules/held.ts'
import { addIdentifier } from '../../src/firms/store/identifiers.ts'
import type { Vault } from '../../src/people/vault.ts'
import type { Tx } from '../../src/platform/database.ts'

export async function holds(
  tx: Tx,
  vault: Vault,
  { firmId, now, kinds }: Readonly<{ firmId: string; now: Date; kinds: readonly HeldKind[] }>,
): Promise<void> {
  for (const kind of kinds)
    await addIdentifier(tx, vault, {
      id: randomUUID(),
      firmId,
      kind,
      value: `${kind.toUpperCase()}-${firmId.slice(0, 8)}`,
      source: 'self',
      givenBy: null,
      now,
    })
}
