/**
 * What a WooCommerce shop answers, as far as we read it (REST API v3,
 * https://developer.woocommerce.com/docs/apis/rest-api/v3/). Whatever else it says is let go by.
 */
import { z } from 'zod'

const meta = z.array(z.object({ key: z.string(), value: z.unknown() })).default([])

export const wooProduct = z.object({
  id: z.number().int().positive(),
  sku: z.string(),
  status: z.string(),
  permalink: z.string().default(''),
  catalog_visibility: z.string().default('visible'),
  meta_data: meta,
})
export type WooProduct = z.infer<typeof wooProduct>
export const wooProducts = z.array(wooProduct)

const wooError = z.object({ code: z.string(), message: z.string() })
/** Each part of a batch is answered by itself: the product, or why not. */
const batchPart = z
  .array(z.union([z.object({ id: z.number(), error: wooError }), z.object({ id: z.number().positive() })]))
  .default([])
export const wooBatch = z.object({ create: batchPart, update: batchPart, delete: batchPart })
export type WooBatch = z.infer<typeof wooBatch>

export const wooSettings = z.array(z.object({ id: z.string(), value: z.unknown() }))

const wooAddress = z.object({
  first_name: z.string().default(''),
  last_name: z.string().default(''),
  address_1: z.string().default(''),
  address_2: z.string().default(''),
  city: z.string().default(''),
  state: z.string().default(''),
  postcode: z.string().default(''),
  country: z.string().default(''),
  phone: z.string().default(''),
})
export const wooOrder = z.object({
  id: z.number().int().positive(),
  status: z.string(),
  currency: z.string(),
  date_created_gmt: z.string(),
  date_modified_gmt: z.string(),
  total: z.string(),
  shipping: wooAddress,
  billing: wooAddress,
  line_items: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      sku: z.string().nullish(),
      quantity: z.number().int(),
      total: z.string(),
      total_tax: z.string(),
    }),
  ),
  refunds: z.array(z.object({ id: z.number(), total: z.string() })).default([]),
})
export type WooOrder = z.infer<typeof wooOrder>
export const wooOrders = z.array(wooOrder)
export const wooNotes = z.array(z.object({ id: z.number(), note: z.string(), customer_note: z.boolean() }))
export const anything = z.unknown()
