/** Where the trainer of a webinar stands. */
import type { Db, Tx } from '#platform/database.ts'
import { isUuid } from './uuid.ts'
import './learning-tables.ts'

export type LiveLesson = Readonly<{
  sittingId: string
  module: string
  section: number
  /** Grows with every move. */
  moves: number
  audioUrl: string | null
  audioKbit: number | null
  movedAt: Date
}>

/** Undefined before the trainer has begun, and for a malformed id. */
export async function liveLesson(db: Db, sittingId: string): Promise<LiveLesson | undefined> {
  if (!isUuid(sittingId)) return undefined
  return db
    .selectFrom('training.live_lesson')
    .select([
      'sitting_id as sittingId',
      'module',
      'section',
      'moves',
      'audio_url as audioUrl',
      'audio_kbit as audioKbit',
      'moved_at as movedAt',
    ])
    .where('sitting_id', '=', sittingId)
    .executeTakeFirst()
}

export type Move = Omit<LiveLesson, 'moves' | 'movedAt'> & Readonly<{ by: string; now: Date }>

export async function keepMove(tx: Tx, move: Move): Promise<void> {
  const row = {
    module: move.module,
    section: move.section,
    audio_url: move.audioUrl,
    audio_kbit: move.audioKbit,
    moved_by: move.by,
    moved_at: move.now,
  }
  await tx
    .insertInto('training.live_lesson')
    .values({ sitting_id: move.sittingId, ...row })
    .onConflict((conflict) =>
      conflict
        .column('sitting_id')
        .doUpdateSet((eb) => ({ ...row, moves: eb('training.live_lesson.moves', '+', 1) })),
    )
    .execute()
}
