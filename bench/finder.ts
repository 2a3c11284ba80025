/**
 * `npm run bench -- finder`: how often the finder is right on FINDER_DIR/dev, by set, sector, language and digits;
 * how honest its confidence is; how long it takes and how much it holds. Options: --misses prints what was missed,
 * --assets FOLDER measures other assets than finder/assets.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openFinder } from '#finder/store/open-finder.ts'
import { projectRoot } from '#platform/root.ts'
import { devRows, finderDirOf } from './finder/dev-sets.ts'
import { measure } from './finder/measure.ts'
import { printReport } from './finder/report.ts'

const { values: flags } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, assets: { type: 'string' } },
})
const before = process.memoryUsage().rss
const began = performance.now()
const finder = openFinder(join(projectRoot(), 'finder'), flags.assets)
const loadMs = performance.now() - began
const rows = devRows(finderDirOf(process.env, projectRoot()))
if (rows.length === 0) console.log('no dev sets here: set FINDER_DIR to the folder that holds dev/')
else printReport(measure(finder, rows), { loadMs, rssBefore: before }, flags.misses)
