/** What the platform needs of a log; pino's loggers fit. Fields first, then the sentence for the operator. */
export type Log = Readonly<
  Record<'debug' | 'info' | 'warn' | 'error', (fields: object, sentence?: string) => void>
>

const nothing = (): void => undefined

/** Says nothing: for tests and one-off commands. */
export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing }
