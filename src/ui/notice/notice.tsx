/** Something the reader should know before she reads on. Its kind is said in a word and a shape; colour only helps. */
import type { ComponentChildren } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import { NOTICES } from '../words.ts'

export type NoticeKind = keyof typeof NOTICES

type NoticeProps = Readonly<{
  kind?: NoticeKind
  /** Needed where no title is given: the kind's own word then is the title. */
  lang?: Lang
  title?: string
  children: ComponentChildren
}>

/** What went wrong is read out at once, what was done as soon as there is a pause; the rest in its place. */
const ROLES = { info: undefined, success: 'status', warning: undefined, error: 'alert' } as const

export function Notice({ kind = 'info', lang, title, children }: NoticeProps) {
  const head = title ?? (lang && say(NOTICES[kind], lang))
  return (
    <div class={`notice notice-${kind}`} role={ROLES[kind]}>
      {head && <p class="notice-title">{head}</p>}
      {children}
    </div>
  )
}
