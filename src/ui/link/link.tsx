import type { ComponentChildren } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import { COMPONENTS } from '../words.ts'

type Props = Readonly<{ href: string; children: ComponentChildren }>

/** A link that stands alone, tall enough for a thumb. Within a sentence a plain `<a>` does. */
export const StandingLink = ({ href, children }: Props) => (
  <a class="link" href={href}>
    {children}
  </a>
)

/** Back to where the reader came from. */
export const BackLink = ({ href, children }: Props) => (
  <a class="link link-back" href={href}>
    {children}
  </a>
)

/** Leaves Dhow: an arrow for the eye, words for the ear. `foreign` is the language of its text, where not the page's. */
export const OutsideLink = ({
  href,
  children,
  lang,
  foreign,
}: Props & Readonly<{ lang: Lang; foreign?: string }>) => (
  <a class="link-outside" href={href} rel="noopener noreferrer">
    <span lang={foreign}>{children}</span>
    <span class="sr"> ({say(COMPONENTS.outside, lang)})</span>
  </a>
)

/** A file to keep: says its kind and size before it is fetched. */
export const FileLink = ({
  href,
  children,
  kind,
  size,
}: Props & Readonly<{ kind: string; size?: string }>) => (
  <a class="link link-file" href={href} download>
    {children}
    <span class="link-kind"> ({[kind, size].filter(Boolean).join(', ')})</span>
  </a>
)
