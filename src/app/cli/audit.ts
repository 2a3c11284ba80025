/** `dhow audit verify [--head HASH]`: walks the log's chain and says whether anything was changed. */
import { verifyChain, type ChainReport } from '#people/store/audit.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { withDatabase } from './tradebook-versions.ts'
import { readOptions, Usage } from './usage.ts'

const FLAWS: Readonly<Record<Extract<ChainReport, { whole: false }>['reason'], string>> = {
  missing: 'is missing',
  link: 'does not carry the hash of the entry before it',
  hash: 'is not what was hashed',
  content: 'says something else than what was hashed',
}

export async function auditCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { head: { type: 'string' } })
  if (positionals.length !== 1 || positionals[0] !== 'verify') throw new Usage('audit verify [--head HASH]')
  if (values.head !== undefined && !/^[0-9a-f]{64}$/.test(values.head))
    throw new Usage('--head is the hash that an earlier verify printed')
  return withDatabase<ExitStatus>(terminal, async ({ context: { db } }) => {
    const report = await verifyChain(db, values.head)
    if (!report.whole) {
      terminal.err(`dhow: the log was changed: entry ${report.seq} ${FLAWS[report.reason]}\n`)
      return 1
    }
    if (!report.knownHead) {
      terminal.err('dhow: the log was cut: the head that you noted is no longer in it\n')
      return 1
    }
    terminal.out(`${report.entries} entries, whole. Head: ${report.head}\n`)
    terminal.out(
      'Note the head elsewhere; “dhow audit verify --head …” then also shows that no end was cut off.\n',
    )
    return 0
  })
}
