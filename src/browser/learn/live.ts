/**
 * A webinar followed on a weak network. The page asks every few seconds which slide the trainer shows (a phone that has it
 * is answered in a few bytes), sends one sign of life a minute, and measures the network now and then by a small fetch.
 */

/** Sixty seconds: D's attendance counts the minute of the server's own clock. */
const BEAT_MS = 60_000

export function followLesson(form: HTMLFormElement): void {
  const { live = '', ask = '15', probe = '', probeEvery = '120' } = form.dataset
  const slide = document.getElementById('slide')
  const lost = document.querySelector<HTMLElement>('[data-lost]')
  if (!slide || !live) return
  form.querySelector<HTMLElement>('[data-without-script]')?.remove()
  form.querySelector<HTMLElement>('button')?.setAttribute('hidden', '')
  let etag = ''
  const look = async () => {
    const answer = await fetch(live, etag ? { headers: { 'if-none-match': etag } } : {})
    const sound = answer.headers.get('x-sound')
    if (sound === 'yes' && form.dataset['sound'] === 'no') return location.reload()
    if (answer.status === 200) {
      etag = answer.headers.get('etag') ?? ''
      const text = await answer.text()
      if (text !== slide.innerHTML) slide.innerHTML = text
    }
  }
  const kept = (task: () => Promise<void>) => async () => {
    try {
      await task()
      lost?.setAttribute('hidden', '')
    } catch {
      lost?.removeAttribute('hidden')
    }
  }
  const counted = minutes(form)
  repeat(kept(look), Number(ask) * 1000)
  repeat(
    kept(() => beat(form, counted)),
    BEAT_MS,
  )
  if (probe)
    repeat(
      kept(() => measure(form, probe)),
      Number(probeEvery) * 1000,
    )
}

/** At once, and then again and again; the next turn begins when the last one has ended. */
function repeat(task: () => Promise<void>, every: number): void {
  void task().then(() => setTimeout(() => repeat(task, every), every))
}

/** Minutes heard on this phone, shown to her. */
function minutes(form: HTMLFormElement): () => void {
  const shown = document.createElement('output')
  shown.className = 'small'
  form.append(shown)
  let heard = 0
  return () => {
    heard += 1
    shown.textContent = (form.dataset['counted'] ?? '').replace('{minutes}', String(heard))
  }
}

/** Only while she can hear it: the sound plays, or there is none and the page is in front. */
async function beat(form: HTMLFormElement, counted: () => void): Promise<void> {
  const audio = document.querySelector('audio')
  if (audio ? audio.paused : document.hidden) return
  const fields = new URLSearchParams([['quiet', 'yes']])
  for (const name of ['csrf', 'seat']) {
    const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`)
    if (field) fields.set(name, field.value)
  }
  const answer = await fetch(form.action, { method: 'POST', body: fields })
  if (answer.ok) counted()
}

type Network = Readonly<{ downlink?: number }>

/** Says what the network carries now; on a slow one the sound begins by itself where the browser lets it. */
async function measure(form: HTMLFormElement, probe: string): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-network]')
  if (!place) return
  const begun = performance.now()
  const bytes = (await (await fetch(probe, { cache: 'no-store' })).arrayBuffer()).byteLength
  const measured = Math.round((bytes * 8) / Math.max(1, performance.now() - begun))
  const said = (navigator as { connection?: Network }).connection?.downlink
  const kbit = Math.min(measured, said === undefined ? Infinity : said * 1000)
  const isSlow = kbit < Number(form.dataset['floor'] ?? 40)
  const sentence = (isSlow ? form.dataset['slow'] : form.dataset['fast']) ?? ''
  place.textContent = sentence.replace('{kbit}', String(Math.round(kbit)))
  const audio = document.querySelector('audio')
  if (isSlow && audio?.paused) audio.play().catch(() => undefined)
}
