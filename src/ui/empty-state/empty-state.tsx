import type { ComponentChildren } from 'preact'

/** Nothing to show, and what to do about it. */
export const EmptyState = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
)
