/** What a table of the trade book is made of: which cells must look like what, and what identifies a row. */
export type Column =
  'text' | 'id' | 'day' | 'bps' | 'amount' | 'int' | 'prefix' | 'flag' | 'ids' | 'ratio' | string[]

export type TableSpec = Readonly<{
  columns: Readonly<Record<string, Column>>
  /** The columns that together say which fact a row is about; the period is not part of it. */
  key: readonly string[]
  /** Columns that may be blank. */
  optional?: readonly string[]
  /** Each row is a figure of its first day, read until a newer one comes: periods do not end each other. */
  daily?: true
}>
