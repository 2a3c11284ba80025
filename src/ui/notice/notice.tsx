import type { ComponentChildren } from 'preact'

/** Something the reader should know before she reads on. `alert` is for what went wrong. */
export const Notice = ({
  title,
  children,
  alert,
}: {
  title?: string
  children: ComponentChildren
  alert?: boolean
}) => (
  <div class={alert ? 'notice notice-alert' : 'notice'} role={alert ? 'alert' : undefined}>
    {title && <p class="notice-title">{title}</p>}
    {children}
  </div>
)

/** Nothing to show, and what to do about it. */
export const EmptyState = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
)
