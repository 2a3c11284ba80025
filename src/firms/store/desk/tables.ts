/** The desk's tables as the query builder sees them (migrations/0008_firms-desk.sql). */
import type { ColumnType, Generated } from 'kysely'
import type { Area } from '#people/rules/roles.ts'
import type { MatchReason } from '../../rules/matches.ts'

type Kept<T> = ColumnType<T, T, never>
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>
type Json<T> = ColumnType<T, string, string>

export type MergeStatus = 'proposed' | 'done' | 'refused' | 'undone'
export type ProposedAs = 'officer' | 'winner' | 'loser'

/** Ids of the rows that a merge touched, by what became of them. */
export type Moved = Readonly<Record<string, readonly string[]>>

export type MergeTable = {
  id: Kept<string>
  winner: Kept<string>
  loser: Kept<string>
  status: Generated<MergeStatus>
  reason: Generated<string>
  proposed_by: Kept<string>
  proposed_at: Kept<Date>
  proposed_as: Kept<ProposedAs>
  winner_agreed_by: Optional<string>
  winner_agreed_at: Optional<Date>
  loser_agreed_by: Optional<string>
  loser_agreed_at: Optional<Date>
  officer_agreed_by: Optional<string>
  officer_agreed_at: Optional<Date>
  decided_by: Optional<string>
  decided_at: Optional<Date>
  undone_by: Optional<string>
  undone_at: Optional<Date>
  moved: ColumnType<Moved | null, string | null | undefined, string | null>
}

export type RunStatus = 'receiving' | 'mapping' | 'checking' | 'checked' | 'importing' | 'done' | 'stopped'

export type RunTable = {
  id: Kept<string>
  name: Kept<string>
  status: Generated<RunStatus>
  started_by: Kept<string>
  started_at: Kept<Date>
  areas: Json<Area[]>
  state: Kept<string>
  columns: Generated<string[]>
  mapping: Generated<string[]>
  row_count: Generated<number>
  beat_at: Optional<Date>
  finished_at: Optional<Date>
}

export type PartTable = {
  id: Kept<string>
  run_id: Kept<string>
  part_no: Kept<number>
  first_row: Kept<number>
  row_count: Kept<number>
  content_sealed: Optional<string>
  checked_at: Optional<Date>
  done_at: Optional<Date>
  good: Generated<number>
  faulty: Generated<number>
  repeated: Generated<number>
  alike: Generated<number>
}

export type FaultKind = 'wrong' | 'outside' | 'known' | 'twice'

declare module '#platform/database.ts' {
  interface Tables {
    'firms.likeness': {
      one: Kept<string>
      other: Kept<string>
      reasons: MatchReason[]
      found_at: Kept<Date>
      different_by: Optional<string>
      different_at: Optional<Date>
    }
    'firms.merge': MergeTable
    'firms.import_run': RunTable
    'firms.import_part': PartTable
    'firms.import_fault': { run_id: string; row_no: number; kind: FaultKind; firm_id: Optional<string> }
    'firms.imported_row': { content: string; run_id: string; row_no: number; firm_id: string }
  }
}
