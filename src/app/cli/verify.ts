/** `dhow verify`: is a certificate genuine? With a saved file of keys it needs neither database nor network. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { attachedCredential } from '#training/credential/attached.ts'
import type { JsonObject } from '#training/credential/canonical.ts'
import { checkCredential, checkText, type Snapshot, type Verdict } from '#training/credential/check.ts'
import { snapshotOf } from '#training/store/certificate-status.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { withDatabase } from './tradebook-versions.ts'
import { readOptions, Usage } from './usage.ts'

const text = { type: 'string' } as const

export async function verifyCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { keys: text, save: text })
  if (values.save && positionals.length === 0) return save(terminal, values.save)
  const [given] = positionals
  if (positionals.length !== 1 || !given || values.save)
    throw new Usage('verify FILE|TEXT [--keys FILE], or verify --save FILE')
  const snapshot = values.keys ? readSnapshot(values.keys) : await snapshotNow(terminal)
  const verdict = await judge(given, snapshot)
  terminal.out(told(verdict, snapshot))
  return verdict.kind === 'valid' ? 0 : 1
}

const snapshotNow = (terminal: Terminal): Promise<Snapshot> =>
  withDatabase(terminal, ({ context: { db, at, config } }) => snapshotOf(db, config.site, at().now))

async function save(terminal: Terminal, path: string): Promise<ExitStatus> {
  const snapshot = await snapshotNow(terminal)
  writeFileSync(path, `${JSON.stringify(snapshot)}\n`)
  terminal.out(`${snapshot.keys.length} keys and the revocations of ${snapshot.at}, in ${path}.\n`)
  return 0
}

const SNAPSHOT = z.object({
  site: z.string(),
  at: z.iso.datetime(),
  keys: z.array(z.object({ id: z.string(), key: z.string() })),
  lists: z.record(z.string(), z.string()),
})

function readSnapshot(path: string): Snapshot {
  const parsed = SNAPSHOT.safeParse(jsonOr(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new Usage(`${path} is no file of keys: see “verify --save”`)
  return parsed.data
}

/** A file that is there is read; anything else is the text of a code. */
async function judge(given: string, snapshot: Snapshot): Promise<Verdict> {
  if (!existsSync(given)) return checkText(given, snapshot)
  const file = readFileSync(given)
  const isPdf = file.subarray(0, 5).toString() === '%PDF-'
  const document = isPdf ? attachedCredential(file) : jsonOr(file.toString('utf8'))
  if (!isObject(document)) return isPdf ? { kind: 'unreadable' } : checkText(file.toString('utf8'), snapshot)
  return checkCredential(document, snapshot, new Date())
}

function jsonOr(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const SAID: Readonly<Record<Verdict['kind'], string>> = {
  valid: 'valid: issued by us, and it stands',
  revoked: 'revoked: issued by us, and taken back',
  unlisted: 'issued by us; whether it was taken back is not known: the saved list is older than it',
  'not-ours': 'not ours: signed with a key that is none of ours',
  altered: 'not genuine: this is not what we signed',
  unreadable: 'no certificate: it cannot be read',
}

function told(verdict: Verdict, { at }: Snapshot): string {
  const lines = [SAID[verdict.kind]]
  if ('facts' in verdict) {
    const { number, name, title, on, demo } = verdict.facts
    lines.push(`${number} · ${name} · ${title} · ${on}${demo ? ' · DEMONSTRATION' : ''}`)
    lines.push(`Revocations as of ${at}.`)
  }
  return `${lines.join('\n')}\n`
}
