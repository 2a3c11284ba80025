/** From lists of choices to variants: sizes S, M, L in indigo and madder are six. */
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { TooManyVariants } from '../refusals/product.ts'
import { OPTION_NAMES, type OptionName, type Options } from './product.ts'

/** What is offered: { size: ['S', 'M'], colour: ['indigo'] }. */
export type Choices = Readonly<Partial<Record<OptionName, readonly string[]>>>

/** As many as a page can hold and a marketplace family takes. */
export const MOST_VARIANTS = 100

/** `S, M; L` or one a line → S, M, L; the same one twice counts once. */
export function readChoices(text: string): string[] {
  const seen = new Map<string, string>()
  for (const raw of text.normalize('NFC').split(/[,;\n\u0964]/)) {
    const value = raw.trim().slice(0, 40)
    if (value !== '' && !seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value)
  }
  return [...seen.values()]
}

/** Every combination, in the order told; without choices one that has none. */
export function combine(choices: Choices): Answer<readonly Options[]> {
  const lists = OPTION_NAMES.flatMap((name) => {
    const values = choices[name] ?? []
    return values.length > 0 ? [{ name, values }] : []
  })
  const count = lists.reduce((product, { values }) => product * values.length, 1)
  if (count > MOST_VARIANTS) return no(TooManyVariants({ count, most: MOST_VARIANTS }, 'choices'))
  let all: Options[] = [{}]
  for (const { name, values } of lists)
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
  return yes(all)
}

/** The same choice, however its names are ordered and its letters cased. */
export const optionKey = (options: Options): string =>
  OPTION_NAMES.map((name) => (options[name] ?? '').toLowerCase()).join('|')

/** What is offered now, read back from the variants. */
export function choicesOf(variants: readonly Readonly<{ options: Options }>[]): Choices {
  const found: Partial<Record<OptionName, string[]>> = {}
  for (const name of OPTION_NAMES) {
    const values = [...new Set(variants.flatMap(({ options }) => options[name] ?? []))]
    if (values.length > 0) found[name] = values
  }
  return found
}

export type Matrix = Readonly<{
  kept: readonly string[]
  made: readonly Options[]
  retired: readonly string[]
}>

/** Which variants stay, which come, which go, when the choices become `wanted`. Ids of those there are. */
export function matrixOf(
  now: readonly Readonly<{ id: string; options: Options }>[],
  wanted: readonly Options[],
): Matrix {
  const byKey = new Map(now.map(({ id, options }) => [optionKey(options), id]))
  const keys = new Set(wanted.map(optionKey))
  return {
    kept: wanted.flatMap((options) => byKey.get(optionKey(options)) ?? []),
    made: wanted.filter((options) => !byKey.has(optionKey(options))),
    retired: now.filter(({ options }) => !keys.has(optionKey(options))).map(({ id }) => id),
  }
}
