/** Reads codes from the camera or from a picture: with the browser's own reader, or with ours where it has none. */

type Detector = { detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]> }
type DetectorMaker = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

const EVERY_MS = 250
/** Ours is slow on large pictures, and a code fills most of the picture. */
const WIDEST = 800

async function ownReader(): Promise<Detector | undefined> {
  const maker = (globalThis as unknown as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
  if (!maker || !(await maker.getSupportedFormats()).includes('qr_code')) return undefined
  return new maker({ formats: ['qr_code'] })
}

function ourReader(address: string): Promise<void> {
  if (globalThis.dhowReadQr) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error('no reader')))
    document.head.append(script)
  })
}

type Source = HTMLVideoElement | ImageBitmap

function pixelsOf(source: Source): ImageData {
  const [wide, high] =
    source instanceof ImageBitmap ? [source.width, source.height] : [source.videoWidth, source.videoHeight]
  const scale = Math.min(1, WIDEST / Math.max(wide, high, 1))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(wide * scale))
  canvas.height = Math.max(1, Math.round(high * scale))
  const paper = canvas.getContext('2d', { willReadFrequently: true })!
  paper.drawImage(source, 0, 0, canvas.width, canvas.height)
  return paper.getImageData(0, 0, canvas.width, canvas.height)
}

async function reader(address: string): Promise<(source: Source) => Promise<string | undefined>> {
  const own = await ownReader()
  if (own) return async (source) => (await own.detect(source))[0]?.rawValue
  await ourReader(address)
  return async (source) => globalThis.dhowReadQr?.(pixelsOf(source))
}

export async function readPicture(file: File, address: string): Promise<string | undefined> {
  const [read, picture] = [await reader(address), await createImageBitmap(file)]
  return read(picture)
}

/** Looks through the camera until the answer is called. Throws where there is none, or she does not allow it. */
export async function watch(
  video: HTMLVideoElement,
  address: string,
  seen: (text: string) => void,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
    Object.assign(video, { srcObject: null, hidden: true })
  }
  try {
    const read = await reader(address)
    Object.assign(video, { srcObject: stream, hidden: false })
    await video.play()
    const look = async (): Promise<void> => {
      if (!video.srcObject) return
      const text = video.videoWidth > 0 ? await read(video).catch(() => undefined) : undefined
      if (text) seen(text)
      setTimeout(() => void look(), EVERY_MS)
    }
    void look()
    return stop
  } catch (error) {
    stop()
    throw error
  }
}
