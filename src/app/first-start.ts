/** What a new database gets at its first start, so that there is something to look at. */
import { loadDemoProducts } from '#catalogue/demo/load.ts'
import { isUntouched, loadDemo } from '#firms/demo/load.ts'
import { editionAt } from '#firms/services.ts'
import { loadDemoTraining } from '#training/demo/load.ts'
import type { AppContext } from './context.ts'

/** Demonstration firms, unless firms or the operator's word are there before them; costs milliseconds afterwards. */
export async function bringDemo({
  config,
  db,
  at,
  vault,
  shelf,
  files,
  desk,
  log,
}: AppContext): Promise<void> {
  if (!config.demo || !(await isUntouched(db))) return
  const context = { ...at(), vault }
  const edition = await editionAt({ shelf }, context.now)
  const firms = await loadDemo(context, edition)
  log.info({ firms }, 'demonstration firms, made up; “npm run dhow -- demo remove” takes them out')
  const trainings = await loadDemoTraining({ ...context, desk, site: config.site }, edition)
  log.info({ trainings }, 'demonstration trainings')
  const products = await loadDemoProducts(context, files, edition)
  log.info({ products }, 'demonstration products')
}
