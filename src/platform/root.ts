import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of the checkout (with package.json, migrations/ and data/). Searched upwards from this file,
 * because a bundle lies in another folder than its source.
 */
export function projectRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'migrations'))) return folder
    if (folder === dirname(folder)) throw new Error(`no checkout of Dhow above ${from}`)
  }
}
