/** Lets /verify open without a network. It answers for that page alone and for the files it needs. */

type Fetching = Event & { request: Request; respondWith(reply: Promise<Response>): void }

const CACHE = 'dhow-verify'
const PATIENCE_MS = 3000

addEventListener('install', () => void (globalThis as unknown as { skipWaiting(): void }).skipWaiting())
addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') (event as Fetching).respondWith(page(request))
  else if (new URL(request.url).pathname.startsWith('/assets/'))
    (event as Fetching).respondWith(file(request))
})

/** From the network; what was kept where there is none. A question in the address needs the network. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null })
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true, cacheName: CACHE })
    if (kept) return kept
    throw error
  }
}

const file = async (request: Request): Promise<Response> =>
  (await caches.match(request, { cacheName: CACHE })) ?? fetch(request)
