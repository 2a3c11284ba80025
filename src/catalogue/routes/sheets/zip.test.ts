import { zipSync } from 'fflate'
import { Jimp } from 'jimp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppContext } from '../../../app/context.ts'
import { INSIDE } from '../../../../test/support/access.ts'
import { aFirm } from '../../../../test/support/firms.ts'
import { aProduct } from '../../../../test/support/products.ts'
import { signIn, web } from '../../../../test/support/web.ts'
import { photoName } from '../../rules/sheets/photo-name.ts'
import { photosOf } from '../../store/photos.ts'
import { variantsOf } from '../../store/variants.ts'

let app: Awaited<ReturnType<typeof web>>['app']
let context: AppContext
let close: () => Promise<void>
let her: Awaited<ReturnType<typeof signIn>>
let firmId: string

beforeAll(async () => {
  ;({ app, context, close } = await web())
  firmId = await aFirm(context, INSIDE)
  her = await signIn(app, context, { owns: firmId })
})
afterAll(() => close())

const picture = (color: number) =>
  new Jimp({ width: 60, height: 40, color }).getBuffer('image/jpeg', { quality: 80 })

const BOUNDARY = 'zip-boundary'
function send(content: Uint8Array) {
  const head =
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${her.csrf}\r\n` +
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="zip"; filename="photos.zip"\r\n\r\n`
  return app.inject({
    method: 'POST',
    url: '/en/products/photos',
    headers: {
      ...her.headers,
      accept: 'text/html',
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]),
  })
}

describe('many photos in one ZIP', () => {
  test('find their products by name; what fits none is named, what is no photo is not taken, nothing comes twice', async () => {
    const [one, sizes] = [await aProduct(context, firmId), await aProduct(context, firmId, { variants: 2 })]
    const [lamp] = await variantsOf(context.db, one)
    const [small] = await variantsOf(context.db, sizes)
    const zip = zipSync({
      [`photos/${lamp!.sku}.jpg`]: await picture(0xff0000ff),
      [`../../${lamp!.sku.toLowerCase()}_2.jpg`]: await picture(0x00ff00ff),
      [`${small!.sku}-1.jpg`]: await picture(0x0000ffff),
      'NOBODY-7.jpg': await picture(0xffffffff),
      [`${small!.sku}.jpg`]: Buffer.from('/etc/passwd'),
      'inner.zip': zipSync({ 'a.jpg': Buffer.from('x') }),
      '__MACOSX/x.jpg': Buffer.from('x'),
    })
    const answer = await send(zip)
    expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200)
    expect(answer.body).toContain('3 photos added, 0 were here already')
    expect(answer.body).toContain('NOBODY-7.jpg')
    expect(answer.body).toContain('inner.zip')
    expect(answer.body).not.toContain('MACOSX')
    expect(await photosOf(context.db, one)).toHaveLength(2)
    expect(await photosOf(context.db, sizes)).toMatchObject([{ variantId: small!.id }])
    expect((await send(zip)).body).toContain('0 photos added, 3 were here already')
    expect((await send(Buffer.from('no zip'))).statusCode).toBe(422)
    // Each photo is read by a process of its own.
  }, 90_000)

  test('a number behind the SKU tells photos apart, and a SKU may end in a number itself', () => {
    expect(photoName('a/KURTA-M-2.jpg')?.skus).toEqual(['KURTA-M-2', 'KURTA-M'])
    expect(photoName('LAMP (3).png')?.skus).toEqual(['LAMP (3)', 'LAMP'])
    expect(photoName('.DS_Store')).toBeUndefined()
    expect(photoName('photos/')).toBeUndefined()
  })
})
