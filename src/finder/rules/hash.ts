/** FNV-1a over UTF-16 units: terms and features are kept as numbers, never as readable text. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 16777619)
  }
  return hash >>> 0
}
