/** What is listed at Amazon, by its own report (GET_MERCHANT_LISTINGS_ALL_DATA): to compare with what we believe. */
import { flatRows } from './flat-file.ts'

export type MerchantListing = Readonly<{
  sku: string
  title: string
  asin: string
  /** As printed by the store; not calculated with. */
  price: string
  quantity: string
  status: string
}>

/** Column names differ between stores only in Japan; rows without a SKU are left out. */
export function readMerchantListings(bytes: Uint8Array): MerchantListing[] {
  return flatRows(bytes).flatMap((row) => {
    const sku = row['seller-sku'] ?? row['出品者SKU'] ?? ''
    if (sku === '') return []
    return [
      {
        sku,
        title: row['item-name'] ?? row['商品名'] ?? '',
        asin: row['asin1'] ?? row['商品ID'] ?? '',
        price: row['price'] ?? row['価格'] ?? '',
        quantity: row['quantity'] ?? row['数量'] ?? '',
        status: row['status'] ?? row['ステータス'] ?? '',
      },
    ]
  })
}
