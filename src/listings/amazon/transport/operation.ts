/** One operation of the Selling Partner API as a row: how the request is written, how the answer is read. */
import type { z } from 'zod'
import { LIMITS, type OperationName } from '../limits.ts'
import type { Limit } from '../../port.ts'
import { readJson } from './read-json.ts'

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

/** What an operation without arguments is called with: `{}`. */
export type NoArgs = Readonly<Record<string, never>>

export type RequestParts = Readonly<{ path: string; query?: Query; body?: unknown }>

/** Scopes of calls made for the application itself, without a seller. */
export type Scope = 'sellingpartnerapi::notifications'

export type Operation<A, T> = Readonly<{
  name: OperationName
  /** The official model it belongs to, without `.json`. */
  model: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  limit: Limit
  /** May be sent again although the first one's answer was lost: it cannot do anything twice. */
  repeatable: boolean
  grantless: Scope | undefined
  write(args: A): RequestParts
  /** Throws where the answer does not fit. */
  read(text: string): T
}>

type Row<A, S extends z.ZodType> = {
  name: OperationName
  model: string
  method: Operation<A, unknown>['method']
  repeatable?: boolean
  grantless?: Scope
  answer: S
  write(args: A): RequestParts
}

/** Declares an operation. Reads may be repeated unless the row says otherwise, writes not. */
export function operation<A, S extends z.ZodType>(row: Row<A, S>): Operation<A, z.output<S>> {
  return {
    name: row.name,
    model: row.model,
    method: row.method,
    limit: LIMITS[row.name],
    repeatable: row.repeatable ?? row.method === 'GET',
    grantless: row.grantless,
    write: row.write,
    read: (text) => row.answer.parse(text === '' ? undefined : readJson(text)),
  }
}

const one = (value: string | number | boolean | readonly string[]): string =>
  encodeURIComponent(Array.isArray(value) ? value.join(',') : String(value))

/** `?a=1&b=x,y`, blanks left out; lists separated by commas as the models say (collectionFormat csv). */
export function queryText(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [`${key}=${one(value)}`],
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** A path with its parts escaped: a SKU may hold spaces and slashes. */
export const pathOf = (parts: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: parts }, ...values.map((value) => encodeURIComponent(value)))
