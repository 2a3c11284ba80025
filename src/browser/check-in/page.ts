/** What the check-in page shows: its three states, the list, what was noted and what is on the server. */
import type { CheckInList, Listed } from '#training/rules/attendance/list.ts'
import { hourText } from '#training/rules/hour-text.ts'
import { PHONE } from '#training/words/attendance/phone.ts'
import { isLang, say, type Lang, type Params, type Sentence } from '#kernel/words.ts'
import type { Noted } from './kept.ts'

export type State = 'unable' | 'empty' | 'locked' | 'open'

const asked = document.documentElement.lang
const lang: Lang = isLang(asked) ? asked : 'en'
export const words = (sentence: Sentence, params?: Params): string => say(sentence, lang, params)

export const placeOf = <E extends HTMLElement>(root: HTMLElement, name: string): E =>
  root.querySelector<E>(`[data-${name}]`)!

export function show(root: HTMLElement, state: State): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-state]'))
    part.hidden = part.dataset['state'] !== state
}

/** Said aloud too; `good` in green. */
export function tell(root: HTMLElement, text: string, look: 'good' | 'wrong' | 'plain' = 'plain'): void {
  const line = placeOf(root, 'say')
  line.textContent = text
  line.dataset['look'] = look
  if (look !== 'plain') navigator.vibrate?.(look === 'good' ? 80 : [80, 80, 80])
}

const element = (tag: string, text: string, look = ''): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text, className: look })

export const nameOf = (
  { people }: CheckInList,
  { item }: Noted,
  known: ReadonlyMap<string, Listed>,
): string => {
  if (item.origin === 'paper') return item.name
  const ref = item.ref
  const listed = ref === undefined ? undefined : (known.get(ref) ?? people.find((one) => one.ref === ref))
  return listed?.name ?? words(PHONE.unknown)
}

/** Newest first; each line says whether the server has it. */
export function drawLog(root: HTMLElement, list: CheckInList, scans: readonly Noted[]): void {
  const known = new Map(list.people.map((one) => [one.ref, one]))
  const lines = [...scans].reverse().map((noted) => {
    const { item, sent } = noted
    const line = element('li', '')
    const how =
      item.origin === 'manual' ? words(PHONE.byHand) : item.origin === 'paper' ? words(PHONE.onPaper) : ''
    const about = [
      words(item.kind === 'in' ? PHONE.here : PHONE.gone),
      hourText(new Date(item.at), lang),
      how,
    ].filter(Boolean)
    line.append(
      element('b', nameOf(list, noted, known)),
      ` ${about.join(' · ')} `,
      element('span', words(sent ? PHONE.onServer : PHONE.notSent), sent ? 'check-in-sent' : 'check-in-kept'),
    )
    return line
  })
  placeOf(root, 'log').replaceChildren(...lines)
  const waiting = scans.filter(({ sent }) => !sent).length
  const params = { waiting, sent: scans.length - waiting }
  const sentence = scans.length === 0 ? PHONE.nothingYet : waiting === 0 ? PHONE.allSent : PHONE.waiting
  const count = placeOf(root, 'count')
  count.textContent = words(sentence, params)
  count.dataset['waiting'] = String(waiting)
}

/** Names with a button each; those who are here carry a mark. */
export function drawPeople(
  root: HTMLElement,
  list: CheckInList,
  here: ReadonlySet<string>,
  mark: (one: Listed) => void,
): void {
  const rows = list.people.map((one) => {
    const row = element('li', '')
    row.dataset['find'] = one.name.toLocaleLowerCase()
    const about = [one.standing === 'line' ? words(PHONE.inLine, { name: '' }).trim() : '', one.needs]
    row.append(element('span', one.name), element('span', about.filter(Boolean).join(' · '), 'small'))
    const button = element(
      'button',
      words(here.has(one.ref) ? PHONE.here : PHONE.mark),
      'button button-quiet',
    )
    button.setAttribute('type', 'button')
    button.setAttribute('aria-label', `${words(PHONE.mark)}: ${one.name}`)
    button.setAttribute('aria-pressed', String(here.has(one.ref)))
    button.addEventListener('click', () => mark(one))
    row.append(button)
    return row
  })
  placeOf(root, 'people').replaceChildren(...rows)
}

export function find(root: HTMLElement, text: string): void {
  const part = text.trim().toLocaleLowerCase()
  for (const row of placeOf(root, 'people').children)
    (row as HTMLElement).hidden = !((row as HTMLElement).dataset['find'] ?? '').includes(part)
}
