/** The way around Dhow: one shell for visitor, maker and officer; only the items differ. */

export type NavigationItem = Readonly<{ href: string; label: string; current?: boolean }>

/** More than that stand on a line of their own, under the name and the languages. */
const ON_ONE_LINE = 5

/** `label` names the menu to a screen reader; the current item is marked by more than colour. */
export const Navigation = ({ items, label }: { items: readonly NavigationItem[]; label: string }) => (
  <nav class={items.length > ON_ONE_LINE ? 'nav nav-many' : 'nav'} aria-label={label}>
    {items.map(({ href, label: text, current }) => (
      <a key={href} href={href} aria-current={current ? 'page' : undefined}>
        {text}
      </a>
    ))}
  </nav>
)
