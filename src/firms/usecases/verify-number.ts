import { record } from '#people/store/audit.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import type { FirmsContext } from '../services.ts'
import { lockFirm, whereOf } from '../store/firms.ts'
import { noteFinding, plainNumbers, type Finding } from '../store/identifiers.ts'
import { keepRung } from '../store/ladder.ts'
import type { Verdict, Verifier } from '../verify/verifier.ts'

/** The source did not answer: the queue tries again later. */
export class SourceSilent extends Error {}

/**
 * Asks an outside source about a firm's number, outside of any transaction, and notes what it said beside the number. A
 * simulated source changes no status. Throws SourceSilent where there is no answer yet.
 */
export async function verifyNumber(
  { db, vault, now }: FirmsContext,
  verifier: Verifier,
  edition: Edition,
  { firmId, kind }: Readonly<{ firmId: string; kind: string }>,
): Promise<void> {
  if (!verifier.kinds.includes(kind)) return
  const value = (await plainNumbers(db, vault, firmId))[kind]
  if (value === undefined) return
  const verdict = await verifier.verify(kind, value)
  if (verdict.outcome === 'unavailable')
    throw new SourceSilent(`${verifier.source} did not answer about ${kind}`)
  await db.transaction().execute(async (tx) => {
    const firm = await lockFirm(tx, firmId)
    // Replaced in the meantime: the newer number has its own question under way.
    if (!firm || (await plainNumbers(tx, vault, firmId))[kind] !== value) return
    await noteFinding(tx, firmId, kind, findingOf(verifier, verdict, now))
    await keepRung(tx, firmId, edition, now)
    await record(tx, {
      at: now,
      actor: null,
      place: whereOf(firm),
      action: 'firm.verified',
      subject: `firm:${firmId}`,
      detail: {
        kind,
        source: verifier.source,
        outcome: verdict.outcome,
      },
    })
  })
}

function findingOf({ source, simulated }: Verifier, { outcome, evidence }: Verdict, now: Date): Finding {
  const proved = outcome === 'confirmed' ? 'verified' : 'rejected'
  return { status: simulated ? 'given' : proved, source, evidence, checkedBy: null, now }
}
