import { destination, pino, type Logger } from 'pino'
import type { LogLevel } from './config.ts'

/** Structured logs, one JSON object a line, on stderr: stdout belongs to the program's own words. */
export function openLog(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req.headers.cookie', 'req.headers.authorization', 'req.headers["idempotency-key"]'],
    },
    destination({ dest: 2, sync: true }),
  )
}
