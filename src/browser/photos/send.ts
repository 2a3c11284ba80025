/** One photo on its way (tus 1.0.0, core protocol): part by part, again and again until it is there or refused. */

const PART = 262_144
const LONGEST_PAUSE_MS = 30_000

type Say = (text: string) => void
type Ask = (
  address: string,
  method: string,
  headers: Record<string, string>,
  body?: Blob,
) => Promise<Response>

/** The server said no, in a sentence. */
class Refused extends Error {}

/** Answers the sentence of a refusal, or nothing where the photo is there. */
export async function send(form: HTMLFormElement, file: File, say: Say): Promise<string | undefined> {
  const photos = form.dataset['photos'] ?? ''
  const key = ['photo', photos, file.name, file.size, file.lastModified].join('|')
  const ask = asker(form)
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      await allParts(ask, await standing(ask, photos, key, file), file, teller(form, file, say))
      localStorage.removeItem(key)
      return undefined
    } catch (error) {
      if (error instanceof Refused) {
        localStorage.removeItem(key)
        return error.message
      }
      say(form.dataset['waiting'] ?? '')
      await backOnline(pause)
    }
  }
}

const asker =
  (form: HTMLFormElement): Ask =>
  async (address, method, headers, body) => {
    const reply = await fetch(address, {
      method,
      credentials: 'same-origin',
      headers: {
        'tus-resumable': '1.0.0',
        'x-csrf-token': form.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? '',
        accept: 'application/json',
        'accept-language': document.documentElement.lang,
        ...headers,
      },
      ...(body ? { body } : {}),
    })
    // Another part is still being written, or the machine is down: both pass.
    if (reply.status >= 500 || reply.status === 409) throw new Error(String(reply.status))
    return reply
  }

type Standing = { address: string; offset: number }

/** Where the upload stands: one that the phone remembers, or a new one. */
async function standing(ask: Ask, photos: string, key: string, file: File): Promise<Standing> {
  const kept = localStorage.getItem(key)
  if (kept) {
    const head = await ask(kept, 'HEAD', {})
    if (head.ok) return { address: kept, offset: offsetOf(head) }
  }
  const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)))
  const made = await ask(photos, 'POST', {
    'upload-length': String(file.size),
    'upload-metadata': `filename ${name}`,
  })
  if (!made.ok) throw new Refused(await sentence(made))
  const address = made.headers.get('location') ?? ''
  localStorage.setItem(key, address)
  return { address, offset: 0 }
}

const offsetOf = (reply: Response): number => Number(reply.headers.get('upload-offset'))

/** An empty part at the end asks what became of a photo that is there already. */
async function allParts(ask: Ask, from: Standing, file: File, tell: (end: number) => void): Promise<void> {
  let { offset } = from
  do {
    const end = Math.min(offset + PART, file.size)
    tell(end)
    const headers = {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
    }
    const sent = await ask(from.address, 'PATCH', headers, file.slice(offset, end))
    if (!sent.ok) throw new Refused(await sentence(sent))
    offset = offsetOf(sent)
  } while (offset < file.size)
}

const teller =
  (form: HTMLFormElement, file: File, say: Say) =>
  (end: number): void => {
    const percent = String(Math.floor((end * 100) / file.size))
    const { sending = '', preparing = '' } = form.dataset
    say(end === file.size ? preparing : sending.replace('{percent}', percent))
  }

async function sentence(reply: Response): Promise<string> {
  const problem = (await reply.json().catch(() => ({}))) as { detail?: string }
  return problem.detail ?? String(reply.status)
}

const backOnline = (pause: number): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, pause)
    addEventListener('online', resolve, { once: true })
  })
