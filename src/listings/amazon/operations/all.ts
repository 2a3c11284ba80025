/** Every operation the client can make: the contract test holds each of them against Amazon's models. */
import type { Operation } from '../transport/operation.ts'
import * as catalog from './catalog.ts'
import * as feeds from './feeds.ts'
import * as fees from './fees.ts'
import * as finances from './finances.ts'
import * as items from './listings-items.ts'
import * as notifications from './notifications.ts'
import * as orders from './orders.ts'
import * as productTypes from './product-types.ts'
import * as reports from './reports.ts'
import * as restrictions from './restrictions.ts'
import * as sellers from './sellers.ts'
import * as tokens from './tokens.ts'

type AnyOperation = Operation<never, unknown>

const isOperation = (value: unknown): value is AnyOperation =>
  typeof value === 'object' && value !== null && 'write' in value && 'method' in value && 'model' in value

const groups: readonly Readonly<Record<string, unknown>>[] = [
  sellers,
  productTypes,
  items,
  restrictions,
  catalog,
  fees,
  feeds,
  reports,
  orders,
  finances,
  notifications,
  tokens,
]

export const OPERATIONS: readonly AnyOperation[] = groups.flatMap((group) =>
  Object.values(group).filter(isOperation),
)
