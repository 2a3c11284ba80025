/** Whether any of a code's labels, in whatever language, holds every word; or the code begins with it. */
export function says(code: string, labels: readonly string[], words: string): boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const all = fold(labels.join(' '))
  return wanted.every((word) => all.includes(word)) || code.startsWith(words.replace(/[.\s]/g, ''))
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
