/**
 * The trainer's phone at the door of a hall without network. While online the list is taken along, checked and sealed; at
 * the door passes are read by camera or typed, and noted on the phone before anything else; whenever there is a network what
 * the server lacks is handed in. The page says at all times what is where.
 */
import { PHONE } from '#training/words/attendance/phone.ts'
import { readPicture, watch } from './check-in/camera.ts'
import { Door } from './check-in/door.ts'
import { isKept, keep, unlock, type Kept } from './check-in/kept.ts'
import { find, placeOf, show, tell, words } from './check-in/page.ts'
import { isFailed, takeList } from './check-in/server.ts'

const PIN_LENGTH = 6
/** The same pass in front of the camera is one scan. */
const PAUSE_MS = 4000
/** A phone that says it is online may not be, and the other way round: so it is simply tried. */
const RETRY_MS = 10_000

const root = document.querySelector<HTMLElement>('[data-check-in]')
if (root) void start(root)

async function start(root: HTMLElement): Promise<void> {
  const { checkIn: sitting = '', worker = '', scope = '' } = root.dataset
  const able = 'indexedDB' in window && window.isSecureContext && 'subtle' in crypto
  if (!able) return show(root, 'unable')
  if ('serviceWorker' in navigator)
    void navigator.serviceWorker.register(worker, { scope }).catch(() => undefined)
  watchPin(root, 'empty', (pin) => take(root, pin))
  watchPin(root, 'locked', (pin) => reopen(root, sitting, pin))
  show(root, (await isKept(sitting)) ? 'locked' : 'empty')
}

function watchPin(root: HTMLElement, state: 'empty' | 'locked', work: (pin: string) => Promise<void>): void {
  const form = root.querySelector<HTMLFormElement>(`form[data-state=${state}]`)!
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const button = form.querySelector('button')!
    button.disabled = true
    const input = form.querySelector('input')!
    void work(input.value).finally(() => {
      button.disabled = false
      input.value = ''
    })
  })
}

async function take(root: HTMLElement, pin: string): Promise<void> {
  const { base = '', key = '' } = root.dataset
  if ([...pin].length < PIN_LENGTH) return tell(root, words(PHONE.pinTooShort), 'wrong')
  // Another window of this phone may have taken it since this one was opened.
  if (await isKept(root.dataset['checkIn'] ?? '')) return show(root, 'locked')
  tell(root, words(PHONE.taking))
  const list = await takeList(base, key)
  if (isFailed(list)) {
    const { failed, reason } = list
    const sentence = {
      offline: PHONE.noNetwork,
      signIn: PHONE.signIn,
      forged: PHONE.forged,
      refused: PHONE.refused,
    }
    return tell(root, words(sentence[failed], { reason }), 'wrong')
  }
  const kept = await keep(list, pin).catch(() => undefined)
  if (!kept) return tell(root, words(PHONE.notKept), 'wrong')
  await keepPage()
  openDoor(root, kept)
}

/** The page and what it loaded, for the time without network. The page names nobody of the list. */
async function keepPage(): Promise<void> {
  if (!('caches' in window)) return
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const files = loaded.filter((name) => new URL(name).pathname.startsWith('/assets/'))
  const linked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], link[rel=icon]')]
  const reader = document.querySelector<HTMLElement>('[data-qr]')?.dataset['qr'] ?? ''
  const cache = await caches.open('dhow-check-in')
  const wanted = [location.href, reader, ...linked.map(({ href }) => href), ...files]
  await Promise.allSettled([...new Set(wanted)].map((address) => cache.add(address)))
}

async function reopen(root: HTMLElement, sitting: string, pin: string): Promise<void> {
  const kept = await unlock(sitting, pin).catch(() => undefined)
  if (!kept) return tell(root, words(PHONE.pinWrong), 'wrong')
  tell(root, '')
  openDoor(root, kept)
}

function openDoor(root: HTMLElement, kept: Kept): void {
  const door = new Door(root, root.dataset['base'] ?? '', kept)
  // Once the list is deleted, nothing of this door may listen on: the next list has a key and numbers of its own.
  const closing = new AbortController()
  const until = { signal: closing.signal }
  show(root, 'open')
  tell(root, '')
  watchCode(root, door, until)
  watchCamera(root, door, until)
  watchLate(root, door, until)
  placeOf(root, 'send').addEventListener('click', () => void door.send(true), until)
  placeOf(root, 'wipe').addEventListener('click', () => void wipeAll(root, door, closing), until)
  const search = root.querySelector<HTMLInputElement>('input[name=find]')!
  search.addEventListener('input', () => find(root, search.value), until)
  addEventListener('online', () => void door.send(false), until)
  const retry = setInterval(() => void door.send(false), RETRY_MS)
  closing.signal.addEventListener('abort', () => clearInterval(retry))
  void door.send(false)
}

type Until = Readonly<{ signal: AbortSignal }>

async function wipeAll(root: HTMLElement, door: Door, closing: AbortController): Promise<void> {
  if (!(await door.wipe())) return
  closing.abort()
  // This page alone: the other days of a training may still lie on the phone.
  if ('caches' in window)
    await (await caches.open('dhow-check-in')).delete(location.href, { ignoreSearch: true, ignoreVary: true })
  tell(root, words(PHONE.wiped), 'good')
  for (const place of ['people', 'log']) placeOf(root, place).replaceChildren()
  show(root, 'empty')
}

function watchCode(root: HTMLElement, door: Door, until: Until): void {
  const form = placeOf<HTMLFormElement>(root, 'code')
  const input = form.querySelector('input')!
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      void door.shown(input.value).then((noted) => {
        if (noted) input.value = ''
        input.focus()
      })
    },
    until,
  )
}

function watchLate(root: HTMLElement, door: Door, until: Until): void {
  const form = placeOf<HTMLFormElement>(root, 'late')
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      const [name, mobile] = [...form.querySelectorAll('input')]
      if (!name || name.value.trim().length < 2) return tell(root, words(PHONE.nameMissing), 'wrong')
      void door.onPaper(name.value.trim(), mobile?.value.trim() ?? '').then((noted) => {
        if (noted) form.reset()
      })
    },
    until,
  )
}

function watchCamera(root: HTMLElement, door: Door, until: Until): void {
  const { qr = '' } = root.dataset
  const button = placeOf<HTMLButtonElement>(root, 'camera')
  const video = placeOf<HTMLVideoElement>(root, 'video')
  const label = button.textContent
  let last = { text: '', at: 0 }
  let stop: (() => void) | undefined
  const seen = (text: string): void => {
    const now = Date.now()
    if (text === last.text && now - last.at < PAUSE_MS) return
    last = { text, at: now }
    void door.shown(text)
  }
  const off = (): void => {
    stop?.()
    stop = undefined
    button.textContent = label
  }
  until.signal.addEventListener('abort', off)
  const turn = (): void => {
    if (stop) return off()
    // A second tap while it opens would leave a camera on that nothing turns off.
    button.disabled = true
    watch(video, qr, seen)
      .then(
        (ended) => {
          stop = ended
          button.textContent = button.dataset['off'] ?? label
        },
        () => tell(root, words(PHONE.noCamera), 'wrong'),
      )
      .finally(() => {
        button.disabled = false
        if (until.signal.aborted) off()
      })
  }
  button.addEventListener('click', turn, until)
  placeOf<HTMLInputElement>(root, 'photo').addEventListener(
    'change',
    ({ target }) => {
      const input = target as HTMLInputElement
      const file = input.files?.[0]
      if (!file) return
      void readPicture(file, qr)
        .catch(() => undefined)
        .then((text) => (text ? void door.shown(text) : tell(root, words(PHONE.noCode), 'wrong')))
        .finally(() => {
          input.value = ''
        })
    },
    until,
  )
}
