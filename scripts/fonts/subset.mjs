/**
 * Noto Sans for the web: each script's characters in a file of its own, regular and bold, as woff2. A browser loads
 * only the scripts that a page is written in (unicode-range in src/ui/styles/fonts.css says which).
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, inRoot, modules } from '../places.mjs'
import { fingerprint, readStamp, writeStamp } from '../stamp.mjs'
import { charactersOf, SCRIPTS, WEIGHTS } from './scripts.mjs'

const assets = join(build, 'assets')
const stamp = join(build, '.stamp-fonts')

/** `noto-sans-gujarati-700.woff2`, as fonts.css writes it. */
const nameOf = (script, weight) => `noto-sans-${script.name}-${weight.slice(0, 3)}.woff2`
const all = SCRIPTS.flatMap((script) =>
  WEIGHTS.map((weight) => ({ script, weight, name: nameOf(script, weight) })),
)

/** Makes the files in build/assets, unless they were made from these very fonts and lists. Takes about a second. */
export async function makeFonts() {
  const sources = ['package-lock.json', 'scripts/fonts/scripts.mjs', 'scripts/fonts/subset.mjs']
  const wanted = fingerprint(sources.map((path) => inRoot(path)))
  if (readStamp(stamp) === wanted && all.every(({ name }) => existsSync(join(assets, name)))) return
  for (const { script, weight, name } of all)
    writeWhole(join(assets, name), await subset(script, weight, 'woff2'))
  writeStamp(stamp, wanted)
}

/** One font with the characters of its script and every glyph that shaping can make of them. */
export async function subset({ from, features, ranges }, weight, targetFormat) {
  const { default: subsetFont } = await import('subset-font')
  const folder = from.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
  const font = readFileSync(join(modules, '@expo-google-fonts', folder, weight, `${from}_${weight}.ttf`))
  return subsetFont(font, charactersOf(ranges), { targetFormat, keepFeatures: features, noHinting: true })
}

/**
 * For the bundler: `url('noto-sans-latin-400.woff2')` becomes the address under which the server sends that file,
 * which carries the content's hash (src/app/assets.ts gives the same).
 */
export const fontAddresses = {
  name: 'font-addresses',
  setup: (plugin) => {
    plugin.onStart(makeFonts)
    plugin.onResolve({ filter: /^noto-sans-.*\.woff2$/ }, ({ path }) => ({
      path: addressOf(path),
      external: true,
    }))
  },
}

function addressOf(name) {
  const hash = createHash('sha256')
    .update(readFileSync(join(assets, name)))
    .digest('hex')
    .slice(0, 12)
  return `/assets/${name.replace('.woff2', `.${hash}.woff2`)}`
}

function writeWhole(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}
