/** Sends the form again and again until an answer comes, always under the form's own key: there is one firm at the end. */

export type Sent = Readonly<{ address: string; html: string; ok: boolean; moved: boolean }>

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000
/** A phone at 64 kbit/s behind a slow tower. */
const PATIENCE_MS = 45_000

/** `waiting` is told when the network is not there, and again when a new try begins. */
export async function send(form: HTMLFormElement, waiting: (isDown: boolean) => void): Promise<Sent> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await once(form)
    } catch {
      waiting(true)
      await backOnline(pause)
      waiting(false)
    }
  }
}

async function once(form: HTMLFormElement): Promise<Sent> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  try {
    const reply = await fetch(form.action, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { accept: 'text/html' },
      signal: patience.signal,
    })
    // A broken gateway on the way is no answer of ours.
    if (reply.status >= 502 && reply.status <= 504) throw new Error(String(reply.status))
    return { address: reply.url, html: await reply.text(), ok: reply.ok, moved: reply.redirected }
  } finally {
    clearTimeout(timer)
  }
}

/** After the pause, or as soon as the phone says that it is online again. */
const backOnline = (pause: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, pause)
    addEventListener('online', done)
  })
