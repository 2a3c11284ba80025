/** Photos from a phone: in parts over a broken line, and whole by the plain form. */
import { Jimp } from 'jimp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aFirm, INSIDE } from '../../../test/support/access.ts'
import { aPhoto, aProduct } from '../../../test/support/products.ts'
import { signIn, web, type SignedInPerson } from '../../../test/support/web.ts'
import { photosOf } from '../store/photos.ts'
import { uploadBytes } from '../store/uploads/bytes.ts'
import { forgetPhotos } from '../usecases/photos/forget.ts'

let site: Awaited<ReturnType<typeof web>>
let her: SignedInPerson
let product: string
let photo: Buffer
beforeAll(async () => {
  site = await web()
  photo = withPlace(await picture(480, 360))
})
afterAll(() => site.close())
beforeEach(async () => {
  const firm = await aFirm(site.context, INSIDE)
  her = await signIn(site.app, site.context, { owns: firm })
  product = await aProduct(site.context, firm)
})

/** A checked cloth on white paper. */
async function picture(width: number, height: number): Promise<Buffer> {
  const image = new Jimp({ width, height, color: 0xffffffff })
  const cloth = new Jimp({ width: width / 2, height: height / 2, color: 0x14304fff })
  cloth.scan((x, y, at) => {
    if ((x + y) % 8 < 4) cloth.bitmap.data[at] = 230
  })
  image.composite(cloth, width / 4, height / 4)
  return image.getBuffer('image/jpeg', { quality: 90 })
}

/** EXIF with a place in it, as a phone writes it. */
function withPlace(jpeg: Buffer): Buffer {
  const body = Buffer.from('Exif\0\0II*\0\x08\0\0\0\0\0GPS-23.0225N,72.5714E', 'latin1')
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

const base = () => `/products/${product}/photos/uploads`
const tus = (
  method: 'POST' | 'PATCH' | 'HEAD' | 'DELETE',
  url: string,
  more: object = {},
  payload?: Buffer,
) =>
  site.app.inject({
    method,
    url,
    headers: { ...her.headers, accept: 'application/json', 'tus-resumable': '1.0.0', ...more },
    ...(payload ? { payload } : {}),
  })
const begin = (bytes: number) =>
  tus('POST', base(), {
    'upload-length': String(bytes),
    'upload-metadata': `filename ${Buffer.from('દીવો.jpg').toString('base64')}`,
  })
const send = (url: string, offset: number, part: Buffer) =>
  tus(
    'PATCH',
    url,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    part,
  )
const offsetOf = async (url: string) => Number((await tus('HEAD', url)).headers['upload-offset'])

test('parts come one after the other, a lost answer is asked for, and the photo is there without its place', async () => {
  const begun = await begin(photo.length)
  expect(begun.statusCode).toBe(201)
  const url = begun.headers.location!
  const half = Math.floor(photo.length / 2)
  expect((await send(url, 0, photo.subarray(0, half))).headers['upload-offset']).toBe(String(half))
  // The answer was lost: the phone sends the same part again, and is told how far it is.
  const again = await send(url, 0, photo.subarray(0, half))
  expect(again.statusCode).toBe(409)
  expect(again.headers['upload-offset']).toBe(String(half))
  // The server was started anew: the bytes on disk say where to go on.
  const anew = uploadBytes(site.context.config.dataDir)
  expect(await anew.length(url.split('/').at(-1)!)).toBe(half)
  expect(await offsetOf(url)).toBe(half)
  const last = await send(url, half, photo.subarray(half))
  expect(last.statusCode).toBe(204)
  const [kept] = await photosOf(site.context.db, product)
  expect(kept).toMatchObject({ width: 480, height: 360, advice: ['tiny'] })
  const file = (await site.context.files.find(site.context.db, kept!.fileId))!
  expect(file.name).toBe('દીવો.jpg')
  expect(photo.includes('GPS-23')).toBe(true)
  const whole = (await site.context.files.read(file, 'whole'))!
  expect(whole.includes('GPS') || whole.includes('Exif')).toBe(false)
  // Asked once more it is still the one photo.
  expect(await offsetOf(url)).toBe(photo.length)
  expect((await send(url, photo.length, Buffer.alloc(0))).statusCode).toBe(204)
  expect(await photosOf(site.context.db, product)).toHaveLength(1)
  const served = await site.app.inject({
    url: `/products/${product}/photos/${kept!.id}/thumbnail`,
    headers: her.headers,
  })
  expect(served.headers['content-type']).toBe('image/jpeg')
})

test('the program died after the last byte: an empty part ends the work', async () => {
  const url = (await begin(photo.length)).headers.location!
  const id = url.split('/').at(-1)!
  async function* all() {
    yield photo
  }
  await uploadBytes(site.context.config.dataDir).append(id, 0, photo.length, all())
  expect(await offsetOf(url)).toBe(photo.length)
  expect((await send(url, photo.length, Buffer.alloc(0))).statusCode).toBe(204)
  expect(await photosOf(site.context.db, product)).toHaveLength(1)
})

test('no more is kept than was announced, and what is no photo is refused in her language', async () => {
  const url = (await begin(20)).headers.location!
  const reply = await tus(
    'PATCH',
    url,
    { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream', 'accept-language': 'gu' },
    Buffer.from('this is not a photo at all, but much longer'),
  )
  expect(reply.statusCode).toBe(422)
  expect((reply.json() as { detail: string }).detail).toMatch(/[\u0a80-\u0aff]/)
  expect(await photosOf(site.context.db, product)).toHaveLength(0)
  expect((await begin(10_000_001)).statusCode).toBe(422)
  expect((await begin(Number.NaN)).statusCode).toBe(422)
})

test('another person’s upload is not there for her', async () => {
  const url = (await begin(100)).headers.location!
  const firm = (
    await site.context.db
      .selectFrom('catalogue.product')
      .select('firm_id')
      .where('id', '=', product)
      .executeTakeFirstOrThrow()
  ).firm_id
  const other = await signIn(site.app, site.context, { owns: firm })
  const reply = await site.app.inject({ method: 'HEAD', url, headers: other.headers })
  expect(reply.statusCode).toBe(404)
})

test('an upload that never ended and a photo nobody brought back are let go of', async () => {
  const url = (await begin(photo.length)).headers.location!
  const id = url.split('/').at(-1)!
  await send(url, 0, photo.subarray(0, 1000))
  const uploads = uploadBytes(site.context.config.dataDir)
  const { files } = site.context
  const later = new Date(site.context.at().now.getTime() + 25 * 3_600_000)
  await forgetPhotos({ ...site.context.at(), now: later }, { files, uploads })
  expect(await uploads.length(id)).toBe(0)
  expect((await tus('HEAD', url)).statusCode).toBe(404)
})

const BOUNDARY = 'x-dhow'
function multipart(fields: Readonly<Record<string, string>>, name: string, bytes: Buffer) {
  const text = Object.entries(fields).map(
    ([key, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
  )
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="photo"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`
  return Buffer.concat([Buffer.from(text.join('') + head), bytes, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
}
const form = (url: string, fields: Readonly<Record<string, string>>, name: string, bytes: Buffer) =>
  site.app.inject({
    method: 'POST',
    url: `/gu${url}`,
    headers: {
      ...her.headers,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: multipart(fields, name, bytes),
  })

test('without a script the form sends it whole; one without our token is refused', async () => {
  const foreign = await form(`/products/${product}/photos`, {}, 'lamp.jpg', photo)
  expect(foreign.statusCode).toBe(403)
  const sent = await form(`/products/${product}/photos`, { csrf: her.csrf }, 'lamp.jpg', photo)
  expect(sent.statusCode).toBe(303)
  const none = await form(`/products/${product}/photos`, { csrf: her.csrf }, '', Buffer.alloc(0))
  expect(none.statusCode).toBe(422)
  expect(await photosOf(site.context.db, product)).toHaveLength(1)
})

test('a new product comes with its photo, and a photo that is none costs neither name nor price', async () => {
  const fields = { csrf: her.csrf, name: 'મોર દીવો', price: '999', weight: '300' }
  const made = await form('/products/new', fields, 'lamp.jpg', photo)
  expect(made.statusCode).toBe(303)
  const id = /products\/([0-9a-f-]{36})/.exec(made.headers.location!)![1]!
  expect(await photosOf(site.context.db, id)).toHaveLength(1)
  const wrong = await form('/products/new', fields, 'lamp.jpg', Buffer.from('no photo'))
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('value="મોર દીવો"')
})

const row = () => aPhoto(site.context, product)

test('photos are put in order, described, taken out and brought back', async () => {
  const [a, b, c] = [await row(), await row(), await row()]
  const ids = async () => (await photosOf(site.context.db, product)).map(({ id }) => id)
  const change = (id: string, fields: Readonly<Record<string, string>>) =>
    site.app.inject({
      method: 'POST',
      url: `/gu/products/${product}/photos/${id}`,
      headers: { ...her.headers, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
  await change(c, { do: 'earlier' })
  expect(await ids()).toEqual([a, c, b])
  await change(a, { do: 'later' })
  expect(await ids()).toEqual([c, a, b])
  await change(c, { do: 'alt', 'alt-gu': 'પિત્તળનો દીવો, આગળથી' })
  const removed = await change(c, { do: 'remove' })
  expect(removed.headers.location).toContain(`removed=${c}`)
  expect(await ids()).toEqual([a, b])
  expect((await change(c, { do: 'restore' })).statusCode).toBe(303)
  expect((await photosOf(site.context.db, product))[0]).toMatchObject({
    id: c,
    alt: { gu: 'પિત્તળનો દીવો, આગળથી' },
  })
  expect((await change(c, { do: 'restore' })).statusCode).toBe(409)
})
