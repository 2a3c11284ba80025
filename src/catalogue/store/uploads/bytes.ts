/**
 * The bytes of photos on their way: one file for each upload in the data folder. How long it is, is how far the upload has come;
 * so it survives a restart, and nothing has to be told twice.
 */
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UUID } from '../ids.ts'

export type UploadBytes = Readonly<{
  /** How many bytes lie there; 0 where none came yet. */
  length(id: string): Promise<number>
  /**
   * Adds what comes after `offset`, at most up to `whole`; answers how far it is now. Bytes that arrived before the line broke
   * are kept. Answers undefined where the file does not end at `offset`, or another part is being written just now.
   */
  append(
    id: string,
    offset: number,
    whole: number,
    source: AsyncIterable<Uint8Array>,
  ): Promise<number | undefined>
  read(id: string): Promise<Buffer>
  remove(id: string): Promise<void>
}>

export function uploadBytes(dataDir: string): UploadBytes {
  const folder = join(dataDir, 'uploads')
  const busy = new Set<string>()
  const path = (id: string): string => {
    if (!UUID.test(id)) throw new RangeError('not an upload')
    return join(folder, id)
  }
  const length = async (id: string): Promise<number> => stat(path(id)).then(({ size }) => size, noneYet)
  return {
    length,
    append: async (id, offset, whole, source) => {
      if (busy.has(id)) return undefined
      busy.add(id)
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        if ((await length(id)) !== offset) return undefined
        return await write(path(id), offset, whole, source)
      } finally {
        busy.delete(id)
      }
    },
    read: (id) => readFile(path(id)),
    remove: (id) => rm(path(id), { force: true }),
  }
}

function noneYet(error: NodeJS.ErrnoException): number {
  if (error.code !== 'ENOENT') throw error
  return 0
}

async function write(
  path: string,
  offset: number,
  whole: number,
  source: AsyncIterable<Uint8Array>,
): Promise<number> {
  const file = await open(path, 'a', 0o600)
  let at = offset
  try {
    for await (const part of source) {
      const fits = part.subarray(0, whole - at)
      await file.write(fits)
      at += fits.length
      if (fits.length < part.length) break
    }
  } catch {
    // The line broke: what came is kept, and she goes on from there.
  } finally {
    await file.sync()
    await file.close()
  }
  return at
}
