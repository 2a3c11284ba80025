/**
 * How a trainer writes a module: plain lines, the same in three languages.
 *
 *     # Title of a section        ? Question              = 1500   (a number is the answer)
 *     One line of it              + Right answer          1. First (items in their right order)
 *     Another line                - Wrong answer          ! Why it is so
 *
 * One `+` makes a single choice, several make a choice of many.
 */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { LANGS, type Lang, type Sentence } from '#kernel/words.ts'
import { ModuleFactUnknown, ModuleUneven, ModuleUnreadable } from '../refusals/learning.ts'
import type { Question, Section } from './lesson.ts'
import { FACT_NAMES, namesIn } from './lesson-facts.ts'
import { plainDecimal } from './quiz-marks.ts'

export type InThree = Readonly<Record<Lang, string>>

type Mark = '#' | '?' | '+' | '-' | '=' | '!' | '1.' | ''
type Marked = Readonly<{ mark: Mark; text: string; at: number }>

const MARKED = /^(#|\?|\+|-|=|!|\d{1,2}\.)\s*(.*)$/

function marked(text: string): Marked[] {
  return text.split(/\r?\n/).flatMap((raw, index): Marked[] => {
    const line = raw.trim()
    if (line === '') return []
    const [, sign = '', rest = line] = MARKED.exec(line) ?? []
    const mark = (/^\d/.test(sign) ? '1.' : sign) as Mark
    return [{ mark, text: rest, at: index + 1 }]
  })
}

/** The three texts side by side, line by line; refuses the language whose lines are others than those of English. */
function abreast(texts: InThree, field: string): Answer<(Marked & { said: Sentence })[]> {
  const lines = Object.fromEntries(LANGS.map((lang) => [lang, marked(texts[lang])])) as Record<Lang, Marked[]>
  for (const lang of LANGS) {
    const odd = lines.en.findIndex(({ mark }, index) => lines[lang][index]?.mark !== mark)
    const extra = lines[lang].length > lines.en.length ? lines.en.length : -1
    const at = odd >= 0 ? odd : extra
    if (at >= 0)
      return no(
        ModuleUneven({ text: (lines[lang][at] ?? lines[lang].at(-1))?.text ?? '' }, `${field}.${lang}`),
      )
    const unknown = lines[lang]
      .flatMap(({ text }) => namesIn(text))
      .find((name) => !(FACT_NAMES as readonly string[]).includes(name))
    if (unknown) return no(ModuleFactUnknown({ name: `{${unknown}}` }, `${field}.${lang}`))
  }
  return yes(
    lines.en.map((line, index) => ({
      ...line,
      said: { en: line.text, hi: lines.hi[index]!.text, gu: lines.gu[index]!.text },
    })),
  )
}

const unreadable = (field: string, { at, text }: Marked) =>
  no(ModuleUnreadable({ line: at, text }, `${field}.en`))

/** Sections with their lines. */
export function readSections(texts: InThree): Answer<Section[]> {
  const read = abreast(texts, 'sections')
  if (!read.ok) return read
  const sections: { title: Sentence; lines: Sentence[] }[] = []
  for (const line of read.value) {
    const section = sections.at(-1)
    if (line.mark === '#') sections.push({ title: line.said, lines: [] })
    else if (line.mark === '' && section) section.lines.push(line.said)
    else return unreadable('sections', line)
  }
  return yes(sections)
}

/** Questions; their ids follow from their place, `q1`, `q2` … */
export function readQuestions(texts: InThree): Answer<Question[]> {
  const read = abreast(texts, 'questions')
  if (!read.ok) return read
  const groups: (typeof read.value)[] = []
  for (const line of read.value) {
    if (line.mark === '?') groups.push([line])
    else if (groups.length > 0) groups.at(-1)!.push(line)
    else return unreadable('questions', line)
  }
  const questions: Question[] = []
  for (const [index, group] of groups.entries()) {
    const question = questionOf(`q${index + 1}`, group)
    if (!question) return unreadable('questions', group[0]!)
    questions.push(question)
  }
  return yes(questions)
}

function questionOf(
  id: string,
  [first, ...rest]: readonly (Marked & { said: Sentence })[],
): Question | undefined {
  const all = (mark: Mark) => rest.filter((line) => line.mark === mark).map(({ said }) => said)
  const [right, wrong, numbers, items, because] = [all('+'), all('-'), all('='), all('1.'), all('!')]
  const known = right.length + wrong.length + numbers.length + items.length + because.length
  if (!first || because.length !== 1 || known !== rest.length) return undefined
  const asked = { id, ask: first.said, because: because[0]!, section: 0 }
  if (numbers.length === 1 && known === 2) {
    const number = plainDecimal(numbers[0]!.en)
    return number === undefined ? undefined : { ...asked, kind: 'number', right: number }
  }
  if (items.length >= 3 && known === items.length + 1) return { ...asked, kind: 'order', items }
  if (right.length === 0 || wrong.length === 0 || known !== right.length + wrong.length + 1) return undefined
  return right.length === 1
    ? { ...asked, kind: 'one', right: right[0]!, wrong }
    : { ...asked, kind: 'many', right, wrong }
}
