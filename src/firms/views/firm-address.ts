/** Addresses of one firm's pages: one's own firm needs no name, another's is carried along. */
import { link, type Frame } from '#ui/frame.ts'

/** `of`: the firm's id where it is not the one that the session acts for. */
export type Place = Readonly<{ frame: Frame; of: string | undefined }>

export function firmLink(
  { frame, of }: Place,
  path: string,
  query: Readonly<Record<string, string>> = {},
): string {
  const all = new URLSearchParams({ ...(of ? { of } : {}), ...query })
  return link(frame, path) + (all.size > 0 ? `?${all}` : '')
}
