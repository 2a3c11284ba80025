/** Feedback belongs to nobody that could be named: nothing of it can be told or taken out by person. Reports are their writer's. */
import { sql } from 'kysely'
import type { Holder } from '#people/holder.ts'
import { FOLLOW_UP_HOLDINGS as W } from '../../words/follow-up/holdings.ts'
import '../tables.ts'
import './tables.ts'

export const followUpHolder: Holder = {
  room: 'training.follow-up',
  tell: async ({ db }, { personId }) => {
    const rows = await db
      .selectFrom('training.report as report')
      .innerJoin('training.event as event', 'event.id', 'report.event_id')
      .select(['event.title', 'report.version', 'went_well', 'asked', 'change_next', 'submitted_at'])
      .where('submitted_by', '=', personId)
      .orderBy('submitted_at')
      .execute()
    if (rows.length === 0) return []
    const { event, version, wentWell, asked, changeNext, when } = W
    return [
      {
        key: 'training-reports',
        title: W.reports,
        columns: { event, version, wentWell, asked, changeNext, when },
        rows: rows.map((row) => ({
          event: row.title,
          version: row.version,
          wentWell: row.went_well,
          asked: row.asked,
          changeNext: row.change_next,
          when: row.submitted_at,
        })),
      },
    ]
  },
  exposures: [
    {
      table: 'training.report',
      kinds: ['name'],
      affected: (_since, until) =>
        sql`select submitted_by as person_id from training.report where submitted_at <= ${until}`,
    },
  ],
  clocks: [
    {
      key: 'training.words-of-feedback',
      table: 'training.feedback',
      purpose: 'making the next batch better; free words may name somebody',
      since: 'held_at',
      days: 730,
      action: { kind: 'wipe', columns: ['words_sealed'] },
      where: 'words_sealed is not null',
      source: 'our own choice: not longer than it serves (DPDP Act s. 8(7))',
    },
  ],
  sealed: [{ table: 'training.feedback', id: 'id', sealed: 'words_sealed' }],
}
