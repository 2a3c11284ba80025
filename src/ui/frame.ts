/** What every page needs to know of its request: language, place, and where the style sheet lies. */
import type { Lang, Sentence } from '#kernel/words.ts'
import { inLanguage, negotiate, splitPath } from './language.ts'

/** Static files by their plain name (`app.css` → `/assets/app.1f3a….css`). */
export type AssetAddress = (name: string) => string

export type Frame = Readonly<{
  lang: Lang
  /** The page's path without its language, such as `/reach/DE`. */
  path: string
  /** The query with its question mark, or empty. */
  query: string
  /** Scheme and host, for addresses that must be absolute. */
  origin: string
  asset: AssetAddress
  /** Who is signed in, as far as pages show it; absent or null for a visitor. */
  viewer?: FrameViewer | null | undefined
  /** Further ways around for this viewer. */
  menu?: readonly MenuItem[] | undefined
}>

export type FrameViewer = Readonly<{
  name: string
  /** What every form of this session carries. */
  csrf: string
}>

export type MenuItem = Readonly<{ path: string; label: Sentence }>

type Asked = Readonly<{
  url: string
  protocol: string
  host: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  viewer?: FrameViewer | null | undefined
  menu?: readonly MenuItem[] | undefined
}>

export function frameOf(request: Asked, asset: AssetAddress): Frame {
  const { lang, path, query } = splitPath(request.url)
  const wish = request.headers['accept-language']
  return {
    lang: lang ?? negotiate(Array.isArray(wish) ? wish.join() : wish),
    path,
    query,
    origin: `${request.protocol}://${request.host}`,
    asset,
    viewer: request.viewer,
    menu: request.menu,
  }
}

/** A link within Dhow that stays in the reader's language. */
export const link = (frame: Pick<Frame, 'lang'>, path: string): string => inLanguage(frame.lang, path)
