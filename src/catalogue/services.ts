/** What the pages of the catalogue are handed by the program. */
import type { VNode } from 'preact'
import type { FirmsServices } from '#firms/services.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Frame } from '#ui/frame.ts'
import type { Product } from './rules/product.ts'
import type { UploadBytes } from './store/uploads/bytes.ts'

/** A part of a product's page that another room fills: where it may go, its data quality, its offers. */
export type ProductSection = Readonly<{
  place: 'doors' | 'quality' | 'listings'
  /** Null where it has nothing to say. Comes with its own heading (h2). */
  render: (about: Readonly<{ viewer: Viewer; product: Product; frame: Frame }>) => Promise<VNode | null>
}>

export type CatalogueServices = FirmsServices &
  Readonly<{
    /** Photos on their way from phones. */
    uploads: UploadBytes
    sections: readonly ProductSection[]
  }>
