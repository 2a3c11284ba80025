/** `dhow tradebook versions|propose|publish`: the published versions, in the database of the (running) server. */
import { join } from 'node:path'
import { existsSync } from 'node:fs'
import { Refused } from '#kernel/refusal.ts'
import { projectRoot } from '#platform/root.ts'
import { NotABook } from '#tradebook/refusals.ts'
import { readBookFiles } from '#tradebook/store/files.ts'
import { currentVersion, listVersions, type Version } from '#tradebook/store/versions.ts'
import { proposeVersion } from '#tradebook/usecases/propose-version.ts'
import { publishVersion } from '#tradebook/usecases/publish-version.ts'
import { compose, type Composed } from '../compose.ts'
import { readConfig } from '../config.ts'
import { openLog } from '../log.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'
import { readOptions, Usage } from './usage.ts'

/** Opens the database beside a running server, or starts it for the while; a command's log speaks of failures only. */
export async function withDatabase<T>(terminal: Terminal, work: (app: Composed) => Promise<T>): Promise<T> {
  const config = readConfig({ LOG_LEVEL: 'error', ...terminal.env }, projectRoot())
  const app = await compose(config, openLog(config.logLevel), { borrow: true })
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

export async function listAll(args: string[], terminal: Terminal): Promise<ExitStatus> {
  readOptions(args, {})
  return withDatabase<ExitStatus>(terminal, async ({ context: { db } }) => {
    const [versions, current] = [await listVersions(db), await currentVersion(db)]
    const rows = versions.map((version) => rowOf(version, version.hash === current?.hash))
    if (rows.length === 0)
      terminal.out('No version yet; the server publishes the release when it first starts.\n')
    else terminal.out(textTable([['', 'version', 'origin', 'proposed', 'published', 'note'], ...rows]))
    return 0
  })
}

const rowOf = (version: Version, isCurrent: boolean): string[] => [
  isCurrent ? '*' : '',
  version.hash.slice(0, 12),
  version.origin,
  `${instant(version.proposedAt)} ${version.proposedBy}`,
  version.publishedAt
    ? `${instant(version.publishedAt)} ${version.publishedBy}`
    : 'waits for a second officer',
  version.note,
]

const instant = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ')

export async function propose(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { by: { type: 'string' }, note: { type: 'string' } })
  const [folder] = positionals
  if (!folder || !values.by) throw new Usage('name the folder and the officer: propose FOLDER --by NAME')
  if (!existsSync(join(folder, 'book.csv'))) throw new Refused(NotABook({ folder }))
  const files = await readBookFiles(folder)
  const proposal = { files, officer: values.by, ...(values.note ? { note: values.note } : {}) }
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const { hash } = await proposeVersion(context.at(), proposal)
    terminal.out(
      `Proposed ${hash}\nA second officer publishes it: dhow tradebook publish ${hash.slice(0, 12)} --by NAME\n`,
    )
    return 0
  })
}

export async function publish(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { by: { type: 'string' } })
  const [hash] = positionals
  const officer = values.by
  if (!hash || !officer) throw new Usage('name the version and the officer: publish HASH --by NAME')
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const version = await publishVersion(context.at(), { hash, officer })
    terminal.out(`Published ${version.hash}; it answers from now on.\n`)
    return 0
  })
}
