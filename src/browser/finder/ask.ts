export type Suggestion = Readonly<{ hs6: string; label: string; lang: string }>

let running: AbortController | undefined

/** Asks for suggestions; a later question ends an earlier one, which then answers undefined. So does a failure. */
export async function ask(source: string, words: string): Promise<readonly Suggestion[] | undefined> {
  forget()
  const mine = (running = new AbortController())
  const query = new URLSearchParams({ q: words, lang: document.documentElement.lang })
  try {
    const reply = await fetch(`${source}?${query}`, { signal: mine.signal })
    if (!reply.ok) return undefined
    return ((await reply.json()) as { suggestions: Suggestion[] }).suggestions
  } catch {
    return undefined
  }
}

export const forget = (): void => running?.abort()
