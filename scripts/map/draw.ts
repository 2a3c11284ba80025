/** `npm run map`: draws the world and writes src/ui/map/world.svg and src/ui/map/world.ts. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { centroidOf, type Point } from './geometry.ts'
import { largest } from './dots.ts'
import { svgOf, tableOf } from './svg.ts'
import { drawWorld, HOME } from './world.ts'

const root = join(import.meta.dirname, '..', '..')

/** The two files by name. The same data give the same bytes. */
export function mapFiles(): Record<'world.svg' | 'world.ts', string> {
  const drawing = drawWorld(destinations())
  const home = centroidOf(largest(drawing.shapes.get(HOME) ?? [])).map(Math.round) as Point
  return { 'world.svg': svgOf(drawing), 'world.ts': tableOf(drawing, home) }
}

/** Codes in the order of the trade book's table. */
function destinations(): string[] {
  const [, ...rows] = readFileSync(join(root, 'data', 'destinations.csv'), 'utf8')
    .trimEnd()
    .split('\n')
  return rows.map((row) => row.slice(0, 2))
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(mapFiles())) {
    writeFileSync(join(root, 'src', 'ui', 'map', name), text)
    console.log(`${String(text.length).padStart(8)}  src/ui/map/${name}`)
  }
}
