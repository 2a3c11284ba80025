/** The room's tables as the query builder sees them (migrations/0015_catalogue.sql). */
import type { ColumnType, Generated } from 'kysely'
import type {
  CodeFrom,
  MaterialPart,
  Metal,
  MoveKind,
  Options,
  Part,
  ProductStatus,
  Texts,
} from '../rules/product.ts'

/** JSON that is written as text and read as a value. */
type Json<T> = ColumnType<T, string | undefined, string>
/** Written once. */
type Kept<T> = ColumnType<T, T, never>
/** May be left out when a row is made: null, or the column's default. */
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

export type ProductTable = {
  id: Kept<string>
  firm_id: string
  status: Generated<ProductStatus>
  title: Json<Texts>
  about: Json<Texts>
  care: Json<Texts>
  search_text: Generated<string>
  make: Optional<string>
  brand: Optional<string>
  materials: Json<readonly MaterialPart[]>
  origin_district: Optional<string>
  gi_product: Optional<string>
  member_id: Optional<string>
  for_children: Generated<boolean>
  goods_text: Optional<string>
  hs6: Optional<string>
  hs8: Optional<string>
  code_from: Optional<CodeFrom>
  trail_id: Optional<string>
  coded_at: Optional<Date>
  version: Generated<number>
  demo: ColumnType<boolean, boolean | undefined, never>
  created_by: Optional<string>
  created_at: Kept<Date>
  updated_at: Date
  archived_at: Optional<Date>
}

export type VariantTable = {
  id: Kept<string>
  product_id: Kept<string>
  firm_id: string
  sku: string
  options: Json<Options>
  gtin: Optional<string>
  net_weight_grams: Optional<number>
  packed_weight_grams: Optional<number>
  length_mm: Optional<number>
  width_mm: Optional<number>
  height_mm: Optional<number>
  cost_paise: Optional<bigint>
  price_paise: Optional<bigint>
  priced_at: Optional<Date>
  metal: Optional<Metal>
  metal_weight_mg: Optional<number>
  purity_permille: Optional<number>
  metal_price_paise: Optional<bigint>
  making_paise: Optional<bigint>
  active: Generated<boolean>
  place: Generated<number>
  created_at: Kept<Date>
  updated_at: Date
}

export type PhotoTable = {
  id: Kept<string>
  product_id: Kept<string>
  variant_id: Optional<string>
  file_id: string
  place: number
  alt: Json<Texts>
  width: number
  height: number
  advice: Generated<string[]>
  added_by: Optional<string>
  added_at: Kept<Date>
  removed_at: Optional<Date>
}

declare module '#platform/database.ts' {
  interface Tables {
    'catalogue.product': ProductTable
    'catalogue.variant': VariantTable
    'catalogue.photo': PhotoTable
    'catalogue.place': {
      id: Kept<string>
      firm_id: string
      name: string
      district: Optional<string>
      created_at: Kept<Date>
      closed_at: Optional<Date>
    }
    'catalogue.stock': {
      variant_id: Kept<string>
      place_id: Kept<string>
      on_hand: Generated<number>
      reserved: Generated<number>
    }
    'catalogue.stock_move': {
      id: Kept<string>
      variant_id: Kept<string>
      place_id: Kept<string>
      kind: Kept<MoveKind>
      on_hand: Kept<number>
      reserved: Kept<number>
      reservation: ColumnType<string | null, string | null | undefined, never>
      reference: Kept<string>
      note: ColumnType<string | null, string | null | undefined, never>
      moved_by: ColumnType<string | null, string | null | undefined, never>
      moved_at: Kept<Date>
    }
    'catalogue.upload': {
      id: Kept<string>
      product_id: Kept<string>
      begun_by: Kept<string>
      name: Kept<string>
      bytes: Kept<number>
      begun_at: Kept<Date>
      ends_at: Date
      photo_id: Optional<string>
      refused: Optional<string>
    }
    'catalogue.change': {
      id: Generated<bigint>
      product_id: Kept<string>
      part: Kept<Part>
      detail: Json<Readonly<Record<string, unknown>>>
      version: Kept<number>
      changed_by: ColumnType<string | null, string | null | undefined, never>
      changed_at: Kept<Date>
    }
  }
}
