/** What the routes of one firm share: which firm, what was typed, and how a refusal becomes the form again. */
import type { FastifyRequest } from 'fastify'
import { Refused, sayRefusal } from '#kernel/refusal.ts'
import type { Lang } from '#kernel/words.ts'
import { demand } from '#people/demand.ts'
import type { Action } from '#people/rules/authorisation.ts'
import { viewerOf, type Viewer } from '#people/viewer.ts'
import { frameOf } from '#ui/frame.ts'
import { FirmMissing, NoFirmYet } from '../refusals/firm.ts'
import type { FirmsServices } from '../services.ts'
import { resolveFirm, whereOf, type Firm } from '../store/firms.ts'
import type { Place } from '../views/firm-address.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text)

/** A field of the query, once. */
export function asked({ query }: Pick<FastifyRequest, 'query'>, name: string): string {
  const value: unknown = (query as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : ''
}

export type Chosen = Readonly<{ viewer: Viewer; firm: Firm; place: Place }>

/**
 * The firm that a page is about: the one named in the address, or else the one that the session acts for. Refuses one that
 * is not there, and one that the viewer may not do `action` to.
 */
export async function chosenFirm(
  { db, asset }: Pick<FirmsServices, 'db' | 'asset'>,
  request: FastifyRequest,
  action: Action,
): Promise<Chosen> {
  const viewer = viewerOf(request)
  const named = asked(request, 'of')
  if (named === '' && !viewer.actsFor) throw new Refused(NoFirmYet())
  const id = named === '' ? viewer.actsFor! : named
  const firm = isUuid(id) ? await resolveFirm(db, id) : undefined
  if (!firm) throw new Refused(FirmMissing())
  demand(viewer, action, whereOf(firm))
  const of = firm.id === viewer.actsFor ? undefined : firm.id
  return { viewer, firm, place: { frame: frameOf(request, asset), of } }
}

/** A form's body as text: whatever came, each field is one string. */
export function textsOf({ body }: Pick<FastifyRequest, 'body'>): (name: string) => string {
  const fields = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  return (name) => {
    const value: unknown = [fields[name]].flat().at(-1)
    return typeof value === 'string' ? value : ''
  }
}

/**
 * A browser reads our answer only when all that it sends was taken, so a file that was refused is let go by. For `onSend` of
 * routes that receive files.
 */
export async function takeRest({ raw }: FastifyRequest): Promise<void> {
  if (raw.complete) return
  raw.unpipe()
  raw.resume()
}

/** All values of a field that may be ticked several times. */
export function ticked({ body }: Pick<FastifyRequest, 'body'>, name: string): string[] {
  const value: unknown = (body as Record<string, unknown> | null)?.[name]
  return [value].flat().filter((one): one is string => typeof one === 'string')
}

export type Wrong = Readonly<{ field: string | undefined; sentence: string }>

/** What a refused form says beside its field. Whatever is not the form's own fault is thrown on. */
export function wrongOf(error: unknown, lang: Lang): Wrong {
  if (!(error instanceof Refused) || !['invalid', 'conflict'].includes(error.refusal.kind)) throw error
  return { field: error.refusal.field, sentence: sayRefusal(error.refusal, lang) }
}
