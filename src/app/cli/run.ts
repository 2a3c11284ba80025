/** `dhow …`: finds the command, turns a refusal into one sentence, and answers the exit status. */
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import { auditCommand } from './audit.ts'
import { breachCommand } from './breach.ts'
import { demoCommand } from './demo.ts'
import { findCommand } from './find.ts'
import { grantCommand } from './grant.ts'
import { keysCommand } from './keys.ts'
import { privacyCommand } from './privacy.ts'
import { quoteBatch } from './quote.ts'
import { reachCommand } from './reach.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { tradebookCommand } from './tradebook.ts'
import { HELP, Usage } from './usage.ts'
import { verifyCommand } from './verify.ts'

const COMMANDS: Readonly<Record<string, (args: string[], terminal: Terminal) => Promise<ExitStatus>>> = {
  audit: auditCommand,
  demo: demoCommand,
  breach: breachCommand,
  find: findCommand,
  grant: grantCommand,
  keys: keysCommand,
  privacy: privacyCommand,
  reach: reachCommand,
  quote: quoteBatch,
  tradebook: tradebookCommand,
  verify: verifyCommand,
}

export async function runCli(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args
  const command = name ? COMMANDS[name] : undefined
  if (!command) {
    const asked = !name || name === 'help' || name === '--help' || name === '-h'
    if (asked && name) terminal.out(HELP)
    else terminal.err(name ? `dhow: there is no command “${name}”. See “dhow help”.\n` : HELP)
    return asked && name ? 0 : 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(HELP)
    return 0
  }
  try {
    return await command(rest, terminal)
  } catch (error) {
    if (error instanceof Usage) {
      terminal.err(`dhow ${name}: ${firstSentence(error.message)}. See “dhow help”.\n`)
      return 2
    }
    if (error instanceof Refused) {
      const where = error.refusal.field ? `${error.refusal.field}: ` : ''
      terminal.err(`dhow: ${where}${sayRefusal(error.refusal, 'en')}\n`)
      return 1
    }
    if (isFileError(error)) {
      terminal.err(`dhow: ${error.message}\n`)
      return 2
    }
    throw error
  }
}

const firstSentence = (text: string): string => text.split('\n')[0]!.replace(/\.$/, '')

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  ['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
