/** Bundles src/ into build/: one file per program, packages left outside. Nothing is done when nothing changed. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join, relative } from 'node:path'
import { build as folder, inRoot, root } from './places.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const stamp = join(folder, '.stamp')
const inputs = ['src', 'bench', 'scripts/build.mjs', 'package-lock.json']
const isTest = (path) => /\.test\.tsx?$/.test(path)

export function isBuilt() {
  return readStamp(stamp) === sourcesStamp()
}

/** Builds what is stale. Answers whether anything was built. */
export async function buildAll() {
  const wanted = sourcesStamp()
  if (readStamp(stamp) === wanted) return false
  const esbuild = await import('esbuild')
  rmSync(stamp, { force: true })
  await Promise.all([
    bundle(esbuild, programs(), folder, forNode),
    bundle(esbuild, files('src/browser', /\.ts$/), join(folder, 'assets'), forBrowser),
    bundle(esbuild, files('src/ui/styles', /\/app\.css$/), join(folder, 'assets'), forBrowser),
  ])
  writeStamp(stamp, wanted)
  return true
}

/** The three programs, every worker thread (`*.thread.ts`) and every bench, by the name of their file. */
function programs() {
  const main = ['server', 'worker', 'cli']
    .map((name) => inRoot('src', 'app', `${name}.ts`))
    .filter(existsSync)
  const benches = files('bench', /\.tsx?$/).map((path) => ({
    in: path,
    out: relative(root, path).replace(/\.tsx?$/, ''),
  }))
  const named = [...main, ...files('src', /\.thread\.ts$/)].map((path) => ({
    in: path,
    out: path.split('/').at(-1).replace(/\.ts$/, ''),
  }))
  return [...named, ...benches.filter(({ in: path }) => !/\.d\.ts$/.test(path))]
}

const forNode = {
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
}
const forBrowser = {
  platform: 'browser',
  target: ['es2020', 'safari14'],
  format: 'iife',
  minify: true,
  entryNames: '[name]',
}

/** `#room/file.ts` is our own source, not a package, although it looks like one to `packages: external`. */
const ownImports = {
  name: 'own-imports',
  setup: (plugin) =>
    plugin.onResolve({ filter: /^#/ }, ({ path }) => ({ path: inRoot('src', path.slice(1)) })),
}

async function bundle(esbuild, entryPoints, outdir, options) {
  if (entryPoints.length === 0) return
  const { outputFiles } = await esbuild.build({
    entryPoints,
    write: false,
    outdir,
    bundle: true,
    sourcemap: options.platform === 'node' ? 'linked' : false,
    logLevel: 'error',
    absWorkingDir: root,
    plugins: [ownImports],
    ...options,
  })
  for (const { path, contents } of outputFiles) writeWhole(path, contents)
}

/** Renamed into place: another process may be starting the old bundle at this moment. */
function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}

function files(under, pattern) {
  return walk(inRoot(under)).filter((path) => pattern.test(path) && !isTest(path))
}

function walk(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? walk(join(path, entry.name)) : [join(path, entry.name)]))
    .sort()
}

/** Names, sizes and times instead of contents: read at every start, so it must cost milliseconds. */
function sourcesStamp() {
  const hash = createHash('sha256').update(root)
  for (const path of inputs.flatMap((input) => walk(inRoot(input)))) {
    if (isTest(path)) continue
    const { size, mtimeMs } = statSync(path)
    hash.update(`${relative(root, path)}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
