/** What the pages of orders are handed by the program. */
import type { ListingsServices } from '#listings/services.ts'

export type OrdersServices = ListingsServices
