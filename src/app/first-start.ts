/** What a new database gets at its first start, so that there is something to look at. */
import { isUntouched, loadDemo } from '#firms/demo/load.ts'
import { editionAt } from '#firms/services.ts'
import type { AppContext } from './context.ts'

/** Demonstration firms, unless firms or the operator's word are there before them; costs milliseconds afterwards. */
export async function bringDemo({ config, db, at, vault, shelf, log }: AppContext): Promise<void> {
  if (!config.demo || !(await isUntouched(db))) return
  const context = { ...at(), vault }
  const firms = await loadDemo(context, await editionAt({ shelf }, context.now))
  log.info({ firms }, 'demonstration firms, made up; “npm run dhow -- demo remove” takes them out')
}
