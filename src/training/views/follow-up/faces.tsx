/** Faces from 1 to 5: a mouth that bends the other way. */
const MOUTHS = ['M9 23q7-8 14 0', 'M9 22q7-4 14 0', 'M9 21h14', 'M9 19q7 5 14 0', 'M8 18q8 10 16 0'] as const

export const Face = ({ mark }: { mark: number }) => (
  <svg class="face" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="14" />
    <path d={`M11 11v3M21 11v3${MOUTHS[mark - 1] ?? ''}`} />
  </svg>
)
