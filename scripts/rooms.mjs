/** Which room really imports which, read from the source by dependency-cruiser. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { inRoot, modules } from './places.mjs'

const cruiser = join(modules, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')

/** Every module under src/ with its dependencies, tests left out. */
function modulesOf(folder) {
  const args = [
    cruiser,
    'src',
    '--config',
    join(folder, '.dependency-cruiser.cjs'),
    '--no-progress',
    '--output-type',
    'json',
  ]
  const options = {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  }
  try {
    return JSON.parse(execFileSync(process.execPath, args, options)).modules
  } catch (error) {
    // A broken wall gives a bad status, and the picture all the same.
    if (error.stdout) return JSON.parse(error.stdout).modules
    throw error
  }
}

const roomOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1]

/** [room, room it imports] pairs, each once, sorted. */
export function roomImports(folder = inRoot()) {
  const pairs = modulesOf(folder)
    .filter(({ source }) => roomOf(source) && !/\.test\.tsx?$/.test(source))
    .flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => [roomOf(source), roomOf(resolved)]),
    )
    .filter(([from, to]) => to && from !== to)
    .map((pair) => pair.join(' '))
  return [...new Set(pairs)].sort().map((pair) => pair.split(' '))
}
