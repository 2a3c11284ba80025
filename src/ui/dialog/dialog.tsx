/**
 * One question in front of the page. The link to `#name` opens it without script (`:target`), the links inside close it
 * by leading elsewhere. With script a native `showModal()` may take over the same element.
 */
import type { ComponentChildren } from 'preact'
import { say, type Lang } from '#kernel/words.ts'
import { COMPONENTS } from '../words.ts'

export const DialogLink = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <a id={`${name}-opener`} class="button button-quiet" href={`#${name}`}>
    {children}
  </a>
)

type DialogProps = Readonly<{
  name: string
  title: string
  lang: Lang
  /** The sentences, and the form or link that does it. */
  children: ComponentChildren
}>

/** Closing leads back to the link that opened it, so that the keyboard is where it was. */
export const Dialog = ({ name, title, lang, children }: DialogProps) => (
  <dialog id={name} class="dialog" aria-labelledby={`${name}-title`}>
    <h2 id={`${name}-title`}>{title}</h2>
    {children}
    <p>
      <a class="link" href={`#${name}-opener`}>
        {say(COMPONENTS.close, lang)}
      </a>
    </p>
  </dialog>
)
