import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Jimp } from 'jimp'
import { sql } from 'kysely'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { accept, type Answer } from '#kernel/refusal.ts'
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.ts'
import { silentLog } from '../log.ts'
import { scannerFrom } from './scanner.ts'
import { fileHeaders } from './serving.ts'
import { cleanName, fileStore, type FileStore } from './store.ts'

const now = new Date('2026-11-22T06:30:00Z')
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
/** What every scanner reports and nothing is harmed by; written in two parts so that this file is not reported. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

let dataDir: string
let files: FileStore
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'dhow-files-'))
  files = fileStore({ dataDir, log: silentLog })
  return () => rmSync(dataDir, { recursive: true })
})

const at = ({ db }: FreshDatabase) => ({ db, now, newId: randomUUID })
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const codeOf = <T>(answer: Answer<T>): string => (answer.ok ? 'kept' : answer.refusal.code)
const onDisk = (): string[] =>
  existsSync(join(dataDir, 'files'))
    ? readdirSync(join(dataDir, 'files'), { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.length > 5,
      )
    : []
const pathOf = (hash: string): string => join(dataDir, 'files', hash.slice(0, 2), hash.slice(2, 4), hash)

/** A picture whose left half is red and right half blue. */
async function picture(width: number, height: number, type: 'image/jpeg' | 'image/png' = 'image/jpeg') {
  const image = new Jimp({ width, height, color: 0x0000ffff })
  image.composite(new Jimp({ width: width / 2, height, color: 0xff0000ff }), 0, 0)
  return type === 'image/png' ? image.getBuffer(type) : image.getBuffer(type, { quality: 90 })
}

/** The EXIF of a phone held upright: turn by 90° (orientation 6), and a place, 23° 1' N. */
function exif(): Buffer {
  const tiff = Buffer.alloc(26 + 18 + 24 + 8)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  const entry = (offset: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16LE(tag, offset)
    tiff.writeUInt16LE(type, offset + 2)
    tiff.writeUInt32LE(count, offset + 4)
    tiff.writeUInt32LE(value, offset + 8)
  }
  entry(10, 0x0112, 3, 1, 6)
  entry(22, 0x8825, 4, 1, 38)
  tiff.writeUInt16LE(1, 38)
  entry(40, 0x0002, 5, 1, 60)
  tiff.writeUInt32LE(23, 60)
  tiff.writeUInt32LE(1, 64)
  return tiff
}

function withExif(jpeg: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(), Buffer.from('GPS-23.0225N')])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

async function kept(database: FreshDatabase, bytes: Uint8Array, name = 'photo.jpg') {
  const prepared = accept(await files.prepare(bytes))
  return database.db
    .transaction()
    .execute((tx) => files.record({ ...at(database), db: tx }, prepared, { name, room: 'firms' }))
}

describe('a photo', () => {
  test('is kept upright at 1600 pixels with a thumbnail of 320, and its place is gone', async () => {
    const database = await freshDatabase()
    const sent = withExif(await picture(2000, 1000))
    expect(sent.includes('GPS-23.0225N')).toBe(true)
    const file = await kept(database, sent, 'C:\\phone\\IMG_1.HEIC.jpg')
    const whole = (await files.read(file, 'whole'))!
    expect(whole.includes('Exif') || whole.includes('GPS')).toBe(false)
    const image = await Jimp.fromBuffer(whole)
    expect([image.width, image.height]).toEqual([800, 1600])
    // Turned by a quarter: what was left is above.
    expect(image.getPixelColor(400, 100) >>> 24).toBeGreaterThan(200)
    expect((image.getPixelColor(400, 1500) >>> 8) & 0xff).toBeGreaterThan(200)
    const small = await Jimp.fromBuffer((await files.read(file, 'thumbnail'))!)
    expect([small.width, small.height]).toEqual([160, 320])
    expect(file).toMatchObject({
      type: 'image/jpeg',
      bytes: whole.length,
      sha256: sha256(whole),
      name: 'IMG_1.HEIC.jpg',
    })
    expect(await files.find(database.db, file.id)).toEqual(file)
  })

  test('that is small is not enlarged; a PNG becomes a JPEG, white where it was transparent', async () => {
    const database = await freshDatabase()
    const clear = await new Jimp({ width: 40, height: 20, color: 0x00000000 }).getBuffer('image/png')
    const file = await kept(database, clear)
    const image = await Jimp.fromBuffer((await files.read(file, 'whole'))!)
    expect([image.width, image.height, file.type]).toEqual([40, 20, 'image/jpeg'])
    expect(image.getPixelColor(5, 5)).toBe(0xffffffff)
  })

  test('that claims more pixels than fit is refused before it is unpacked', async () => {
    const bomb = await picture(40, 20, 'image/png')
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(codeOf(await files.prepare(bomb))).toBe('platform.photo-too-large')
  })

  test('that is broken is refused', async () => {
    const jpeg = await picture(40, 20)
    expect(codeOf(await files.prepare(jpeg.subarray(0, 30)))).toBe('platform.photo-unreadable')
    const png = await picture(40, 20, 'image/png')
    expect(codeOf(await files.prepare(png.subarray(0, png.length - 30)))).toBe('platform.photo-unreadable')
    expect(onDisk()).toEqual([])
  })
})

describe('a WebP', () => {
  const chunk = (name: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  }
  const riff = (...chunks: Buffer[]) => chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]))
  /** One black pixel. */
  const pixel = chunk('VP8L', Buffer.from('2f0000001007101111888888fe0700', 'hex'))
  const extended = chunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]))

  test('loses its metadata and whatever stands after it, and has no thumbnail', async () => {
    const database = await freshDatabase()
    const place = chunk('EXIF', Buffer.from('GPS-23.0225N'))
    const sent = Buffer.concat([
      riff(extended, pixel, place, chunk('XMP ', Buffer.from('<x/>'))),
      Buffer.from('tail'),
    ])
    const file = await kept(database, sent, 'saree.webp')
    const clean = chunk('VP8X', Buffer.alloc(10))
    expect(await files.read(file, 'whole')).toEqual(riff(clean, pixel))
    expect(file).toMatchObject({ type: 'image/webp', thumbnail: null })
    expect(await files.read(file, 'thumbnail')).toBeUndefined()
  })

  test.each([
    [
      'moves',
      riff(chunk('VP8X', Buffer.from([2, 0, 0, 0, 0, 0, 0, 0, 0, 0])), chunk('ANMF', Buffer.alloc(16))),
    ],
    ['is cut', riff(extended, pixel).subarray(0, 40)],
    ['claims a longer chunk than it has', riff(Buffer.from('VP8L\xff\xff\xff\x7f/////', 'latin1'))],
  ])('that %s is refused', async (_, bytes) => {
    expect(codeOf(await files.prepare(bytes))).toBe('platform.photo-unreadable')
  })
})

describe('a file', () => {
  test('that is a PDF keeps its bytes, under their hash and private to us', async () => {
    const database = await freshDatabase()
    const file = await kept(database, pdf, 'udyam.pdf')
    expect(file).toMatchObject({
      type: 'application/pdf',
      sha256: sha256(pdf),
      bytes: pdf.length,
      thumbnail: null,
    })
    expect(readFileSync(pathOf(file.sha256))).toEqual(pdf)
    expect(statSync(pathOf(file.sha256)).mode & 0o777).toBe(0o600)
  })

  test('may come in pieces, and is cut off at the limit', async () => {
    const small = fileStore({ dataDir, log: silentLog, limits: { maxBytes: 1_000_000 } })
    let given = 0
    async function* pieces() {
      for (;;) {
        given += 1
        yield Buffer.alloc(100_000, 'x')
      }
    }
    const answer = await small.prepare(pieces())
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'platform.file-too-large', params: { megabytes: 1 } },
    })
    expect(given).toBe(11)
    async function* parts() {
      yield pdf.subarray(0, 3)
      yield pdf.subarray(3)
    }
    expect(accept(await small.prepare(parts())).sha256).toBe(sha256(pdf))
  })

  test.each([
    ['an empty file', Buffer.alloc(0), 'platform.file-empty'],
    [
      'a page that says it is a photo',
      Buffer.from('<html><script>alert(1)</script>'),
      'platform.file-type-not-allowed',
    ],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'platform.file-type-not-allowed'],
    [
      'an iPhone’s own format',
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
      'platform.heic-not-allowed',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    expect(codeOf(await files.prepare(bytes))).toBe(code)
    expect(onDisk()).toEqual([])
  })

  test('sent twice lies there once, and goes when the last row that names it is gone', async () => {
    const database = await freshDatabase()
    const [one, two] = [await kept(database, pdf), await kept(database, pdf)]
    expect(one.sha256).toBe(two.sha256)
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    const night = async () => {
      if (existsSync(pathOf(one.sha256))) utimesSync(pathOf(one.sha256), yesterday, yesterday)
      await files.tasks['platform.sweep-files']!(at(database), {})
    }
    await files.forget(database.db, one.id)
    await night()
    expect(await files.read(two, 'whole')).toEqual(pdf)
    await files.forget(database.db, two.id)
    await night()
    expect(await files.read(two, 'whole')).toBeUndefined()
  })

  test('prepared again is young again; drafts of a crash are swept', async () => {
    const database = await freshDatabase()
    const { sha256: hash } = accept(await files.prepare(pdf))
    const old = new Date(Date.now() - 25 * 3_600_000)
    const draft = join(pathOf(hash), '..', '.draft')
    writeFileSync(draft, 'half')
    for (const path of [pathOf(hash), draft]) utimesSync(path, old, old)
    await files.prepare(pdf)
    await files.tasks['platform.sweep-files']!(at(database), {})
    expect([existsSync(pathOf(hash)), existsSync(draft)]).toEqual([true, false])
  })

  test('whose bytes were swept in between is not recorded', async () => {
    const database = await freshDatabase()
    const prepared = accept(await files.prepare(pdf))
    rmSync(pathOf(prepared.sha256))
    const about = { name: 'udyam.pdf', room: 'firms' }
    const recorded = database.db
      .transaction()
      .execute((tx) => files.record({ ...at(database), db: tx }, prepared, about))
    await expect(recorded).rejects.toThrow('prepare the file again')
    const { rows } = await sql`select 1 from platform.stored_file`.execute(database.db)
    expect(rows).toEqual([])
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\fakepath\\આધાર પત્ર.pdf', 'આધાર પત્ર.pdf'],
    ['photo\u202egpj.exe\0', 'photogpj.exe'],
    ['', 'file'],
    ['x'.repeat(500), 'x'.repeat(150)],
  ])('called %j is shown as %j', (name, shown) => expect(cleanName(name)).toBe(shown))

  test('is sent so that no browser runs it', async () => {
    const database = await freshDatabase()
    const headers = fileHeaders(await kept(database, pdf, "LUT '26 ક.PDF"), 'whole')
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''LUT%20%2726%20%E0%AA%95.pdf",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    })
  })
})

describe('the virus scanner', () => {
  /** Speaks clamd's INSTREAM: finds the test virus, refuses more than `limit` bytes. */
  async function clamd(limit = 1_000_000, address: { path: string } | { port: number } = { port: 0 }) {
    const open = new Set<Socket>()
    const server = createServer((socket) => {
      open.add(socket)
      let seen = Buffer.alloc(0)
      socket.on('error', () => undefined)
      socket.on('data', (part) => {
        seen = Buffer.concat([seen, part])
        const answer = answerTo(seen, limit)
        if (answer) socket.end(`${answer}\0`)
      })
    })
    await new Promise<void>((resolve) => server.listen({ ...address, host: '127.0.0.1' }, resolve))
    const stop = () => {
      for (const socket of open) socket.destroy()
      return new Promise<void>((resolve) => void server.close(() => resolve()))
    }
    onTestFinished(stop)
    const { port } = server.address() as AddressInfo
    return 'path' in address ? `unix:${address.path}` : `tcp://127.0.0.1:${port}`
  }

  function answerTo(seen: Buffer, limit: number): string | undefined {
    const command = 'zINSTREAM\0'
    if (seen.length < command.length) return undefined
    if (seen.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND'
    const data: Buffer[] = []
    for (let at = command.length; at + 4 <= seen.length;) {
      const length = seen.readUInt32BE(at)
      const content = Buffer.concat(data)
      if (length === 0) return content.includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
      if (content.length + length > limit) return 'INSTREAM size limit exceeded. ERROR'
      if (at + 4 + length > seen.length) return undefined
      data.push(seen.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
    return undefined
  }

  const infected = Buffer.concat([pdf, Buffer.from(eicar)])
  const scanned = (address: string) => fileStore({ dataDir, log: silentLog, scanner: scannerFrom(address) })

  test('lets a clean file in and says so; an infected one is refused and never lies on the disk', async () => {
    const database = await freshDatabase()
    files = scanned(await clamd())
    expect(await kept(database, pdf)).toMatchObject({ scan: 'clean', scannedAt: now })
    expect(codeOf(await files.prepare(infected))).toBe('platform.file-infected')
    expect(existsSync(pathOf(sha256(infected)))).toBe(false)
  })

  test('is asked over a socket of the machine as well, with files of many chunks', async () => {
    const scanner = scannerFrom(await clamd(5_000_000, { path: join(dataDir, 'clamd.ctl') }))!
    expect(await scanner.scan(Buffer.alloc(1_000_000, 'x'))).toEqual({ is: 'clean' })
    const late = Buffer.concat([Buffer.alloc(300_000, 'x'), Buffer.from(eicar)])
    expect(await scanner.scan(late)).toEqual({ is: 'infected', virus: 'Eicar-Signature' })
  })

  test('that is absent leaves a file "not scanned"; once there, it is asked about what it missed', async () => {
    const database = await freshDatabase()
    const before = await kept(database, infected)
    expect(before).toMatchObject({ scan: 'not-scanned', scannedAt: null })
    const clean = await kept(database, pdf)
    files = scanned(await clamd())
    await files.tasks['platform.sweep-files']!({ ...at(database), now: new Date('2026-11-23T06:30:00Z') }, {})
    const { rows } = await sql<{ key: string }>`select key from graphile_worker.jobs order by key`.execute(
      database.db,
    )
    expect(rows.map(({ key }) => key)).toEqual([`scan-file:${before.id}`, `scan-file:${clean.id}`].sort())
    for (const { id } of [before, clean]) await files.tasks['platform.scan-file']!(at(database), { id })
    expect(await files.find(database.db, clean.id)).toMatchObject({ scan: 'clean', scannedAt: now })
    const after = (await files.find(database.db, before.id))!
    expect(after).toMatchObject({ scan: 'infected', scannedAt: now })
    expect(await files.read(after, 'whole')).toBeUndefined()
    expect(existsSync(pathOf(before.sha256))).toBe(false)
  })

  test('that cannot be asked stops nobody: the file is marked, and a job asks again', async () => {
    const database = await freshDatabase()
    files = scanned('tcp://127.0.0.1:9')
    const file = await kept(database, pdf)
    expect(file.scan).toBe('not-scanned')
    const { rows } = await sql`select task_identifier, key from graphile_worker.jobs`.execute(database.db)
    expect(rows).toEqual([{ task_identifier: 'platform.scan-file', key: `scan-file:${file.id}` }])
    await expect(files.tasks['platform.scan-file']!(at(database), { id: file.id })).rejects.toThrow(
      'ECONNREFUSED',
    )
  })

  test('that takes no file of this size is a fault, not a clean file', async () => {
    const scanner = scannerFrom(await clamd(100))!
    expect(await scanner.scan(Buffer.alloc(2_000_000))).toMatchObject({ is: 'fault' })
  })

  test('is an address of clamd or nothing', () => {
    expect(scannerFrom(undefined)).toBeUndefined()
    expect(scannerFrom(' ')).toBeUndefined()
    expect(() => scannerFrom('http://scanner')).toThrow('DHOW_CLAMD must be tcp://')
    expect(scannerFrom('tcp://[::1]:3310')).toBeDefined()
  })
})
