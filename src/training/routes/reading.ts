/** What the event pages share: reading a form, and a refusal as the form again. */
import type { FastifyRequest } from 'fastify'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'

/** A form's body as text: whatever came, each field is one string. */
export function textsOf({ body }: Pick<FastifyRequest, 'body'>): (name: string) => string {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  return (name) => {
    const value: unknown = [fields[name]].flat().at(-1)
    return typeof value === 'string' ? value : ''
  }
}

/** All values of a field that may be ticked several times. */
export function ticked({ body }: Pick<FastifyRequest, 'body'>, name: string): string[] {
  const value: unknown = (body as Record<string, unknown> | null)?.[name]
  return [value].flat().filter((one): one is string => typeof one === 'string')
}

/** A field of the query, once. */
export function asked({ query }: Pick<FastifyRequest, 'query'>, name: string): string {
  const value: unknown = (query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

/** A parameter of the path. */
export const param = ({ params }: Pick<FastifyRequest, 'params'>, name: string): string =>
  (params as Record<string, string>)[name] ?? ''

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isUuid = (text: string): boolean => UUID.test(text)

/** Text as it is kept: composed, without control signs, at most so many letters. */
export const tidy = (text: string, most: number): string =>
  [
    ...text
      .normalize('NFC')
      .replace(/(?!\n)\p{Cc}/gu, ' ')
      .trim(),
  ]
    .slice(0, most)
    .join('')

export type Wrong = Readonly<{ field: string | undefined; sentence: string }>

/** What a refused form says beside its field. Whatever is not the form's own fault is thrown on. */
export function wrongOf(error: unknown, lang: Lang): Wrong {
  if (!(error instanceof Refused) || !['invalid', 'conflict'].includes(error.refusal.kind)) throw error
  return { field: error.refusal.field, sentence: sayRefusal(error.refusal, lang) }
}
