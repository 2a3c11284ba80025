import type { ComponentChildren } from 'preact'

type Look = 'main' | 'quiet'

/** Sends its form. */
export const Button = ({ children, look = 'main' }: { children: ComponentChildren; look?: Look }) => (
  <button type="submit" class={`button button-${look}`}>
    {children}
  </button>
)

/** A link that stands out like a button, for going somewhere. */
export const ButtonLink = (props: {
  href: string
  children: ComponentChildren
  look?: Look
  download?: boolean
}) => (
  <a class={`button button-${props.look ?? 'quiet'}`} href={props.href} download={props.download}>
    {props.children}
  </a>
)
