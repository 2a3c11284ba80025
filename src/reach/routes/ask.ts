/** From an address to a question: which trade book answers, and what was asked; or the sentence beside the field. */
import { dayInIndia, parseDay } from '#kernel/day.ts'
import { Refused, sayRefusal, type Refusal } from '#kernel/refusal.ts'
import { say, type Lang } from '#kernel/words.ts'
import { shelvedFor, type Services } from '#tradebook/services.ts'
import type { Shelved } from '#tradebook/shelf.ts'
import type { TradeBook } from '#tradebook/rules/book.ts'
import { spokenDay } from '#tradebook/views/spoken.ts'
import type { Frame } from '#ui/frame.ts'
import { theFinder } from '#finder/store/the-finder.ts'
import { find } from '#finder/rules/find.ts'
import { consignmentJson, fieldFor, isBlank, labelOf, readAsked, type Asked } from '../form.ts'
import { readConsignment } from '../intake.ts'
import type { Answered, FormPage } from '../views/question.ts'

export type Heard =
  | Readonly<{ kind: 'blank'; page: FormPage }>
  | Readonly<{ kind: 'refused'; page: FormPage; refusal: Refusal }>
  | Readonly<{ kind: 'asked'; page: Answered }>

/** Reads the question of an address. `to` is the destination, where the address names one. */
export async function hear(services: Services, frame: Frame, query: unknown, to?: string): Promise<Heard> {
  const asked = readAsked(query)
  const current = await services.shelf.current()
  const chosen = await shelvedFor(services, asked.version).catch(refusalOf)
  const shelved = 'refused' in chosen ? current : chosen
  const form = formPage(services, frame, asked, shelved)
  if ('refused' in chosen) return refused(form, chosen.refused)
  if (isBlank(asked) && !to) return { kind: 'blank', page: form }
  const json = consignmentJson(asked, to ?? anyDestination(shelved.book), form.today)
  const read = readConsignment(json, shelved.book, shelved.edition)
  if (!read.ok) return refused(form, read.refusal)
  const newer = shelved.book.version === current.book.version ? undefined : current.book.version
  const page = { ...form, ...read.value, newer, editions: shelved.edition }
  return { kind: 'asked', page: { ...page, ...against(page, json, shelved) } }
}

/** The same parcel on another day. A day that the book cannot answer is a sentence beside its field. */
function against(
  { asked, frame }: FormPage,
  json: object,
  { book, edition }: Shelved,
): Pick<Answered, 'against'> {
  if (asked.against === '') return {}
  const read = readConsignment({ ...json, on: asked.against }, book, edition)
  if (!read.ok) return { against: { error: plainSentence(read.refusal, frame.lang) } }
  return { against: { day: read.value.parcel.on, ...read.value } }
}

const refusalOf = (error: unknown): { refused: Refusal } => {
  if (error instanceof Refused) return { refused: error.refusal }
  throw error
}

function formPage({ at }: Services, frame: Frame, asked: Asked, { book, edition }: Shelved): FormPage {
  const day = dayInIndia(at().now)
  const today = day < book.firstDay ? book.firstDay : day > book.lastDay ? book.lastDay : day
  return { frame, asked, book, today, edition: edition(today) }
}

/** Words where the code should stand are not a mistake: the finder proposes codes, and the reader chooses. */
function proposed(page: FormPage, refusal: Refusal): Heard {
  const { lang } = page.frame
  const { candidates } = find(theFinder(), { text: page.asked.hs }, lang, PROPOSED)
  return { kind: 'refused', refusal, page: { ...page, meant: candidates } }
}

const PROPOSED = 5
const isWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !/[<>{}]/.test(text)

function refused(page: FormPage, refusal: Refusal): Heard {
  const field = fieldFor(refusal.field)
  if (field === 'hs' && isWords(page.asked.hs)) return proposed(page, refusal)
  return {
    kind: 'refused',
    refusal,
    page: { ...page, wrong: { field, sentence: plainSentence(refusal, page.frame.lang) } },
  }
}

/** A sentence that names a field by its JSON path names it by its label on a page. */
function plainSentence(refusal: Refusal, lang: Lang): string {
  const spoken = withSpokenDays(refusal, lang)
  const field = fieldFor(refusal.field)
  if (!field || !('field' in refusal.params)) return sayRefusal(spoken, lang)
  return sayRefusal({ ...spoken, params: { ...spoken.params, field: say(labelOf(field), lang) } }, lang)
}

const DAYS: ReadonlySet<string> = new Set(['first', 'last', 'day'])

/** `2026-11-22` among a refusal's parameters as the reader's language says it. */
export function withSpokenDays(refusal: Refusal, lang: Lang): Refusal {
  const entries = Object.entries(refusal.params).map(([name, value]) => {
    const day = DAYS.has(name) ? parseDay(String(value)) : undefined
    return [name, day ? spokenDay(day, lang) : value]
  })
  return { ...refusal, params: Object.fromEntries(entries) }
}

/** The intake wants one destination; a question to the whole world is read with any that the book always had. */
export function anyDestination(book: TradeBook): string {
  const rows = book.tables.get('destinations') ?? []
  const lasting = rows.find(({ tail }) => tail.validFrom <= book.firstDay && !tail.validTo)
  return (lasting ?? rows[0])?.cells['iso2'] ?? ''
}
