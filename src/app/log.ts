import type { FastifyRequest } from 'fastify'
import { destination, pino, type Logger } from 'pino'
import type { LogLevel } from './config.ts'

/** Of an address only the path: what people search for, and codes of identity providers, stand in its query. */
export const pathOnly = (url: string): string => url.replace(/\?.*$/s, '')

const aboutRequest = ({ method, url, host, ip }: FastifyRequest) => ({
  method,
  host,
  url: pathOnly(url),
  remoteAddress: ip,
})

/** Structured logs, one JSON object a line, on stderr: stdout belongs to the program's own words. */
export function openLog(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { req: aboutRequest },
      redact: ['req.headers.cookie', 'req.headers.authorization', 'req.headers["idempotency-key"]'],
    },
    destination({ dest: 2, sync: true }),
  )
}
