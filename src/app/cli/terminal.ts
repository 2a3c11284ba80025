/** What a command can do to the outside, and how it ends. */
export type Terminal = Readonly<{
  out: (text: string) => void
  err: (text: string) => void
  env: Readonly<Record<string, string | undefined>>
}>

/** 0 all good, 1 something was refused, 2 the command was not understood. */
export type ExitStatus = 0 | 1 | 2
