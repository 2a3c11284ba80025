/** One request to a provider's API. Never rejects for what the network does. */
export type Call = Readonly<{
  method: 'GET' | 'POST'
  url: string
  headers?: Readonly<Record<string, string>>
  body?: string
}>

export type Reply = Readonly<{ status: number; body: string }>
/** What came back, or why nothing did. */
export type Transport = (call: Call) => Promise<Reply | Readonly<{ fault: string }>>

const TIMEOUT_MS = 15_000

/** Redirects are not followed: they would carry credentials along. */
export const overHttp: Transport = async ({ method, url, headers = {}, body }) => {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const request: RequestInit = { method, headers, signal, redirect: 'manual' }
    if (body !== undefined) request.body = body
    const reply = await fetch(url, request)
    return { status: reply.status, body: await reply.text() }
  } catch (error) {
    const { name, message } = error as Error
    return { fault: name === 'TimeoutError' ? 'no answer in time' : message }
  }
}
