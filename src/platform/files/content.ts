/** Bytes on disk, named by what they are: `files/ab/cd/abcd…`. Nothing there is ever changed, only written and deleted. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** A file's sha256 in hex; its address. */
export type Sha256 = string

export type ContentStore = Readonly<{
  /** On disk, through a crash of the machine too, once this answers. The same bytes are kept once. */
  write(bytes: Uint8Array): Promise<Sha256>
  /** Undefined where nothing lies there. */
  read(sha256: Sha256): Promise<Buffer | undefined>
  has(sha256: Sha256): Promise<boolean>
  remove(sha256: Sha256): Promise<void>
  /** Everything last written before `instant`, folder by folder. */
  olderThan(instant: Date): AsyncIterable<Sha256[]>
}>

export function contentStore(dataDir: string): ContentStore {
  const root = join(dataDir, 'files')
  const folderOf = (sha256: Sha256): string => join(root, sha256.slice(0, 2), sha256.slice(2, 4))
  const pathOf = (sha256: Sha256): string => join(folderOf(sha256), sha256)
  return {
    write: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (!(await isTouched(pathOf(sha256)))) await writeWhole(root, folderOf(sha256), sha256, bytes)
      return sha256
    },
    read: (sha256) => readFile(pathOf(sha256)).catch(absent),
    has: async (sha256) => (await stat(pathOf(sha256)).catch(absent)) !== undefined,
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    olderThan: (instant) => olderThan(root, instant),
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** Known bytes look new again, so that the sweep leaves them alone until their row is written. */
async function isTouched(path: string): Promise<boolean> {
  const now = new Date()
  const touched = await utimes(path, now, now).then(() => true, absent)
  return touched === true
}

/** Written beside, flushed, renamed into place, and the folders flushed: a name never stands for half a file. */
async function writeWhole(root: string, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `.${randomUUID()}`)
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, join(folder, name))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  for (const changed of [folder, join(folder, '..'), root]) await flushFolder(changed)
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Drafts that a crash left behind are removed on the way. */
async function* olderThan(root: string, instant: Date): AsyncIterable<Sha256[]> {
  for (const first of await names(root)) {
    for (const second of await names(join(root, first))) {
      const folder = join(root, first, second)
      const old: string[] = []
      for (const name of await names(folder)) {
        const { mtime } = (await stat(join(folder, name)).catch(absent)) ?? { mtime: instant }
        if (mtime >= instant) continue
        if (name.startsWith('.')) await rm(join(folder, name), { force: true })
        else old.push(name)
      }
      if (old.length > 0) yield old
    }
  }
}

const names = async (folder: string): Promise<string[]> => (await readdir(folder).catch(absent)) ?? []
