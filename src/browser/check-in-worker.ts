/**
 * Lets the check-in page open without a network. It answers for that page alone (its scope) and for the files the page
 * needs; lists and scans never pass through it.
 */

type Fetching = Event & { request: Request; respondWith(reply: Promise<Response>): void }

const CACHE = 'dhow-check-in'
/** Wi-Fi in a hall may be there and lead nowhere. */
const PATIENCE_MS = 4000

addEventListener('install', () => void (globalThis as unknown as { skipWaiting(): void }).skipWaiting())
addEventListener('activate', (event) => {
  const { clients } = globalThis as unknown as { clients: { claim(): Promise<void> } }
  ;(event as Event & { waitUntil(work: Promise<void>): void }).waitUntil(clients.claim())
})
addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') (event as Fetching).respondWith(page(request))
  else if (new URL(request.url).pathname.startsWith('/assets/'))
    (event as Fetching).respondWith(file(request))
})

/** From the network, or from what was kept where there is none. Only the page itself is kept, not its lists. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true, cacheName: CACHE })
  if (!kept) return fetch(request)
  try {
    const reply = await fetch(request, { signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null })
    return reply.status >= 500 ? kept : reply
  } catch {
    return kept
  }
}

const file = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true, cacheName: CACHE })) ?? fetch(request)
