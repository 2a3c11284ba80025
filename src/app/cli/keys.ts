/** `dhow keys rotate|status|signing`: seals every personal value anew with a new key; or puts a new one for certificates into use. */
import type { Holder } from '#people/holder.ts'
import { rotateSigningKey } from '#training/usecases/certificates/rotate-signing-key.ts'
import { addKey } from '#platform/secrets/keyring.ts'
import { outdated, rotate, type SealedColumn } from '#platform/secrets/rotate.ts'
import type { AppContext } from '../context.ts'
import { holdersOf } from '../holders.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'
import { withDatabase } from './tradebook-versions.ts'
import { readOptions, Usage } from './usage.ts'

export async function keysCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = readOptions(args, { continue: { type: 'boolean' } })
  const [verb] = positionals
  if (positionals.length !== 1 || (verb !== 'rotate' && verb !== 'status' && verb !== 'signing'))
    throw new Usage('keys rotate [--continue], keys status, or keys signing')
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const { db, keyring, config } = context
    if (verb === 'signing') return newSigningKey(terminal, context)
    const columns = sealedColumns(holdersOf(context))
    if (verb === 'rotate') {
      // A ring from the data folder follows its file: `keyring` knows the new key at once, and so does a running server.
      if (!values.continue && config.keys === undefined) addKey(config.dataDir)
      const done = await rotate(db, keyring, columns)
      const rows = done.map(({ table, sealed, resealed }) => [table, sealed, String(resealed)])
      terminal.out(textTable([['table', 'column', 'sealed anew'], ...rows]))
    }
    return tellState(terminal, context, columns)
  })
}

async function newSigningKey(terminal: Terminal, context: AppContext): Promise<ExitStatus> {
  const id = await rotateSigningKey({ ...context.at(), vault: context.vault })
  terminal.out(`Certificates are signed with the new key ${id} from now on. Older ones stay good.\n`)
  return 0
}

const sealedColumns = (holders: readonly Holder[]): readonly SealedColumn[] =>
  holders.flatMap(({ sealed = [] }) => sealed)

async function tellState(
  terminal: Terminal,
  { db, keyring, config }: AppContext,
  columns: readonly SealedColumn[],
): Promise<ExitStatus> {
  const left = await outdated(db, keyring, columns)
  const older = [...keyring.keys.keys()].filter((id) => id !== keyring.current.id)
  terminal.out(`Current key: ${keyring.current.id}. Older keys: ${older.join(', ') || 'none'}.\n`)
  terminal.out(`${left} values wait under an older key.\n`)
  if (older.length === 0 || left > 0n) return left > 0n ? 1 : 0
  const { accounts } = await db
    .selectFrom('people.identity')
    .select(({ fn }) => fn.countAll<bigint>().as('accounts'))
    .executeTakeFirstOrThrow()
  terminal.out(
    accounts > 0n
      ? `Keep the older keys: ${accounts} accounts at identity providers are found by an index that cannot be made anew.\n`
      : `The older keys may be taken out of ${config.keys === undefined ? 'the file “keys” in the data folder' : 'DHOW_KEYS'}; backups made before still need them.\n`,
  )
  return 0
}
