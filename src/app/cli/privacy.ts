/** `dhow privacy export|erase|clocks`: for who asks by letter, and for the retention clocks. */
import { writeFile } from 'node:fs/promises'
import { accept, Refused } from '#kernel/refusal.ts'
import { isLang } from '#kernel/words.ts'
import { parseContact } from '#people/contact.ts'
import { NobodyThere } from '#people/refusals.ts'
import { holdOf } from '#people/rules/privacy/holds.ts'
import { findPerson, personByContact } from '#people/store/persons.ts'
import { eraseAsOperator } from '#people/usecases/privacy/erase-person.ts'
import { runClocks } from '#people/usecases/privacy/run-clocks.ts'
import { tellEverything } from '#people/usecases/privacy/tell-everything.ts'
import { everythingHtml, everythingJson } from '#people/views/privacy/everything.tsx'
import type { AppContext } from '../context.ts'
import { holdersOf } from '../holders.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'
import { withDatabase } from './tradebook-versions.ts'
import { readOptions, Usage } from './usage.ts'

const USAGE =
  'privacy export --to PHONE|EMAIL --out FILE.json|FILE.html, privacy erase --to …, or privacy clocks [--run]'

export async function privacyCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const text = { type: 'string' } as const
  const options = {
    to: text,
    out: text,
    lang: text,
    yes: { type: 'boolean' },
    run: { type: 'boolean' },
  } as const
  const { values, positionals } = readOptions(args, options)
  const [verb] = positionals
  if (verb === 'clocks') return clocks(terminal, values.run ?? false)
  if (!values.to || (verb !== 'export' && verb !== 'erase')) throw new Usage(USAGE)
  const { to, out, lang } = values
  if (verb === 'export' && !/\.(json|html)$/.test(out ?? '')) throw new Usage('--out ends in .json or .html')
  if (verb === 'erase' && !values.yes) throw new Usage('what is erased cannot be brought back; say --yes')
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const personId = await personOf(context, to)
    return verb === 'erase'
      ? erase(terminal, context, personId)
      : tell(terminal, context, { personId, out: out!, lang })
  })
}

async function personOf({ db, vault }: AppContext, to: string): Promise<string> {
  const personId = await personByContact(db, vault, accept(parseContact(to)))
  if (!personId) throw new Refused(NobodyThere())
  return personId
}

async function tell(
  terminal: Terminal,
  context: AppContext,
  { personId, out, lang }: { personId: string; out: string; lang: string | undefined },
): Promise<ExitStatus> {
  const here = { ...context.at(), vault: context.vault }
  const everything = await tellEverything(here, holdersOf(context), { personId, actor: null })
  const person = await findPerson(context.db, context.vault, personId)
  const language = isLang(lang) ? lang : (person?.lang ?? 'en')
  const file = out.endsWith('.json')
    ? everythingJson(everything, language)
    : everythingHtml(everything, language)
  await writeFile(out, file, { mode: 0o600 })
  terminal.out(`Written to ${out}. It is readable by you alone; hand it to nobody but her.\n`)
  return 0
}

async function erase(terminal: Terminal, context: AppContext, personId: string): Promise<ExitStatus> {
  const kept = await eraseAsOperator({ ...context.at(), vault: context.vault }, holdersOf(context), personId)
  terminal.out('Erased. What had to stay:\n')
  for (const { what, until, source } of kept.map(holdOf))
    terminal.out(`- ${what.en}: ${until.en} (${source})\n`)
  return 0
}

async function clocks(terminal: Terminal, run: boolean): Promise<ExitStatus> {
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const holders = holdersOf(context)
    const done = run ? await runClocks(context.at(), holders) : []
    const rows = holders
      .flatMap(({ clocks: all = [] }) => all)
      .map(({ key, table, purpose, days, action, source }) => [
        table,
        `${days} days`,
        action.kind === 'wipe' ? `wipe ${action.columns.join(', ')}` : 'delete',
        purpose,
        source,
        run ? String(done.find((one) => one.key === key)?.rows ?? 0) : '',
      ])
    terminal.out(
      textTable([['table', 'after', 'then', 'what it was for', 'why so long', run ? 'rows' : ''], ...rows]),
    )
    return 0
  })
}
