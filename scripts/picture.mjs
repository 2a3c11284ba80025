/** Redraws the picture of the rooms in ARCHITECTURE.md from the real imports. `--check` only says whether it is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './places.mjs'
import { roomImports } from './rooms.mjs'

const page = inRoot('ARCHITECTURE.md')
const begin = '<!-- rooms:begin -->'
const end = '<!-- rooms:end -->'

/** Lines that follow from others are left out (app → ui, where app → site → ui), so that the street stays readable. */
function direct(pairs) {
  const next = new Map()
  for (const [from, to] of pairs) next.set(from, [...(next.get(from) ?? []), to])
  const reaches = (from, goal, seen = new Set()) =>
    (next.get(from) ?? []).some(
      (to) => to === goal || (!seen.has(to) && seen.add(to) && reaches(to, goal, seen)),
    )
  return pairs.filter(
    ([from, to]) => !(next.get(from) ?? []).some((other) => other !== to && reaches(other, to)),
  )
}

function picture(pairs) {
  const lines = direct(pairs).map(([from, to]) => `  ${from} --> ${to}`)
  const note =
    'An arrow reads "imports"; arrows that follow from others are left out. Redrawn by `npm run picture`.'
  return [begin, '', '```mermaid', 'flowchart BT', ...lines, '```', '', note, '', end].join('\n')
}

function redrawn(text) {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  const drawn = picture(roomImports())
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${drawn}\n`
  return text.slice(0, from) + drawn + text.slice(to + end.length)
}

const before = existsSync(page) ? readFileSync(page, 'utf8') : '# Architecture\n'
const after = redrawn(before)
if (process.argv.includes('--check')) {
  if (before !== after) {
    process.stderr.write('The picture of the rooms in ARCHITECTURE.md is stale: npm run picture\n')
    process.exitCode = 1
  }
} else if (before !== after) {
  writeFileSync(page, after)
}
