import type { Context } from '#platform/context.ts'
import type { Holder } from '../../holder.ts'
import { isPurpose } from '../../rules/privacy/purposes.ts'
import { standing } from '../../store/privacy/consents.ts'

/** Tells every room that a consent was taken back. A yes that came in the meantime counts: then nothing happens. */
export async function spreadWithdrawal(
  { db, now }: Context,
  holders: readonly Holder[],
  { personId, purpose }: { personId: string; purpose: string },
): Promise<void> {
  if (!isPurpose(purpose) || (await standing(db, personId)).get(purpose)?.given) return
  for (const { withdrawn } of holders) await withdrawn?.({ db, now }, personId, purpose)
}
