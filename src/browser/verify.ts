/**
 * /verify without a network: checks the signed text of a certificate's code with the keys and lists that this browser kept
 * when it was last online, then asks for newer ones. The page itself is kept too (verify-worker.ts).
 */
import { fromBase64Url, readText, type Signed } from '#training/rules/certificate-text.ts'

type Snapshot = { at: string; keys: { id: string; key: string }[]; lists: Record<string, string> }
type Kind = 'valid' | 'revoked' | 'unlisted' | 'not-ours' | 'altered' | 'unreadable' | 'unsure'
type Answer = {
  kind: Kind
  facts?: { number: string; name: string; title: string; on: string; demo: boolean }
}

const KEPT = 'dhow.certificates'
const PATIENCE_MS = 4000
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

const place = document.querySelector<HTMLElement>('#verify')

function kept(): Snapshot | undefined {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '') as Snapshot
  } catch {
    return undefined
  }
}

async function fresh(): Promise<Snapshot | undefined> {
  try {
    const reply = await fetch('/certificates/keys.json', {
      signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null,
    })
    if (!reply.ok) return undefined
    const text = await reply.text()
    localStorage.setItem(KEPT, text)
    return JSON.parse(text) as Snapshot
  } catch {
    return undefined
  }
}

/** The 32 bytes of `z6Mk…`, after its two bytes that say Ed25519. */
function rawKey(multikey: string): Uint8Array<ArrayBuffer> {
  let number = 0n
  for (const letter of multikey.slice(1)) number = number * 58n + BigInt(BASE58.indexOf(letter))
  const hex = number.toString(16)
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).slice(2)
}

async function isListed(encoded: string, index: number): Promise<boolean | undefined> {
  const packed = fromBase64Url(encoded)
  if (!packed || typeof DecompressionStream === 'undefined') return undefined
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'))
  const bits = new Uint8Array(await new Response(stream).arrayBuffer())
  const byte = bits[index >> 3]
  return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0
}

/** Throws where this browser cannot check Ed25519. */
async function judge({ statement, covered, signature }: Signed, { keys, lists }: Snapshot): Promise<Answer> {
  const found = keys.find(({ id }) => id === statement.key)
  if (!found) return { kind: 'not-ours' }
  const key = await crypto.subtle.importKey('raw', rawKey(found.key), 'Ed25519', false, ['verify'])
  const holds = await crypto.subtle.verify('Ed25519', key, signature as BufferSource, covered as BufferSource)
  if (!holds) return { kind: 'altered' }
  const encoded = lists[String(statement.list)]
  const revoked = encoded === undefined ? undefined : await isListed(encoded, statement.index)
  return { kind: revoked === undefined ? 'unlisted' : revoked ? 'revoked' : 'valid', facts: statement }
}

async function askServer(text: string): Promise<Answer> {
  try {
    const headers = { 'content-type': 'application/json', 'x-csrf-token': place?.dataset['csrf'] ?? '' }
    const reply = await fetch('/verify/check', { method: 'POST', headers, body: JSON.stringify({ text }) })
    return reply.ok ? ((await reply.json()) as Answer) : { kind: 'unsure' }
  } catch {
    return { kind: 'unsure' }
  }
}

const dayText = (on: string, lang: string): string =>
  new Intl.DateTimeFormat(`${lang}-IN-u-nu-latn`, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(on),
  )

function show({ kind, facts }: Answer, asOf: string | undefined): void {
  if (!place) return
  for (const card of place.querySelectorAll<HTMLElement>('[data-verdict]'))
    card.hidden = card.dataset['verdict'] !== kind
  place.querySelector<HTMLElement>('[data-checking]')!.hidden = true
  const card = place.querySelector<HTMLElement>(`[data-verdict="${kind}"]`)
  const put = (slot: string, text: string): void => {
    const line = card?.querySelector(`[data-slot="${slot}"]`)
    if (line) line.textContent = text
  }
  if (!card || !facts) return
  put('number', facts.number)
  put('name', facts.name)
  put('title', facts.title)
  put('on', dayText(facts.on, place.lang))
  const demo = card.querySelector<HTMLElement>('[data-slot="demo"]')
  if (demo) demo.hidden = !facts.demo
  const line = card.querySelector<HTMLElement>('[data-slot="as-of"]')
  if (!line) return
  const format = new Intl.DateTimeFormat(`${place.lang}-IN-u-nu-latn`, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  line.textContent = asOf
    ? (line.dataset['words'] ?? '').replace('{time}', format.format(new Date(asOf)))
    : ''
}

/** The first answer comes from what was kept; a newer list may still change it. */
async function check(text: string): Promise<void> {
  const read = readText(text)
  if (!read) return show({ kind: 'unreadable' }, undefined)
  place!.querySelector<HTMLElement>('[data-checking]')!.hidden = false
  const newer = fresh()
  try {
    const old = kept()
    if (old) show(await judge(read, old), old.at)
    const now = await newer
    if (now) show(await judge(read, now), now.at)
    else if (!old) show({ kind: 'unsure' }, undefined)
  } catch {
    show(await askServer(text), undefined)
  }
}

/** Keeps the page and its files for a day without a network. */
async function keepPage(): Promise<void> {
  const worker = place?.dataset['worker']
  if (!worker || !('serviceWorker' in navigator)) return
  const scope = worker.replace(/\/worker\.js$/, '')
  await navigator.serviceWorker.register(worker, { scope })
  const files = [
    ...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="icon"]'),
  ].map(({ href }) => href)
  const scripts = [...document.scripts].map(({ src }) => src)
  const cache = await caches.open('dhow-verify')
  await cache.addAll([scope, ...files, ...scripts])
}

if (place) {
  const fromAddress = (): void => {
    if (location.hash.length > 40) void check(location.hash)
  }
  addEventListener('hashchange', fromAddress)
  fromAddress()
  if (location.hash.length <= 40) void fresh()
  keepPage().catch(() => undefined)
  document.querySelector<HTMLFormElement>('#verify-text')?.addEventListener('submit', (event) => {
    const text = new FormData(event.target as HTMLFormElement).get('text')
    if (typeof text !== 'string' || text.trim().startsWith('{')) return
    event.preventDefault()
    void check(text).then(() => place.scrollIntoView({ block: 'center' }))
  })
}
