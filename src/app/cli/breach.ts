/** `dhow breach report|list`: the Board's file and a message to everybody affected, from one command. */
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import {
  hoursLeft,
  LONGEST_CONTACT,
  MEASURES,
  NATURES,
  PLACES,
  type BreachMeasure,
  type BreachTold,
} from '#people/rules/privacy/breach.ts'
import {
  countAffected,
  countNotices,
  listBreaches,
  markComplete,
  noticeLines,
  type Breach,
} from '#people/store/privacy/breaches.ts'
import { exposuresFor, kindsOf } from '#people/store/privacy/exposures.ts'
import { notifyAffected } from '#people/usecases/privacy/notify-affected.ts'
import { reportBreach } from '#people/usecases/privacy/report-breach.ts'
import { boardFile, boardText, type BoardFile } from '#people/views/privacy/board-file.ts'
import { startWorker } from '#platform/jobs.ts'
import type { Composed } from '../compose.ts'
import { holdersOf } from '../holders.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'
import { withDatabase } from './tradebook-versions.ts'
import { oneOf, readOptions, Usage } from './usage.ts'

const text = { type: 'string' } as const
const OPTIONS = {
  since: text,
  until: text,
  tables: text,
  aware: text,
  out: text,
  wait: text,
  nature: text,
  where: text,
  contact: text,
  cause: text,
  findings: text,
  remedy: text,
  measures: text,
} as const

export async function breachCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, OPTIONS)
  const [verb] = positionals
  if (verb === 'list') return list(terminal)
  if (verb !== 'report' || !values.since || !values.tables)
    throw new Usage('breach report --since INSTANT --tables people.contact,…, or breach list')
  const since = instant(values.since, 'since')
  const waitMs = seconds(values.wait ?? '120') * 1000
  const told = toldIn(values)
  return withDatabase<ExitStatus>(terminal, async (app) => {
    const { context } = app
    const holders = holdersOf(context)
    const { db, now } = context.at()
    const until = values.until ? instant(values.until, 'until') : undefined
    if ((until ?? now) < since) throw new Usage('the breach ends before it begins: see --since and --until')
    const awareAt = values.aware ? instant(values.aware, 'aware') : undefined
    const tables = values.tables!.split(',').map((table) => table.trim())
    const contact = told.contact ?? context.config.privacyContact
    if (contact && [...contact].length > LONGEST_CONTACT)
      throw new Usage(`the contact has at most ${LONGEST_CONTACT} characters: it goes out by SMS`)
    const breach = await reportBreach(context.at(), holders, {
      since,
      until,
      tables,
      awareAt,
      told: { ...told, ...(contact ? { contact } : {}) },
    })
    const here = { ...context.at(), vault: context.vault, desk: context.desk }
    await notifyAffected(here, holders, breach)
    await untilSent(app, breach, waitMs)
    const exposures = exposuresFor(holders, breach.tables)
    const file = boardFile({
      breach,
      now: context.at().now,
      kinds: kindsOf(holders, breach.tables),
      tables: await Promise.all(
        exposures.map(async (one) => ({ table: one.table, people: await countAffected(db, breach, one) })),
      ),
      notices: await countNotices(db, breach.id),
    })
    const folder = resolve(values.out ?? `breach-${breach.id}`)
    await write(app, breach, file, folder)
    return tell(terminal, file, folder)
  })
}

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>

/** Only what was said now: an earlier report keeps the rest. */
function toldIn(values: Values): BreachTold {
  const nature = oneOf(values.nature, NATURES, 'nature')
  const place = oneOf(values.where, PLACES, 'where')
  const measures = values.measures
    ?.split(',')
    .map((measure) => oneOf(measure.trim(), MEASURES, 'measures'))
    .filter((measure): measure is BreachMeasure => measure !== undefined)
  const { contact, cause, findings, remedy } = values
  return {
    ...(nature ? { nature } : {}),
    ...(place ? { place } : {}),
    ...(measures ? { measures } : {}),
    ...(contact ? { contact } : {}),
    ...(cause ? { cause } : {}),
    ...(findings ? { findings } : {}),
    ...(remedy ? { remedy } : {}),
  }
}

/** A day begins at midnight in India. */
function instant(value: string, name: string): Date {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+05:30` : value)
  const exact = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(value)
  if (!exact || Number.isNaN(at.getTime()))
    throw new Usage(`--${name} is a day or an instant, such as 2026-11-20T08:30:00+05:30`)
  return at
}

function seconds(value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new Usage('--wait is a number of seconds')
  return Number(value)
}

/** Sends along with the server's worker, if there is one; the queue gives each message to one of them. */
async function untilSent({ context, databaseUrl }: Composed, breach: Breach, waitMs: number): Promise<void> {
  const { db, clock, log, desk } = context
  const waiting = async () => (await countNotices(db, breach.id)).waiting
  if ((await waiting()) === 0) return
  const worker = await startWorker({ url: databaseUrl, db, clock, log, tasks: desk.tasks, concurrency: 4 })
  try {
    const end = performance.now() + waitMs
    while (performance.now() < end && (await waiting()) > 0)
      await new Promise((resolve) => setTimeout(resolve, 250))
  } finally {
    await worker.stop()
  }
}

async function write({ context }: Composed, breach: Breach, file: BoardFile, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const open = { mode: 0o600 }
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(file, null, 2)}\n`, open)
  await writeFile(join(folder, 'report.md'), boardText(file), open)
  const columns = {
    personId: 'account',
    channel: 'channel',
    status: 'status',
    shownAt: 'shown',
    settledAt: 'sent',
  }
  await pipeline(
    Readable.from(noticeLines(context.db, breach.id)),
    stringify({ header: true, columns, cast: { date: (at) => at.toISOString() } }),
    createWriteStream(join(folder, 'notices.csv'), open),
  )
  if (file.complete) await markComplete(context.db, breach.id, context.at().now)
}

function tell(terminal: Terminal, file: BoardFile, folder: string): ExitStatus {
  const { affected, sent, failed, unreachable } = file.intimations
  terminal.out(
    `${affected} people affected; ${sent} messages sent, ${failed} failed, ${unreachable} by account only.\n`,
  )
  terminal.out(`Written to ${folder}. Due at the Board by ${file.dueBy} (${file.hoursLeft} hours left).\n`)
  if (file.complete) return 0
  terminal.err(`dhow: not complete yet: ${file.missing.join(', ')}. Say it and run the same command again.\n`)
  return 1
}

async function list(terminal: Terminal): Promise<ExitStatus> {
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const { db, now } = context.at()
    const breaches = await listBreaches(db)
    const rows = breaches.map(({ id, awareAt, tables, completeAt }) => [
      id.slice(0, 8),
      awareAt.toISOString(),
      tables.join(', '),
      completeAt ? `complete ${completeAt.toISOString()}` : `${hoursLeft(awareAt, now)} hours left`,
    ])
    if (rows.length === 0) terminal.out('No breach was reported.\n')
    else terminal.out(textTable([['breach', 'known since', 'tables', 'state'], ...rows]))
    return 0
  })
}
