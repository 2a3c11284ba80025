import { isAbsolute, join } from 'node:path'
import { z } from 'zod'

/** Everything the program reads from its environment, read once at the start. */
export type Config = Readonly<{
  port: number
  /** The address to listen on; absent = every address of this machine. */
  host?: string
  /** The folder of everything that must be kept. */
  dataDir: string
  /** A PostgreSQL server of the operator's own; absent = the one we run in `dataDir`. */
  databaseUrl?: string
  logLevel: LogLevel
  /** The instant at which the clock stands still: tests and demonstrations only. */
  frozenAt?: Date
  /** Whether this process also does the queued work. */
  worker: boolean
  /** The address that visitors type, such as `https://dhow.example.org`: links in messages begin with it. */
  site: string
  /** Whether a proxy of ours stands in front, whose word for the visitor's address is taken. */
  behindProxy: boolean
  /** The keys that seal personal data, `id:base64,…`; absent = those made once in `dataDir`. */
  keys?: string
  /** How messages leave, as JSON for each channel; without one they are simulated. */
  carriers: Readonly<{ whatsapp?: string; sms?: string; email?: string }>
  /** Identity providers that people may sign in with, as JSON. */
  identityProviders?: string
  /** Who answers questions about personal data: name, phone, e-mail. */
  privacyContact?: string
  /** Where the virus scanner listens; absent = files are kept unscanned. */
  scanner?: string
  /** Access to API Setu as JSON; absent = outside checks are simulated. */
  apiSetu?: string
  /** Rooms of webinars, as JSON for each provider; one without is simulated. */
  rooms: Readonly<{ bigbluebutton?: string; zoom?: string }>
  /** The operator's own app at Amazon, as JSON; absent = sellers bring keys of their own. */
  amazon?: string
  /** The cycle in which offers abroad follow their sources, in minutes that divide the hour. */
  syncMinutes: number
  /** Whether the first start on an empty database brings demonstration firms along. */
  demo: boolean
}>

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const blankAsAbsent = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankAsAbsent, type.optional())

const environment = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65535)),
  DHOW_HOST: optional(z.string()),
  DHOW_DATA: optional(z.string()),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')),
  LOG_LEVEL: optional(z.enum(logLevels)),
  DHOW_NOW: optional(
    z.iso.datetime({ offset: true, error: 'must be an instant, such as 2026-11-22T06:30:00Z' }),
  ),
  DHOW_WORKER: optional(z.enum(['on', 'off'])),
  DHOW_PROXY: optional(z.enum(['on', 'off'])),
  DHOW_SITE: optional(
    z.url({ protocol: /^https?$/, error: 'must be an address, such as https://dhow.example.org' }),
  ),
  DHOW_KEYS: optional(z.string()),
  DHOW_WHATSAPP: optional(z.string()),
  DHOW_SMS: optional(z.string()),
  DHOW_EMAIL: optional(z.string()),
  DHOW_OIDC: optional(z.string()),
  DHOW_PRIVACY_CONTACT: optional(z.string()),
  DHOW_CLAMD: optional(z.string()),
  DHOW_APISETU: optional(z.string()),
  DHOW_BBB: optional(z.string()),
  DHOW_ZOOM: optional(z.string()),
  DHOW_AMAZON: optional(z.string()),
  DHOW_SYNC_MINUTES: optional(
    z.coerce.number().refine((minutes) => Number.isInteger(60 / minutes) && minutes >= 1, 'must divide 60'),
  ),
  DHOW_DEMO: optional(z.enum(['on', 'off'])),
})

/**
 * PORT (3000), DHOW_HOST (every address), DHOW_DATA (.dhow in the checkout), DATABASE_URL (our own PostgreSQL),
 * LOG_LEVEL (info), DHOW_NOW (real clock), DHOW_WORKER (on), DHOW_SITE (this machine's own address),
 * DHOW_PROXY (off), DHOW_KEYS (made once in the data folder), DHOW_WHATSAPP, DHOW_SMS, DHOW_EMAIL (messages are
 * simulated), DHOW_OIDC (no identity providers), DHOW_CLAMD (no virus scanner), DHOW_APISETU (outside checks are simulated),
 * DHOW_BBB and DHOW_ZOOM (rooms of webinars are simulated),
 * DHOW_AMAZON (sellers bring keys of their own), DHOW_SYNC_MINUTES (10: how often offers abroad follow their sources),
 * DHOW_DEMO (on for our own PostgreSQL, off for the operator's). Throws one line that names each wrong variable.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    )
  }
  const given = parsed.data
  return {
    port: given.PORT ?? 3000,
    dataDir: absolute(given.DHOW_DATA ?? '.dhow', root),
    logLevel: given.LOG_LEVEL ?? 'info',
    worker: given.DHOW_WORKER !== 'off',
    behindProxy: given.DHOW_PROXY === 'on',
    site: (given.DHOW_SITE ?? `http://localhost:${given.PORT ?? 3000}`).replace(/\/+$/, ''),
    syncMinutes: given.DHOW_SYNC_MINUTES ?? 10,
    demo: given.DHOW_DEMO ? given.DHOW_DEMO === 'on' : !given.DATABASE_URL,
    ...present({
      host: given.DHOW_HOST,
      databaseUrl: given.DATABASE_URL,
      frozenAt: given.DHOW_NOW ? new Date(given.DHOW_NOW) : undefined,
      keys: given.DHOW_KEYS,
      privacyContact: given.DHOW_PRIVACY_CONTACT,
      identityProviders: given.DHOW_OIDC,
      scanner: given.DHOW_CLAMD,
      apiSetu: given.DHOW_APISETU,
      amazon: given.DHOW_AMAZON,
    }),
    rooms: present({ bigbluebutton: given.DHOW_BBB, zoom: given.DHOW_ZOOM }),
    carriers: present({ whatsapp: given.DHOW_WHATSAPP, sms: given.DHOW_SMS, email: given.DHOW_EMAIL }),
  }
}

/** Without what is not told. */
function present<T extends Readonly<Record<string, unknown>>>(
  all: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

const absolute = (path: string, root: string): string => (isAbsolute(path) ? path : join(root, path))
