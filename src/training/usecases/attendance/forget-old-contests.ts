import type { Context } from '#platform/context.ts'
import { forgetContests } from '../../store/attendance/forget.ts'

/** As long as a decision about a certificate may still be asked about: two years. */
const KEPT_DAYS = 730
const AT_ONCE = 500

/** Takes words and photos out of old contests; that there was one and what was decided stays. */
export async function forgetOldContests({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000)
  await db.transaction().execute(async (tx) => {
    const old = await tx
      .selectFrom('training.contest')
      .select('id')
      .where('filed_at', '<', before)
      .where('erased_at', 'is', null)
      .limit(AT_ONCE)
      .execute()
    await forgetContests(
      tx,
      old.map(({ id }) => id),
      now,
    )
  })
}
