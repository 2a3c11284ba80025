/** `dhow demo load|remove`: firms made up for demonstration. */
import { loadDemoProducts, removeDemoProducts } from '#catalogue/demo/load.ts'
import { loadDemo, removeDemo } from '#firms/demo/load.ts'
import { editionAt } from '#firms/services.ts'
import { removeDemoListings } from '#listings/store/demo.ts'
import { loadDemoTraining } from '#training/demo/load.ts'
import { removeDemoTraining } from '#training/demo/remove.ts'
import { adoptShippedBook } from '../release.ts'
import type { ExitStatus, Terminal } from './terminal.ts'
import { withDatabase } from './tradebook-versions.ts'
import { readOptions, Usage } from './usage.ts'

export async function demoCommand(args: string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals } = readOptions(args, {})
  const [verb] = positionals
  if (positionals.length !== 1 || (verb !== 'load' && verb !== 'remove')) throw new Usage('demo load|remove')
  return withDatabase<ExitStatus>(terminal, async ({ context }) => {
    const here = { ...context.at(), vault: context.vault }
    if (verb === 'remove') {
      await removeDemoTraining(here)
      await removeDemoListings(here)
      await removeDemoProducts(here)
      terminal.out(
        `${await removeDemo(here)} demonstration firms are gone; they do not come back by themselves.\n`,
      )
      return 0
    }
    await adoptShippedBook(context)
    const edition = await editionAt(context, here.now)
    const count = await loadDemo(here, edition)
    await loadDemoProducts(here, context.files, edition)
    await loadDemoTraining({ ...here, desk: context.desk, site: context.config.site }, edition)
    terminal.out(count > 0 ? `${count} demonstration firms are here.\n` : 'They are here already.\n')
    return 0
  })
}
