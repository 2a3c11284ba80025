/** How long a carrier may take to answer before the try counts as failed. */
const TIMEOUT_MS = 15_000

/** What came back: a status and a body (parsed JSON, else text), or why nothing did. */
export type PostReply = Readonly<{ status: number; body: unknown } | { fault: string }>

/** One POST. Never rejects for what the network does; redirects are not followed: they would carry the token along. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  timeoutMs: number = TIMEOUT_MS,
): Promise<PostReply> {
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const reply = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
    return { status: reply.status, body: jsonOrText(await reply.text()) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

function faultOf(error: unknown): string {
  const { name, message, cause } = error as Error
  if (name === 'TimeoutError') return 'no answer in time'
  return cause instanceof Error ? `${message}: ${cause.message}` : message
}

/** Down, overloaded, or refusing our credentials, which an operator can repair: worth another try. */
export const mayPass = (status: number): boolean =>
  status >= 500 || status === 429 || status === 408 || status === 401 || status === 403
