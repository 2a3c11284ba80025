/**
 * Named places on a product's page that rooms to the right fill. A room hands over a `ProductSection` (services.ts) where the
 * program is put together (app/routes.ts); it is asked when the page is, and stands in the order of PLACES.
 */
import type { VNode } from 'preact'
import type { Viewer } from '#people/viewer.ts'
import type { Frame } from '#ui/frame.ts'
import type { Product } from '../rules/product.ts'
import type { ProductSection } from '../services.ts'

/** Where it may go, how good its data are, where it is offered. */
export const PLACES = ['doors', 'quality', 'listings'] as const

export type SectionsShown = readonly Readonly<{ place: string; content: VNode }>[]

export async function sectionsOf(
  sections: readonly ProductSection[],
  about: Readonly<{ viewer: Viewer; product: Product; frame: Frame }>,
): Promise<SectionsShown> {
  const shown = await Promise.all(
    PLACES.flatMap((place) => sections.filter((one) => one.place === place)).map(
      async ({ place, render }) => ({
        place,
        content: await render(about),
      }),
    ),
  )
  return shown.flatMap(({ place, content }) => (content ? [{ place, content }] : []))
}

export const Sections = ({ shown }: { shown: SectionsShown }) => (
  <>
    {shown.map(({ place, content }) => (
      <section key={place} class={`product-section product-${place}`}>
        {content}
      </section>
    ))}
  </>
)
