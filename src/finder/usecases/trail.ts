/** Conversations with the finder that are kept: begun, answered question by question, and ended by a code. */
import { accept, Refused } from '#kernel/refusal.ts'
import type { Context } from '#platform/context.ts'
import type { Db, Tx } from '#platform/database.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { NotAsked, TextMissing, TrailClosed, TrailMissing } from '../refusals.ts'
import { takeCode } from '../rules/code.ts'
import { explain, type Explained, type Finder } from '../rules/find.ts'
import {
  answersOf,
  isAnswer,
  isFact,
  keptOf,
  newTrail,
  type Asker,
  type Question,
  type Trail,
} from '../rules/trail.ts'
import { remember, rememberedBy } from '../store/remembered.ts'
import { engineVersion } from '../store/the-finder.ts'
import { findTrail, insertTrail, updateTrail } from '../store/trails.ts'

export type Conversation = Readonly<{ trail: Trail; found: Explained }>

const KEPT_CANDIDATES = 10

/** Answers a question without keeping it: pages of one question after another are addresses, not records. */
export async function ask(
  db: Db,
  finder: Finder,
  { product, answers }: Question,
  { tenant, lang }: Asker,
  most: number = KEPT_CANDIDATES,
): Promise<Explained> {
  return explain(finder, product, lang, most, answersOf(answers), await rememberedBy(db, tenant))
}

/** Begins a conversation that is kept. Refuses an empty text. */
export function beginTrail(
  context: Context,
  finder: Finder,
  question: Question,
  asker: Asker,
  edition: Edition,
): Promise<Conversation> {
  return context.db.transaction().execute((tx) => startTrail(context, tx, finder, question, asker, edition))
}

/** The same within a caller's transaction. */
export async function startTrail(
  { newId, now }: Context,
  tx: Tx,
  finder: Finder,
  question: Question,
  asker: Asker,
  { book }: Edition,
): Promise<Conversation> {
  if (question.product.text.trim() === '') throw new Refused(TextMissing({}, 'text'))
  const found = await ask(tx, finder, question, asker)
  const made = { id: newId(), at: now, engine: engineVersion(), book: book.version }
  const trail = newTrail(question, found, asker, made)
  await insertTrail(tx, trail)
  return { trail, found }
}

export type NextAnswer = Readonly<{ id: string; about: string; value: string }>

/**
 * Answers the question of a kept conversation; `unknown` is an answer, and an earlier one may be answered anew.
 * Refuses a trail that is not the asker's, one that is closed, and a fact that does not exist.
 */
export async function answerTrail(
  { db }: Context,
  finder: Finder,
  { id, about, value }: NextAnswer,
  asker: Asker,
): Promise<Conversation> {
  if (!isFact(about) || !isAnswer(value)) throw new Refused(NotAsked({ about, value }, 'about'))
  return db.transaction().execute(async (tx) => {
    const trail = await openTrail(tx, id, asker)
    const answers = [...trail.answers.filter((one) => one.about !== about), { about, value }]
    const found = await ask(tx, finder, { product: trail.product, answers }, asker)
    const next = { ...trail, answers, found: keptOf(found), engine: engineVersion() }
    await updateTrail(tx, next)
    return { trail: next, found }
  })
}

async function openTrail(tx: Tx, id: string, { tenant }: Asker): Promise<Trail> {
  const trail = await findTrail(tx, id, true)
  if (!trail || trail.tenant !== tenant) throw new Refused(TrailMissing())
  if (trail.chosenAt) throw new Refused(TrailClosed())
  return trail
}

/** Takes a code for a kept conversation, or for a question asked page by page. */
export type Choice = Readonly<{ hs: string; of: Readonly<{ id: string }> | Question }>

/**
 * A code is taken: the trail is closed with it, and a signed-in maker's words are remembered for her at once.
 * Refuses a code that is not valid on the edition's day.
 */
export async function acceptCode(
  context: Context,
  tx: Tx,
  finder: Finder,
  { hs, of }: Choice,
  asker: Asker,
  edition: Edition,
): Promise<Trail> {
  const taken = accept(takeCode(edition, hs))
  const open =
    'id' in of
      ? await openTrail(tx, of.id, asker)
      : (await startTrail(context, tx, finder, of, asker, edition)).trail
  const trail: Trail = { ...open, ...taken, chosenAt: context.now }
  await updateTrail(tx, trail)
  await remember(tx, trail, 'accepted', { id: context.newId(), at: context.now })
  return trail
}
