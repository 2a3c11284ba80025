/** `npm run check`: types, lint, format, walls and picture, side by side. Says nothing of what is in order. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inRoot, modules } from './places.mjs'

const steps = {
  types: [join(modules, '@typescript', 'native', 'bin', 'tsc'), '-p', '.'],
  lint: [join(modules, 'oxlint', 'bin', 'oxlint'), '--quiet'],
  format: [
    join(modules, 'prettier', 'bin', 'prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '.',
  ],
  walls: [
    join(modules, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    '--no-progress',
    'src',
    'test',
    'bench',
  ],
  picture: [inRoot('scripts', 'picture.mjs'), '--check'],
}

/** Answers the step's output and whether it passed. */
function run(args) {
  const child = spawn(process.execPath, args, { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'] })
  const output = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => output.push(text))
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString() })),
  )
}

const results = await Promise.all(
  Object.entries(steps).map(async ([name, args]) => {
    const { ok, output } = await run(args)
    if (!ok) process.stdout.write(`${output.trimEnd()}\n`)
    process.stdout.write(` ${ok ? '✓' : '×'} ${name}\n`)
    return ok
  }),
)
process.exitCode = results.every(Boolean) ? 0 : 1
