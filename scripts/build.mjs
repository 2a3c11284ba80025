/** Bundles src/ into build/: one file per program, packages left outside. Nothing is done when nothing changed. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join, relative } from 'node:path'
import { fontAddresses } from './fonts/subset.mjs'
import { build as folder, inRoot, root } from './places.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const inputs = ['src', 'bench', 'scripts/build.mjs', 'scripts/fonts', 'package-lock.json']
const isTest = (path) => /\.test\.tsx?$/.test(path)
const assets = join(folder, 'assets')

/** What is built together; each has its own stamp, so that a broken bench never stops the server. */
const groups = {
  server: () => bundle(['server', 'worker'].map(program).filter(isThere), folder, forNode),
  cli: () => bundle([program('cli')].filter(isThere), folder, forNode),
  threads: () => bundle(files('src', /\.thread\.ts$/).map(flat), folder, forNode),
  bench: () => bundle(files('bench', /\.tsx?$/).map(nested), folder, forNode),
  scripts: async () => {
    const entries = files('src/browser', /browser\/[^/]+\.ts$/).map(flat)
    const speaks = ({ out }) => SPEAKING.has(out)
    await bundle(
      entries.filter((entry) => !speaks(entry)),
      assets,
      forBrowser,
    )
    for (const lang of LANGS) {
      const named = entries.filter(speaks).map((entry) => ({ ...entry, out: `${entry.out}.${lang}` }))
      await bundle(named, assets, {
        ...forBrowser,
        charset: 'utf8',
        plugins: [oneLanguage(lang), ownImports],
      })
    }
  },
  styles: () =>
    bundle(files('src/ui/styles', /\/app\.css$/).map(flat), assets, {
      ...forBrowser,
      plugins: [fontAddresses],
    }),
  maps: () => bundle(files('src/ui/map', /\.svg$/).map(flat), assets, { loader: { '.svg': 'copy' } }),
}

const LANGS = ['en', 'hi', 'gu']
/** Scripts that carry sentences: built once a language, so that a phone loads only the words it shows. */
const SPEAKING = new Set(['firm', 'check-in'])

/** Leaves one language of each sentence in words and refusals; a page in that language asks for no other. */
function oneLanguage(kept) {
  const others = LANGS.filter((lang) => lang !== kept).join('|')
  const text = `'(?:\\\\.|[^'\\\\])*'|"(?:\\\\.|[^"\\\\])*"`
  const other = new RegExp(`\\b(?:${others}):\\s*(?:${text}),?`, 'g')
  return {
    name: 'one-language',
    setup: (plugin) =>
      plugin.onLoad({ filter: /\/src\/.*\/(words|refusals)(\/|\.ts$)/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(other, ''),
        loader: 'ts',
      })),
  }
}

/** Builds those of the named groups whose sources changed. */
export async function buildGroups(names) {
  const wanted = sourcesStamp()
  const stale = names.filter((name) => readStamp(stampOf(name)) !== wanted)
  await Promise.all(stale.map((name) => groups[name]().then(() => writeStamp(stampOf(name), wanted))))
}

export const forServer = ['server', 'threads', 'scripts', 'styles', 'maps']
export const forCommand = ['cli', 'threads']
export const forBench = ['bench', 'threads']

const stampOf = (name) => join(folder, `.stamp-${name}`)
const program = (name) => flat(inRoot('src', 'app', `${name}.ts`))
const isThere = ({ in: path }) => existsSync(path)
const stem = (path) => path.replace(/\.(tsx?|css|svg)$/, '')
const flat = (path) => ({ in: path, out: stem(path.split('/').at(-1)) })
const nested = (path) => ({ in: path, out: stem(relative(root, path)) })

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
  target: ['es2020', 'safari15'],
  format: 'iife',
  minify: true,
  loader: { '.woff2': 'file', '.ttf': 'file', '.svg': 'file' },
}

/** `#room/file.ts` is our own source, not a package, although it looks like one to `packages: external`. */
const ownImports = {
  name: 'own-imports',
  setup: (plugin) =>
    plugin.onResolve({ filter: /^#\w+\// }, ({ path }) => ({ path: inRoot('src', path.slice(1)) })),
}

async function bundle(entryPoints, outdir, options) {
  if (entryPoints.length === 0) return
  const esbuild = await import('esbuild')
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
  return walk(inRoot(under)).filter((path) => pattern.test(path) && !isTest(path) && !path.endsWith('.d.ts'))
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
