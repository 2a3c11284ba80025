/** `dhow tradebook …`: the facts as folders of CSV, and their published versions. */
import type { ExitStatus, Terminal } from './terminal.ts'
import { checkFolder, diffTwo, printCoverage } from './tradebook-folders.ts'
import { importFile } from './tradebook-import.ts'
import { listAll, propose, publish } from './tradebook-versions.ts'
import { Usage } from './usage.ts'

const COMMANDS: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<ExitStatus>>> = {
  check: checkFolder,
  diff: diffTwo,
  import: importFile,
  coverage: printCoverage,
  versions: listAll,
  propose,
  publish,
}

export async function tradebookCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const [name = '', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new Usage(`say what to do: ${Object.keys(COMMANDS).join(', ')}`)
  return command(rest, terminal)
}
