/**
 * `npm run bench -- finder`: how often the finder is right on FINDER_DIR/dev, by set, sector, language and digits;
 * how honest its confidence is; how long it takes and how much it holds. Options: --misses prints what was missed,
 * --record keeps the figures in finder/assets/figures.json, --assets FOLDER measures other assets than finder/assets.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openFinder } from '#finder/store/open-finder.ts'
import { projectRoot } from '#platform/root.ts'
import { devRows, finderDirOf } from './finder/dev-sets.ts'
import { measure } from './finder/measure.ts'
import { figuresOf, printReport } from './finder/report.ts'

const { values: flags } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    assets: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
})
const folder = join(projectRoot(), 'finder')
const before = process.memoryUsage().rss
const began = performance.now()
const finder = openFinder(folder, flags.assets)
const loadMs = performance.now() - began
const rows = devRows(finderDirOf(process.env, projectRoot()))
if (rows.length === 0) console.log('no dev sets here: set FINDER_DIR to the folder that holds dev/')
else {
  const measured = measure(finder, rows)
  printReport(measured, { loadMs, rssBefore: before }, flags.misses)
  if (flags.record) writeFileSync(join(folder, 'assets', 'figures.json'), recordOf(measured))
}

/** Seen while weights and words were chosen: they flatter. */
function recordOf(measured: ReturnType<typeof measure>): string {
  const about =
    'Per cent right within 1, 3 and 5 places. All of these sets were seen while weights, words and confidence were chosen, so they flatter; figures that count come from sets that nobody here has read.'
  return `${JSON.stringify({ about, sets: figuresOf(measured) }, null, 2)}\n`
}
