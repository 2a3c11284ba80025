/** The HS code of a product: from a search, from what its name says, or the six digits that the maker knows. */
import { accept, Refused } from '#kernel/refusal.ts'
import { explain } from '#finder/rules/find.ts'
import { tenantOf } from '#finder/rules/tenant.ts'
import { newTrail, type Trail } from '#finder/rules/trail.ts'
import { remember } from '#finder/store/remembered.ts'
import { insertTask, taskOfTrail } from '#finder/store/tasks.ts'
import { engineVersion, theFinder } from '#finder/store/the-finder.ts'
import { findTrail, insertTrail } from '#finder/store/trails.ts'
import { takeCode } from '#finder/rules/code.ts'
import type { FirmsContext } from '#firms/services.ts'
import type { Lang } from '#kernel/words.ts'
import type { Viewer } from '#people/viewer.ts'
import type { Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { CodeEight, CodeOfOthers, TitleMissing } from '../refusals/product.ts'
import { codeOfTrail, codeTyped, type Code } from '../rules/code.ts'
import { textIn } from '../rules/product.ts'
import { updateProduct } from '../store/products.ts'
import { reportCatalogue } from '../store/progress.ts'
import { changing, type Held } from '../store/changing.ts'

export type CodeChoice = Readonly<{
  id: string
  version: number
  lang: Lang
  /** A search that ended with a code; a code proposed for the name; or six digits typed. */
  from: Readonly<{ trail: string }> | Readonly<{ proposed: string }> | Readonly<{ typed: string }>
}>

/** Refuses a search of others, eight digits that nobody told, and a code that is none today. */
export async function saveCode(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  choice: CodeChoice,
): Promise<void> {
  const { id, version } = choice
  const { now } = context
  await changing(context, viewer, { id, version, part: 'code' }, async (tx, held) => {
    const code = await chosen(context, tx, viewer, edition, choice, held)
    await updateProduct(tx, id, code, now)
    await reportCatalogue(tx, held.firm.id, edition, now)
    return { value: undefined, detail: { hs: code.hs8 ?? code.hs6, from: code.codeFrom } }
  })
}

async function chosen(
  context: FirmsContext,
  tx: Tx,
  viewer: Viewer,
  edition: Edition,
  { from, lang }: CodeChoice,
  held: Held,
): Promise<Code> {
  if ('typed' in from) return accept(codeTyped(edition, from.typed))
  if ('trail' in from) {
    const trail = await findTrail(tx, from.trail)
    if (!trail) throw new Refused(CodeOfOthers({}, 'trail'))
    const task = await taskOfTrail(tx, trail.id)
    return accept(codeOfTrail(trail, viewer, held.firm.id, Boolean(task?.decidedAt)))
  }
  const taken = accept(takeCode(edition, from.proposed))
  if (taken.hs8) throw new Refused(CodeEight({}, 'hs'))
  const begun = beginTrail(context, viewer, edition, lang, held)
  const trail: Trail = { ...begun, ...taken, chosenAt: context.now }
  await insertTrail(tx, trail)
  await remember(tx, trail, 'accepted', { id: context.newId(), at: context.now })
  return { ...taken, codeFrom: 'trail', trailId: trail.id }
}

/** A search by the product's own name, as it would be kept; not yet written. */
function beginTrail(
  { now, newId }: FirmsContext,
  viewer: Viewer,
  { book }: Edition,
  lang: Lang,
  { product }: Held,
): Trail {
  const text = textIn(product.title, 'en')?.text ?? ''
  if (text === '') throw new Refused(TitleMissing({}, 'hs'))
  const question = { product: { text }, answers: [] }
  const found = explain(theFinder(), question.product, lang, KEPT, {}, [])
  const made = { id: newId(), at: now, engine: engineVersion(), book: book.version }
  return newTrail(question, found, { tenant: tenantOf(viewer), lang }, made)
}

const KEPT = 10

export type OfficerQuestion = Readonly<{ id: string; version: number; lang: Lang }>

/** "An officer should confirm": one question for a product's search; asking again changes nothing. */
export async function askOfficerForCode(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { id, version, lang }: OfficerQuestion,
): Promise<void> {
  await changing(context, viewer, { id, version, part: 'code' }, async (tx, held) => {
    const { product, firm } = held
    const kept = product.trailId ? await findTrail(tx, product.trailId) : undefined
    const trail = kept ?? beginTrail(context, viewer, edition, lang, held)
    if (!kept) await insertTrail(tx, trail)
    const opened = await insertTask(tx, {
      id: context.newId(),
      trail: trail.id,
      tenant: tenantOf(viewer),
      askedBy: viewer.personId,
      district: firm.district,
      state: firm.state,
      reason: product.hs6 ? 'line' : 'unsure',
      openedAt: context.now,
    })
    if (!kept) await updateProduct(tx, id, { trailId: trail.id }, context.now)
    return { value: undefined, detail: { asked: 'officer' }, unchanged: !opened }
  })
}
