import type { Answer } from '#kernel/refusal.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database.ts'
import { enqueue, type Cron, type Tasks } from '../jobs.ts'
import type { Log } from '../log.ts'
import { contentStore, type ContentStore } from './content.ts'
import { FILE_LIMITS, prepare, type FileLimits, type FileSource, type PreparedFile } from './prepare.ts'
import type { VirusScanner } from './scanner.ts'
import { scanFile, sweep } from './sweep.ts'
import { deleteFile, findFile, insertFile, lockForRecording, type StoredFile } from './table.ts'

/** Where rooms keep documents and photos; made once, from the data folder and the scanner of the installation. */
export type FileStore = Readonly<{
  /**
   * Takes a file in: outside of any transaction, for a photo takes seconds. Refuses FileEmpty, FileTooLarge,
   * FileTypeNotAllowed, HeicNotAllowed, FileInfected, PhotoTooLarge, PhotoUnreadable.
   */
  prepare(source: FileSource): Promise<Answer<PreparedFile>>
  /** Writes its row in the caller's transaction. A prepared file that nobody records within a day is swept away. */
  record(
    context: Pick<Context, 'db' | 'now' | 'newId'>,
    prepared: PreparedFile,
    about: Readonly<{ name: string; room: string }>,
  ): Promise<StoredFile>
  find(db: Db, id: string): Promise<StoredFile | undefined>
  /** Undefined where there is no thumbnail, or no longer a file because it was infected. */
  read(file: StoredFile, part: 'whole' | 'thumbnail'): Promise<Buffer | undefined>
  /** Deletes the row; the bytes go in the night, unless another row names them. */
  forget(db: Db, id: string): Promise<void>
  tasks: Tasks
  cron: readonly Cron[]
}>

export type FileStoreOptions = Readonly<{
  dataDir: string
  scanner?: VirusScanner | undefined
  limits?: Partial<FileLimits>
  log: Log
}>

export function fileStore({ dataDir, scanner, limits, log }: FileStoreOptions): FileStore {
  const contents = contentStore(dataDir)
  const tools = { contents, scanner, log, limits: { ...FILE_LIMITS, ...limits } }
  return {
    prepare: (source) => prepare(tools, source),
    record: (context, prepared, about) => record(contents, scanner !== undefined, context, prepared, about),
    find: findFile,
    read: async (file, part) => {
      const sha256 = part === 'whole' ? file.sha256 : file.thumbnail
      return sha256 && file.scan !== 'infected' ? contents.read(sha256) : undefined
    },
    forget: deleteFile,
    tasks: {
      'platform.scan-file': (context, payload) => scanFile(tools, context, (payload as { id: string }).id),
      'platform.sweep-files': (context) => sweep(tools, context),
    },
    // Nightly at 21:20 UTC, 02:50 in India.
    cron: [{ task: 'platform.sweep-files', match: '20 21 * * *' }],
  }
}

async function record(
  contents: ContentStore,
  canScan: boolean,
  { db, now, newId }: Pick<Context, 'db' | 'now' | 'newId'>,
  { isScanned, ...prepared }: PreparedFile,
  { name, room }: Readonly<{ name: string; room: string }>,
): Promise<StoredFile> {
  const scanned = isScanned
    ? ({ scan: 'clean', scannedAt: now } as const)
    : ({ scan: 'not-scanned', scannedAt: null } as const)
  const file: StoredFile = {
    id: newId(),
    ...prepared,
    ...scanned,
    name: cleanName(name),
    room,
    createdAt: now,
  }
  await lockForRecording(db)
  await insertFile(db, file)
  for (const sha256 of [file.sha256, file.thumbnail ?? []].flat()) {
    if (!(await contents.has(sha256)))
      throw new Error(`the content ${sha256} is gone: prepare the file again`)
  }
  if (!isScanned && canScan) {
    await enqueue(db, 'platform.scan-file', { id: file.id }, { key: `scan-file:${file.id}` })
  }
  return file
}

/** What a browser or phone calls the file, made fit to be shown: no folders, no signs that hide or turn letters. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  return [...plain.trim()].slice(0, 150).join('') || 'file'
}
