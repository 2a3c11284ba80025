import type { Context } from '#platform/context.ts'
import type { Holder } from '../../holder.ts'
import { record } from '../../store/audit.ts'
import { runClock } from '../../store/privacy/clocks.ts'

export type ClockRun = Readonly<{ key: string; rows: number }>

/** Runs every clock of every room; what was deleted or wiped is counted in the log. */
export async function runClocks({ db, now }: Context, holders: readonly Holder[]): Promise<ClockRun[]> {
  const runs: ClockRun[] = []
  for (const clock of holders.flatMap(({ clocks = [] }) => clocks))
    runs.push({ key: clock.key, rows: await runClock(db, clock, now) })
  const counts = Object.fromEntries(runs.filter(({ rows }) => rows > 0).map(({ key, rows }) => [key, rows]))
  if (Object.keys(counts).length > 0)
    await db.transaction().execute((tx) =>
      record(tx, {
        at: now,
        actor: null,
        action: 'privacy.clocks-run',
        subject: 'program',
        detail: counts,
      }),
    )
  return runs
}
