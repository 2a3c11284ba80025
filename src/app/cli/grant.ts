/** `dhow grant`: the operator of the server gives the first roles; every later one needs two people. */
import { dayInIndia, parseDay } from '#kernel/day.ts'
import { accept } from '#kernel/refusal.ts'
import { parseContact } from '#people/contact.ts'
import { readLastDay, readRole } from '#people/rules/giving.ts'
import { giveAsOperator } from '#people/usecases/give-as-operator.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { withDatabase } from './tradebook-versions.ts'
import { readOptions, Usage } from './usage.ts'

export async function grantCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const text = { type: 'string' } as const
  const { values } = readOptions(args, { to: text, role: text, area: text, until: text })
  if (!values.to || !values.role || !values.until)
    throw new Usage('grant --to PHONE|EMAIL --role ROLE --until DAY')
  const [kind = '', code = ''] = (values.area ?? 'everything').split(':')
  const contact = accept(parseContact(values.to))
  const { role, area } = accept(readRole(values.role, kind, code))
  const until = parseDay(values.until)
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const here = { ...context.at(), vault: context.vault }
    const to = accept(readLastDay(until, dayInIndia(here.now), 'role'))
    await giveAsOperator(here, { contact, role, area, to })
    terminal.out(`${role} until ${to}, in force now. The log says that the operator gave it.\n`)
    return 0
  })
}
